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
        return putAll(sql, List.of(mail)) == 1;
    }

    /** Many at once, in one statement. @return how many are new */
    public int putAll(Sql sql, List<Mail> mails) {
        var rows = mails.stream().map(Outgoing::of).toList();
        return sql.execute("""
                insert into mail_outbox (id, intent, recipient, subject, body, calendar, organisation_id, event_id,
                  circular_id, unsubscribe, letter, locale, slots)
                select id, intent, recipient, subject, body, calendar, organisation, event, circular, unsubscribe,
                  letter, locale, slots
                from jsonb_to_recordset($1::text::jsonb) as r(
                  id uuid, intent text, recipient text, subject text, body text, calendar text, organisation uuid,
                  event uuid, circular uuid, unsubscribe text, letter text, locale text, slots jsonb)
                on conflict (intent) do nothing
                """, StrictJson.write(rows));
    }

    /** What has not left of a letter to many never leaves. @return how many mails those were */
    public int drop(Sql sql, UUID circular) {
        return sql.execute("""
                update mail_outbox set dropped_at = clock_timestamp()
                where circular_id = $1 and sent_at is null and failed_at is null and dropped_at is null
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

    /** A row of the outbox. */
    private record Outgoing(
            UUID id,
            String intent,
            String recipient,
            String subject,
            String body,
            Optional<String> calendar,
            Optional<UUID> organisation,
            Optional<UUID> event,
            Optional<UUID> circular,
            Optional<String> unsubscribe,
            Optional<String> letter,
            Optional<String> locale,
            Optional<List<String>> slots) {
        static Outgoing of(Mail mail) {
            var matter = mail.matter();
            return new Outgoing(
                    Uuid7.next(),
                    mail.intent(),
                    mail.recipient(),
                    mail.subject(),
                    mail.text(),
                    mail.calendar(),
                    matter.organisation(),
                    matter.event(),
                    matter.circular(),
                    matter.unsubscribe(),
                    mail.written().map(Letters.Written::name),
                    mail.written().map(Letters.Written::locale),
                    mail.written().map(Letters.Written::slots));
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
