package io.plenary.mail;

import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.Uuid7;
import io.plenary.platform.Sql;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Mails on their way out. Put one in the transaction of its effect; it leaves after the commit, or never. */
public final class Outbox {
    private volatile Runnable wake = () -> {};

    /** @return false when a mail of this intent was put before, and nothing is sent again */
    public boolean put(Sql sql, Mail mail) {
        return sql.execute(
                        """
                        insert into mail_outbox (id, intent, recipient, subject, body, calendar)
                        values ($1, $2, $3, $4, $5, $6)
                        on conflict (intent) do nothing
                        """,
                        Uuid7.next(),
                        mail.intent(),
                        mail.recipient(),
                        mail.subject(),
                        mail.text(),
                        mail.calendar())
                == 1;
    }

    /** Many at once, in one statement. @return how many are new */
    public int putAll(Sql sql, List<Mail> mails) {
        var rows = mails.stream().map(Outgoing::of).toList();
        return sql.execute("""
                insert into mail_outbox (id, intent, recipient, subject, body, calendar)
                select id, intent, recipient, subject, body, calendar
                from jsonb_to_recordset($1::text::jsonb) as r(
                  id uuid, intent text, recipient text, subject text, body text, calendar text)
                on conflict (intent) do nothing
                """, StrictJson.write(rows));
    }

    /** A row of the outbox. */
    private record Outgoing(
            UUID id, String intent, String recipient, String subject, String body, Optional<String> calendar) {
        static Outgoing of(Mail mail) {
            return new Outgoing(
                    Uuid7.next(), mail.intent(), mail.recipient(), mail.subject(), mail.text(), mail.calendar());
        }
    }

    /** After the commit: looks at once instead of at the next round. */
    public void wake() {
        wake.run();
    }

    void onWake(Runnable listener) {
        wake = listener;
    }
}
