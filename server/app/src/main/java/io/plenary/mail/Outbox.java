package io.plenary.mail;

import io.plenary.contract.ids.Uuid7;
import io.plenary.platform.Sql;

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

    /** After the commit: looks at once instead of at the next round. */
    public void wake() {
        wake.run();
    }

    void onWake(Runnable listener) {
        wake = listener;
    }
}
