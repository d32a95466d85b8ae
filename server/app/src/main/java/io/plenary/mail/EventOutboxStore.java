package io.plenary.mail;

import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of mail_outbox as the staff of an event see them. */
record EventOutboxStore(Sql sql) {
    private static final String STATE = """
            case when dropped_at is not null then 'dropped'
              when bounced_at is not null then 'bounced'
              when failed_at is not null then 'failed'
              when sent_at is not null then 'sent'
              when held_at is not null then 'held'
              else 'waiting' end""";

    private static final String HEAD = """
            select id, recipient, subject, letter, %s as state, created_at, attempts, last_answer, circular_id,
              case when attempts > 0 and sent_at is null and failed_at is null then due_at end as next_at,
              coalesce(bounced_at, sent_at, failed_at) as left_at
            """.formatted(STATE);

    private static final String OPEN =
            " and sent_at is null and failed_at is null and dropped_at is null and " + OutboxStore.HERE;

    private static SentMail head(Row row) {
        return mail(row, Optional.empty());
    }

    private static SentMail mail(Row row, Optional<String> text) {
        return new SentMail(
                        row.getUUID("id"),
                        row.getString("recipient"),
                        row.getString("subject"),
                        Optional.ofNullable(row.getString("letter")),
                        SentMail.State.of(row.getString("state")),
                        Sql.instant(row, "created_at"),
                        row.getInteger("attempts"),
                        Optional.ofNullable(row.getString("last_answer")),
                        Sql.findInstant(row, "next_at"),
                        Sql.findInstant(row, "left_at"),
                        Optional.ofNullable(row.getUUID("circular_id")),
                        text)
                .masked();
    }

    List<SentMail> list(UUID event, EventOutbox.Filter filter) {
        return sql.list(
                HEAD + """
                from mail_outbox
                where event_id = $1 and ($2::uuid is null or id < $2)
                  and ($3::text is null or %s = $3)
                  and ($4 = '' or strpos(lower(recipient), lower($4)) > 0 or strpos(lower(subject), lower($4)) > 0)
                order by id desc
                limit $5
                """.formatted(STATE),
                EventOutboxStore::head,
                event,
                filter.after(),
                filter.state().map(SentMail.State::word),
                filter.search(),
                filter.limit());
    }

    Optional<SentMail> find(UUID event, UUID mail) {
        return sql.find(
                HEAD + ", body from mail_outbox where event_id = $1 and id = $2",
                row -> mail(row, Optional.of(row.getString("body"))),
                event,
                mail);
    }

    EventOutbox.Counts counts(UUID event) {
        return sql.get("""
                select count(*) filter (where state = 'waiting') as waiting,
                  count(*) filter (where state = 'held') as held,
                  count(*) filter (where state = 'sent') as sent,
                  count(*) filter (where state = 'failed') as failed,
                  count(*) filter (where state = 'bounced') as bounced,
                  count(*) filter (where state = 'dropped') as dropped
                from (select %s as state from mail_outbox where event_id = $1) every
                """.formatted(STATE), EventOutboxStore::counts, event);
    }

    private static EventOutbox.Counts counts(Row row) {
        return new EventOutbox.Counts(
                row.getLong("waiting"),
                row.getLong("held"),
                row.getLong("sent"),
                row.getLong("failed"),
                row.getLong("bounced"),
                row.getLong("dropped"));
    }

    boolean hold(UUID event, UUID mail) {
        return changes("held_at = coalesce(held_at, clock_timestamp())", OPEN, event, mail);
    }

    boolean release(UUID event, UUID mail) {
        return changes("held_at = null, due_at = now()", OPEN + " and held_at is not null", event, mail);
    }

    boolean drop(UUID event, UUID mail) {
        return changes("dropped_at = clock_timestamp()", OPEN, event, mail);
    }

    boolean retry(UUID event, UUID mail) {
        return changes(
                "failed_at = null, dropped_at = null, held_at = null, attempts = 0, due_at = now()",
                " and body <> '' and sent_at is null and (failed_at is not null or dropped_at is not null)",
                event,
                mail);
    }

    private boolean changes(String change, String where, UUID event, UUID mail) {
        return sql.execute("update mail_outbox set " + change + " where event_id = $1 and id = $2" + where, event, mail)
                == 1;
    }

    /** Its own wording from now on: no other takes its place. */
    boolean edit(UUID event, UUID mail, String subject, String text) {
        return sql.execute("""
                        update mail_outbox set subject = $3, body = $4, slots = null
                        where event_id = $1 and id = $2 and held_at is not null
                          and sent_at is null and failed_at is null and dropped_at is null and %s
                        """.formatted(OutboxStore.HERE), event, mail, subject, text) == 1;
    }

    /** In a sender's hands at this moment: what is changed now would leave as it was. */
    boolean isLeaving(UUID event, UUID mail) {
        return sql.find("""
                        select id from mail_outbox
                        where event_id = $1 and id = $2 and sent_at is null and failed_at is null and dropped_at is null
                          and leased_until > clock_timestamp()
                        """, Row::size, event, mail).isPresent();
    }

    boolean copy(UUID event, UUID mail, UUID copy) {
        return sql.execute("""
                        insert into mail_outbox (id, intent, recipient, subject, body, calendar, organisation_id, event_id,
                          letter, locale, circular_id, unsubscribe)
                        select $3, 'again:' || $3::uuid, recipient, subject, body, calendar, organisation_id, event_id,
                          letter, locale, circular_id, unsubscribe
                        from mail_outbox
                        where event_id = $1 and id = $2 and sent_at is not null and body <> ''
                        """, event, mail, copy) == 1;
    }
}
