package io.plenary.mail;

import io.plenary.platform.Db;
import io.plenary.platform.DeletedPerson;
import io.plenary.platform.Sql;
import io.vertx.core.json.JsonArray;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class OutboxStore {
    /** In nobody's hands: no sender is about to deliver it. */
    static final String HERE = "(leased_until is null or leased_until <= clock_timestamp())";

    private final Db db;

    OutboxStore(Db db) {
        this.db = db;
    }

    /** A mail that is due. @param own the event's own wording of this letter */
    record Due(Post.Parcel parcel, Optional<Letters.Written> written, Optional<Template> own, boolean stopped) {}

    /** What stands in a lane of its own. */
    enum Kind {
        /** For one reader, who may be waiting for it: sign-in links and codes before what an event writes. */
        PROMPT("circular_id is null", "(event_id is not null), due_at"),
        /** Letters to many and newsletters. */
        TO_MANY("circular_id is not null", "due_at");

        private final String which;
        private final String order;

        Kind(String which, String order) {
            this.which = which;
            this.order = order;
        }
    }

    /** Leases mails that are due, and of no organisation that is suspended: nobody else sees them before the lease ends, not even after a crash here. */
    List<Due> lease(Kind kind, int most, Duration lease) {
        return db.list("""
                with due as (
                  update mail_outbox
                  set due_at = now() + make_interval(secs => $2), attempts = attempts + 1,
                    leased_until = now() + make_interval(secs => $2)
                  where id in (
                    select id from mail_outbox
                    where sent_at is null and failed_at is null and held_at is null and dropped_at is null
                      and due_at <= now() and %s
                      and (organisation_id is null or organisation_id <> all (
                        array(select id from organisation where suspended_at is not null)))
                    order by %s
                    limit $1
                    for update skip locked)
                  returning *)
                select d.id, d.recipient, d.subject, d.body, d.calendar, d.attempts, d.letter, d.locale,
                  d.slots::text as slots, d.unsubscribe, t.subject as own_subject, t.body as own_body,
                  o.name as house, o.colour, o.hue, o.logo, s.email is not null as stopped
                from due d
                left join organisation o on o.id = d.organisation_id
                left join mail_template t on t.event_id = d.event_id and t.letter = d.letter and t.locale = d.locale
                left join mail_stop s on d.circular_id is not null
                  and s.organisation_id = d.organisation_id and s.email = d.recipient
                order by d.due_at, d.id
                limit $1
                """.formatted(kind.which, kind.order), OutboxStore::due, most, (double) lease.toSeconds());
    }

    private static Due due(Row row) {
        var locale = Optional.ofNullable(row.getString("locale")).orElse("en");
        var parcel = new Post.Parcel(
                row.getUUID("id"),
                row.getString("recipient"),
                DeletedPerson.told(row.getString("subject"), locale),
                DeletedPerson.told(row.getString("body"), locale),
                Optional.ofNullable(row.getString("calendar")),
                new Post.Dress(house(row), locale, Optional.ofNullable(row.getString("unsubscribe"))),
                row.getInteger("attempts"));
        var own = Optional.ofNullable(row.getString("own_subject"))
                .map(subject -> new Template(subject, row.getString("own_body")));
        return new Due(parcel, written(row), own, row.getBoolean("stopped"));
    }

    private static Optional<House> house(Row row) {
        return Optional.ofNullable(row.getString("house"))
                .map(name -> new House(
                        name,
                        Optional.ofNullable(row.getString("colour")),
                        row.getInteger("hue"),
                        Optional.ofNullable(row.getUUID("logo"))));
    }

    private static Optional<Letters.Written> written(Row row) {
        return Optional.ofNullable(row.getString("slots"))
                .map(slots -> new Letters.Written(
                        row.getString("letter"),
                        row.getString("locale"),
                        new JsonArray(slots)
                                .stream()
                                        .map(slot -> DeletedPerson.told(String.valueOf(slot), row.getString("locale")))
                                        .toList()));
    }

    /** Keeps the wording with which it leaves. */
    void worded(Post.Parcel parcel) {
        db.execute(
                "update mail_outbox set subject = $2, body = $3 where id = $1",
                parcel.id(),
                parcel.subject(),
                parcel.text());
    }

    /**
     * Does not wait for the disk: a note that a failing database loses (at most those of its last 0.6 s) costs a repeat under
     * the same Message-ID, which docs/promises.md says.
     */
    void sent(UUID id, String answer) {
        db.execute("""
                with quick as (select set_config('synchronous_commit', 'off', true))
                update mail_outbox set sent_at = now(), last_answer = $2 from quick where id = $1
                """, id, answer);
    }

    void later(UUID id, Duration pause, String answer) {
        db.execute("""
                update mail_outbox set due_at = now() + make_interval(secs => $2), last_answer = $3, leased_until = null
                where id = $1 and sent_at is null
                """, id, (double) pause.toSeconds(), answer);
    }

    void failed(UUID id, String answer) {
        db.execute("update mail_outbox set failed_at = now(), last_answer = $2 where id = $1", id, answer);
    }

    /** Mails that have neither left nor failed; each kind is counted in an index of its own. */
    long depth() {
        return db.get("""
                select (
                  select count(*) from mail_outbox
                  where sent_at is null and failed_at is null and held_at is null and dropped_at is null
                    and circular_id is null) + (
                  select count(*) from mail_outbox
                  where sent_at is null and failed_at is null and held_at is null and dropped_at is null
                    and circular_id is not null) as waiting
                """, row -> row.getLong("waiting"));
    }

    /** One mail as the development mailbox shows it. */
    record Kept(UUID id, String to, String subject, Instant at, Optional<String> text, Optional<String> calendar) {}

    List<Kept> list(int most) {
        return db.list(
                "select id, recipient, subject, created_at from mail_outbox order by created_at desc, id desc limit $1",
                row -> new Kept(
                        row.getUUID("id"),
                        row.getString("recipient"),
                        row.getString("subject"),
                        Sql.instant(row, "created_at"),
                        Optional.empty(),
                        Optional.empty()),
                most);
    }

    Optional<Kept> find(UUID id) {
        return db.find(
                "select id, recipient, subject, created_at, body, calendar from mail_outbox where id = $1",
                row -> new Kept(
                        row.getUUID("id"),
                        row.getString("recipient"),
                        row.getString("subject"),
                        Sql.instant(row, "created_at"),
                        Optional.of(row.getString("body")),
                        Optional.ofNullable(row.getString("calendar"))),
                id);
    }
}
