package io.plenary.direct;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Talks of two and their messages. */
record DirectStore(Sql sql) {

    /** The talk is held until the transaction ends, so that its numbers have no gaps. @return the next one */
    long next(Pair pair) {
        return sql.get("""
                insert into direct_talk (event_id, low_id, high_id, last_seq)
                values ($1, $2, $3, 1)
                on conflict (event_id, low_id, high_id) do update set last_seq = direct_talk.last_seq + 1
                returning last_seq""", row -> row.getLong("last_seq"), pair.event(), pair.low(), pair.high());
    }

    /** Empty when the id belongs to a message of another talk. */
    Optional<DirectMessage> add(Pair pair, long seq, UUID id, String text) {
        return sql.find(
                """
                insert into direct_message (event_id, low_id, high_id, seq, id, sender_id, text, at)
                values ($1, $2, $3, $4, $5, $6, $7, clock_timestamp())
                on conflict (id) do nothing
                returning seq, id, sender_id, text, at""", row -> messageOf(row, pair.me()), pair.event(), pair.low(), pair.high(), seq, id, pair.me(), text);
    }

    Optional<DirectMessage> find(Pair pair, UUID id) {
        return sql.find("""
                select seq, id, sender_id, text, at
                from direct_message
                where event_id = $1 and low_id = $2 and high_id = $3 and id = $4""", row -> messageOf(row, pair.me()), pair.event(), pair.low(), pair.high(), id);
    }

    /** Whether the other has ever written to this one: an answer is always welcome. */
    boolean hasWritten(Pair pair) {
        return sql.get("""
                select exists (
                  select from direct_message
                  where event_id = $1 and low_id = $2 and high_id = $3 and sender_id = $4) as written""", row -> row.getBoolean("written"), pair.event(), pair.low(), pair.high(), pair.other());
    }

    /** The last ones before the seq, oldest first. */
    List<DirectMessage> before(Pair pair, long seq, int limit) {
        return sql.list("""
                        select seq, id, sender_id, text, at
                        from direct_message
                        where event_id = $1 and low_id = $2 and high_id = $3 and seq < $4
                        order by seq desc
                        limit $5""", row -> messageOf(row, pair.me()), pair.event(), pair.low(), pair.high(), seq, limit)
                .reversed();
    }

    private static DirectMessage messageOf(Row row, PersonId me) {
        return new DirectMessage(
                row.getLong("seq"),
                row.getUUID("id"),
                row.getUUID("sender_id").equals(me.value()),
                row.getString("text"),
                Sql.instant(row, "at"));
    }

    /** Never backwards. */
    void read(Pair pair, long seq) {
        var column = pair.isLow() ? "low_read" : "high_read";
        sql.execute(
                "update direct_talk set " + column + " = greatest(" + column + ", least($4, last_seq))"
                        + " where event_id = $1 and low_id = $2 and high_id = $3",
                pair.event(),
                pair.low(),
                pair.high(),
                seq);
    }

    /** The one with the newest message first. */
    List<DirectMessage.Talk> talks(EventId event, PersonId me) {
        return sql.list(
                """
                select p.id as person, p.name, m.seq, m.id, m.sender_id, m.text, m.at,
                  (t.last_seq - case when t.low_id = $2 then t.low_read else t.high_read end)::int as unread
                from direct_talk t
                join direct_message m on (m.event_id, m.low_id, m.high_id, m.seq)
                  = (t.event_id, t.low_id, t.high_id, t.last_seq)
                join person p on p.id = case when t.low_id = $2 then t.high_id else t.low_id end
                where t.event_id = $1 and (t.low_id = $2 or t.high_id = $2)
                order by m.at desc
                limit 200""",
                row -> new DirectMessage.Talk(
                        new DirectMessage.Person(row.getUUID("person"), row.getString("name")),
                        messageOf(row, me),
                        row.getInteger("unread")),
                event,
                me);
    }

    void report(Pair pair, UUID message, String reason, String note) {
        sql.execute("""
                insert into direct_report (message_id, event_id, reporter_id, reason, note)
                values ($1, $2, $3, $4, $5)
                on conflict do nothing""", message, pair.event(), pair.me(), reason, note);
    }

    /** The newest first. */
    List<DirectMessage.Reported> reports(EventId event) {
        return sql.list("""
                select m.id, p.id as person, p.name, m.text, m.at as said, r.reason, r.note, r.at
                from direct_report r
                join direct_message m on m.id = r.message_id
                join person p on p.id = m.sender_id
                where r.event_id = $1
                order by r.at desc
                limit 200""", DirectStore::reportedOf, event);
    }

    private static DirectMessage.Reported reportedOf(Row row) {
        return new DirectMessage.Reported(
                row.getUUID("id"),
                new DirectMessage.Person(row.getUUID("person"), row.getString("name")),
                row.getString("text"),
                Sql.instant(row, "said"),
                row.getString("reason"),
                Optional.of(row.getString("note")).filter(note -> !note.isEmpty()),
                Sql.instant(row, "at"));
    }
}
