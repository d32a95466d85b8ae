package io.plenary.live.log;

import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveBody;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.platform.Db;
import io.plenary.platform.Sql;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
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
    record Held(long epoch, long lastSeq, Instant at) {
        Held after(int stored) {
            return new Held(epoch, lastSeq + stored, at);
        }
    }

    /**
     * What a batch has to know before it writes.
     *
     * @param seqs of drafts that are stored already
     * @param taken ids of those that drafts want to found
     */
    record Known(Held held, Map<Draft.Once, Long> seqs, Set<UUID> taken) {}

    /**
     * Locks the counter row, made when it is missing, and reads what is there: only once the lock is had, or what another
     * node commits meanwhile would be overlooked.
     */
    Known hold(Db.Tx tx, Topic topic, List<Draft> drafts) {
        var held = findHeld(tx, topic).orElseGet(() -> make(tx, topic));
        var stored = askStored(tx, topic, drafts);
        var founding = drafts.stream().anyMatch(Draft::founding);
        var taken = founding ? ids(tx.await(askTaken(tx, topic, drafts))) : new HashSet<UUID>();
        return new Known(held, seqs(tx.await(stored)), taken);
    }

    private static Held make(Db.Tx tx, Topic topic) {
        tx.execute("""
                insert into log_topic (topic, session_id)
                values ($1, $2)
                on conflict do nothing""", topic.toString(), topic.session().orElseThrow());
        return findHeld(tx, topic).orElseThrow();
    }

    /** Its time is read after the wait for the lock. */
    private static Optional<Held> findHeld(Db.Tx tx, Topic topic) {
        return tx.find(
                """
                select epoch, last_seq, clock_timestamp() as at
                from (select epoch, last_seq from log_topic where topic = $1 for update) held""",
                row -> new Held(row.getLong("epoch"), row.getLong("last_seq"), Sql.instant(row, "at")),
                topic.toString());
    }

    private static Set<UUID> ids(RowSet<Row> rows) {
        var ids = new HashSet<UUID>();
        for (var row : rows) ids.add(row.getUUID("subject_id"));
        return ids;
    }

    /**
     * Which of the drafts are stored already, and where; exact, because the topic is held. One look into the index for
     * each of them, whatever the statistics say, which of a room that has just begun to talk know nothing.
     */
    private static Future<RowSet<Row>> askStored(Db.Tx tx, Topic topic, List<Draft> drafts) {
        return tx.start(
                """
                select d.author_id, d.client_id, e.seq
                from unnest($2::uuid[], $3::text[]) as d (author_id, client_id)
                cross join lateral (
                  select seq
                  from log_entry
                  where topic = $1 and author_id = d.author_id and client_id = d.client_id
                  union all
                  select seq
                  from log_entry
                  where d.author_id is null and topic = $1 and author_id is null and client_id = d.client_id
                  limit 1) e
                limit 1000""",
                topic.toString(),
                drafts.stream().map(draft -> draft.once().author().orElse(null)).toArray(UUID[]::new),
                drafts.stream().map(Draft::clientId).toArray(String[]::new));
    }

    private static Map<Draft.Once, Long> seqs(RowSet<Row> rows) {
        var found = new HashMap<Draft.Once, Long>();
        for (var row : rows)
            found.put(
                    new Draft.Once(Optional.ofNullable(row.getUUID("author_id")), row.getString("client_id")),
                    row.getLong("seq"));
        return found;
    }

    OptionalLong stored(Topic topic, UUID author, String clientId) {
        return db.find(
                        "select seq from log_entry where topic = $1 and author_id = $2 and client_id = $3",
                        row -> row.getLong("seq"),
                        topic.toString(),
                        author,
                        clientId)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    /** Which of the ids that drafts want to found are taken. */
    private static Future<RowSet<Row>> askTaken(Db.Tx tx, Topic topic, List<Draft> drafts) {
        return tx.start(
                """
                select d.id as subject_id
                from unnest($2::uuid[]) as d (id)
                cross join lateral (
                  select 1 from log_entry where topic = $1 and subject_id = d.id limit 1) e
                limit 1000""",
                topic.toString(),
                drafts.stream()
                        .filter(Draft::founding)
                        .map(draft -> draft.subject().orElseThrow())
                        .toArray(UUID[]::new));
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
