package io.plenary.mail;

import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Reply;
import java.util.UUID;

/** The development mailbox over HTTP. */
public final class MailRoutes {
    private final DevelopmentMailbox mailbox;

    public MailRoutes(DevelopmentMailbox mailbox) {
        this.mailbox = mailbox;
    }

    public void mount(Operations operations) {
        operations.on("listDevelopmentMails", request -> Reply.ok(mailbox.list()));
        operations.on("getDevelopmentMail", request -> Reply.ok(mailbox.get(UUID.fromString(request.part("mailId")))));
    }
}
