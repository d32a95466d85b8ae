package io.plenary.chat;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.contract.live.LiveBody;
import io.plenary.contract.live.Topic;
import io.plenary.platform.Sql;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What moderation moves out of the log and back. */
record ModerationStore(Sql sql) {

    /** Those of the messages that are there and not taken back by their authors. */
    List<UUID> hideable(Topic topic, Collection<UUID> messages) {
        return sql.list("""
                select subject_id
                from log_entry
                where topic = $1 and subject_id = any ($2) and kind in ('chat.said', 'chat.hidden')
                order by seq
                limit 100""", row -> row.getUUID("subject_id"), topic.toString(), messages);
    }

    /** What the person has said and everybody can read, oldest first. */
    List<UUID> saidBy(Topic topic, PersonId person, int limit) {
        return sql.list("""
                select subject_id
                from log_entry
                where topic = $1 and author_id = $2 and kind = 'chat.said'
                order by seq
                limit $3""", row -> row.getUUID("subject_id"), topic.toString(), person, limit);
    }

    /** Keeps the texts where only moderation reads them and empties the log of them. */
    void hide(Topic topic, Collection<UUID> messages, UUID by, Instant at) {
        sql.execute("""
                insert into chat_kept (topic, message_id, body, hidden_by, at)
                select topic, subject_id, body, $3, $4
                from log_entry
                where topic = $1 and subject_id = any ($2) and kind = 'chat.said'
                on conflict (topic, message_id) do update
                set body = excluded.body, hidden_by = excluded.hidden_by, at = excluded.at""", topic.toString(), messages, by, at);
        new SaidStore(sql).empty(topic, messages, Said.State.HIDDEN);
        decide(topic, messages, Said.State.HIDDEN, by);
    }

    /** Whatever was reported about the messages is decided by this. */
    private void decide(Topic topic, Collection<UUID> messages, Said.State state, UUID by) {
        sql.execute("""
                update chat_case
                set state = $3, closed_by = $4
                where topic = $1 and message_id = any ($2)""", topic.toString(), messages, state == Said.State.HIDDEN ? "hidden" : "kept", by);
    }

    /** What a hidden message said, whole. */
    Optional<LiveBody.ChatSaid> kept(Topic topic, UUID message) {
        return sql.find(
                "select body::text as body from chat_kept where topic = $1 and message_id = $2",
                row -> (LiveBody.ChatSaid) LiveBody.read("chat.said", row.getString("body")),
                topic.toString(),
                message);
    }

    /** @param kept what is told; @return false when it is no longer hidden, gone for good, or says something else now */
    boolean unhide(Topic topic, LiveBody.ChatSaid kept, UUID by) {
        decide(topic, List.of(kept.id()), Said.State.SAID, by);
        return sql.execute("""
                        with kept as (
                          delete from chat_kept
                          where topic = $1 and message_id = $2 and body->>'text' = $3
                          returning body)
                        update log_entry
                        set kind = 'chat.said', body = kept.body
                        from kept
                        where topic = $1 and subject_id = $2 and kind = 'chat.hidden'""", topic.toString(), kept.id(), kept.text()) == 1;
    }

    /** What was kept for moderation alone and is older than this is gone for good. */
    void forgetOlderThan(int days) {
        sql.execute("delete from chat_kept where at < clock_timestamp() - make_interval(days => $1)", days);
        sql.execute("""
                delete from chat_report r
                using chat_case c
                where (r.topic, r.message_id) = (c.topic, c.message_id)
                  and c.at < clock_timestamp() - make_interval(days => $1)""", days);
        sql.execute("delete from chat_case where at < clock_timestamp() - make_interval(days => $1)", days);
    }

    void slow(SessionId session, int seconds) {
        sql.execute("""
                insert into chat_setting (session_id, slow_seconds)
                values ($1, $2)
                on conflict (session_id) do update set slow_seconds = excluded.slow_seconds""", session, seconds);
    }

    /** A line in the audit trail. No text stands in one. */
    void write(UUID actor, String action, Topic topic, Instant at, JsonObject detail) {
        sql.execute("""
                insert into audit_entry (id, at, actor_id, action, target, detail)
                values ($1, $2, $3, $4, $5, $6)""", Uuid7.next(), at, actor, action, topic.toString(), detail);
    }
}
