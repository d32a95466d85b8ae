package io.plenary.mail;

import io.plenary.platform.Db;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class OutboxStore {
    private final Db db;

    OutboxStore(Db db) {
        this.db = db;
    }

    /** Leases the mails that are due: nobody else sees them before the lease ends, not even after a crash here. */
    List<Post.Parcel> lease(int most, Duration lease) {
        return db.list("""
                update mail_outbox
                set due_at = now() + make_interval(secs => $2), attempts = attempts + 1
                where id in (
                  select id from mail_outbox
                  where sent_at is null and failed_at is null and due_at <= now()
                  order by due_at
                  limit $1
                  for update skip locked)
                returning id, recipient, subject, body, calendar, attempts
                """, OutboxStore::parcel, most, (double) lease.toSeconds());
    }

    private static Post.Parcel parcel(Row row) {
        return new Post.Parcel(
                row.getUUID("id"),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body"),
                Optional.ofNullable(row.getString("calendar")),
                row.getInteger("attempts"));
    }

    void sent(UUID id, String answer) {
        db.execute("update mail_outbox set sent_at = now(), last_answer = $2 where id = $1", id, answer);
    }

    void later(UUID id, Duration pause, String answer) {
        db.execute("""
                update mail_outbox set due_at = now() + make_interval(secs => $2), last_answer = $3
                where id = $1 and sent_at is null
                """, id, (double) pause.toSeconds(), answer);
    }

    void failed(UUID id, String answer) {
        db.execute("update mail_outbox set failed_at = now(), last_answer = $2 where id = $1", id, answer);
    }

    /** Mails that have neither left nor failed. */
    long depth() {
        return db.get(
                "select count(*) as waiting from mail_outbox where sent_at is null and failed_at is null",
                row -> row.getLong("waiting"));
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
