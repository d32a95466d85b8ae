package io.plenary.mail;

import java.util.Optional;
import java.util.UUID;

/** Takes one mail out of the house. Awaits; called on a virtual thread. */
public interface Post {

    /** @param id names the mail for ever: the Message-ID is made of it, the same on a repeat */
    record Parcel(UUID id, String recipient, String subject, String text, Optional<String> calendar, int attempt) {}

    /** What became of it. {@code answer} is the other side's sentence, without secrets. */
    sealed interface Delivery {
        record Accepted(String answer) implements Delivery {}

        /** Try later: the server is away, busy or asks to wait. */
        record Later(String answer) implements Delivery {}

        /** It will never be taken. */
        record Refused(String answer) implements Delivery {}
    }

    Delivery deliver(Parcel parcel);

    /** Nothing leaves: for installations without SMTP, whose mails are read in the development mailbox. */
    static Post staysHere() {
        return parcel -> new Delivery.Accepted("kept in the development mailbox");
    }
}
