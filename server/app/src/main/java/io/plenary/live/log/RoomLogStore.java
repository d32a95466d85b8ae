package io.plenary.live.log;

import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveBody;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.platform.Db;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The rows of the logs. */
final class RoomLogStore {
    private final Db db;

    RoomLogStore(Db db) {
        this.db = db;
    }

    Db db() {
        return db;
    }

    /** Where the log stands while the transaction holds it: nobody else numbers this topic meanwhile. */
    record Held(long epoch, long lastSeq, Instant at) {}

    /** Locks the counter row, made when it is missing. Its time is read after the wait for the lock. */
    Held hold(Db.Tx tx, Topic topic) {
        return findHeld(tx, topic).orElseGet(() -> {
            tx.execute("""
                    insert into log_topic (topic, session_id)
                    values ($1, $2)
                    on conflict do nothing""", topic.toString(), topic.session().orElseThrow());
            return findHeld(tx, topic).orElseThrow();
        });
    }

    private static Optional<Held> findHeld(Db.Tx tx, Topic topic) {
        return tx.find(
                """
                select epoch, last_seq, clock_timestamp() as at
                from (select epoch, last_seq from log_topic where topic = $1 for update) held""",
                row -> new Held(row.getLong("epoch"), row.getLong("last_seq"), Sql.instant(row, "at")),
                topic.toString());
    }

    /** Which of the drafts are stored already, and where. Exact, because the topic is held. */
    Map<Draft.Once, Long> stored(Db.Tx tx, Topic topic, List<Draft> drafts) {
        var found = new HashMap<Draft.Once, Long>();
        tx.list(
                        """
                        select author_id, client_id, seq
                        from log_entry
                        where topic = $1
                          and client_id = any ($2::text[])
                          and (author_id is null or author_id = any ($3::uuid[]))
                        limit 1000""",
                        row -> Map.entry(
                                new Draft.Once(
                                        Optional.ofNullable(row.getUUID("author_id")), row.getString("client_id")),
                                row.getLong("seq")),
                        topic.toString(),
                        drafts.stream().map(Draft::clientId).toArray(String[]::new),
                        drafts.stream()
                                .flatMap(draft -> draft.author().stream())
                                .map(LiveEvent.Author::id)
                                .toArray(UUID[]::new))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    /** Which of the ids that drafts want to found are taken. */
    Set<UUID> taken(Db.Tx tx, Topic topic, List<Draft> drafts) {
        var wanted = drafts.stream()
                .filter(Draft::founding)
                .map(draft -> draft.subject().orElseThrow())
                .toArray(UUID[]::new);
        if (wanted.length == 0) return new HashSet<>();
        return new HashSet<>(tx.list(
                "select subject_id from log_entry where topic = $1 and subject_id = any ($2) limit 1000",
                row -> row.getUUID("subject_id"),
                topic.toString(),
                wanted));
    }

    void savepoint(Db.Tx tx) {
        tx.execute("savepoint effect");
    }

    void releaseSavepoint(Db.Tx tx) {
        tx.execute("release savepoint effect");
    }

    void backToSavepoint(Db.Tx tx) {
        tx.execute("rollback to savepoint effect");
    }

    /** Numbers and stores in one statement; {@code drafts} take the numbers after {@code lastSeq} in their order. */
    void insert(Db.Tx tx, Held held, List<Draft> drafts) {
        var columns = new EntryColumns(drafts, held.lastSeq());
        tx.execute(
                """
                with moved as (update log_topic set last_seq = $1 where topic = $2)
                insert into log_entry
                  (topic, seq, kind, author_id, author_name, author_role, client_id, subject_id, body, at)
                select $2, seq, kind, author, name, role, client, subject, body::jsonb, $3
                from unnest($4::bigint[], $5::text[], $6::uuid[], $7::text[], $8::text[], $9::text[], $10::uuid[],
                  $11::text[]) as fresh (seq, kind, author, name, role, client, subject, body)""",
                held.lastSeq() + drafts.size(),
                drafts.getFirst().topic().toString(),
                held.at(),
                columns.seqs,
                columns.kinds,
                columns.authors,
                columns.names,
                columns.roles,
                columns.clients,
                columns.subjects,
                columns.bodies);
    }

    List<Head> heads(Collection<String> topics) {
        return db.list(
                "select topic, last_seq, epoch from log_topic where topic = any ($1) limit 10000",
                RoomLogStore::headOf,
                (Object) topics.toArray(String[]::new));
    }

    List<Head> heads(SessionId session) {
        return db.list(
                "select topic, last_seq, epoch from log_topic where session_id = $1 order by topic limit 10",
                RoomLogStore::headOf,
                session);
    }

    private static Head headOf(Row row) {
        return new Head(row.getString("topic"), row.getLong("last_seq"), row.getLong("epoch"));
    }

    /** Entries after {@code since} up to {@code upTo}, oldest first. */
    List<LiveEvent.Entry> entries(Topic topic, long since, long upTo, int limit) {
        return db.list("""
                select seq, kind, author_id, author_name, author_role, body::text as body, at
                from log_entry
                where topic = $1 and seq > $2 and seq <= $3
                order by seq
                limit $4""", row -> entryOf(topic, row), topic.toString(), since, upTo, limit);
    }

    static LiveEvent.Entry entryOf(Topic topic, Row row) {
        var body = LiveBody.read(row.getString("kind"), row.getString("body"));
        return new LiveEvent.Entry(topic, row.getLong("seq"), Sql.instant(row, "at"), authorOf(row), body);
    }

    private static Optional<LiveEvent.Author> authorOf(Row row) {
        return Optional.ofNullable(row.getUUID("author_id"))
                .map(id -> new LiveEvent.Author(
                        id, row.getString("author_name"), Optional.ofNullable(row.getString("author_role"))));
    }
}
