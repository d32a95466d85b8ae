package io.plenary.mail;

import io.plenary.platform.Db;
import io.plenary.platform.Sql;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;

/** Mails on their way out. Put one in the transaction of its effect; it leaves after the commit, or never. */
public final class Outbox {
    private static final String PUT = """
            insert into mail_outbox (id, intent, recipient, subject, body, calendar, organisation_id, event_id,
              circular_id, unsubscribe, letter, locale, slots)
            select id, intent, recipient, subject, body, ($6::text[])[calendar], organisation, event, circular,
              unsubscribe, letter, locale, slots::jsonb
            from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $7::int[], $8::uuid[], $9::uuid[],
              $10::uuid[], $11::text[], $12::text[], $13::text[], $14::text[]) as r(
              id, intent, recipient, subject, body, calendar, organisation, event, circular, unsubscribe, letter,
              locale, slots)
            on conflict (intent) do nothing
            """;

    private volatile Runnable wake = () -> {};
    private final LongAdder put = new LongAdder();

    /** @return false when a mail of this intent was put before, and nothing is sent again */
    public boolean put(Sql sql, Mail mail) {
        return putAll(sql, List.of(mail)) == 1;
    }

    /** Many at once, in one statement. @return how many are new */
    public int putAll(Sql sql, List<Mail> mails) {
        put.add(mails.size());
        return sql.execute(PUT, new OutboxRows(mails).columns());
    }

    /** The same without waiting for it, which the end of the transaction does. */
    public void sendAll(Db.Tx tx, List<Mail> mails) {
        put.add(mails.size());
        tx.send(PUT, new OutboxRows(mails).columns());
    }

    /** What has not left of a letter to many never leaves; what a sender has in hand does. @return how many mails those were */
    public int drop(Sql sql, UUID circular) {
        return sql.execute("""
                update mail_outbox set dropped_at = clock_timestamp()
                where circular_id = $1 and sent_at is null and failed_at is null and dropped_at is null
                  and (leased_until is null or leased_until <= clock_timestamp())
                """, circular);
    }

    /**
     * What nobody has tried to send of a letter to many, as if it had not been put; it may be put again. Copies that staff
     * asked for, and what they hold one by one, stay. @return how many mails those were
     */
    public int takeBack(Sql sql, UUID circular) {
        return sql.execute("""
                delete from mail_outbox
                where circular_id = $1 and attempts = 0 and intent not like 'again:%'
                  and sent_at is null and failed_at is null and held_at is null and dropped_at is null
                """, circular);
    }

    /** How many were ever put here, whatever became of them. */
    long put() {
        return put.sum();
    }

    /** After the commit: looks at once instead of at the next round. */
    public void wake() {
        wake.run();
    }

    void onWake(Runnable listener) {
        wake = listener;
    }
}
