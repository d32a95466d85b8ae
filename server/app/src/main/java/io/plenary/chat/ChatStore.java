package io.plenary.chat;

import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.Topic;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What saying, editing and taking back ask of the log and change in it. */
record ChatStore(Sql sql) {

    /** The message's row, locked until the transaction ends. */
    Optional<Said> hold(Topic topic, UUID message) {
        return sql.find("""
                select author_id, at, kind
                from log_entry
                where topic = $1 and subject_id = $2 and kind in ('chat.said', 'chat.hidden', 'chat.deleted')
                for update""", ChatStore::saidOf, topic.toString(), message);
    }

    Optional<Said> find(Topic topic, UUID message) {
        return sql.find("""
                select author_id, at, kind
                from log_entry
                where topic = $1 and subject_id = $2 and kind in ('chat.said', 'chat.hidden', 'chat.deleted')
                limit 1""", ChatStore::saidOf, topic.toString(), message);
    }

    /** The message that has this place and still says something. */
    Optional<UUID> saidAt(Topic topic, long seq) {
        return sql.find(
                "select subject_id from log_entry where topic = $1 and seq = $2 and kind = 'chat.said'",
                row -> row.getUUID("subject_id"),
                topic.toString(),
                seq);
    }

    private static Said saidOf(Row row) {
        return new Said(
                new PersonId(row.getUUID("author_id")),
                Sql.instant(row, "at"),
                Said.State.ofKind(row.getString("kind")));
    }

    /** The message's own row says the new text from now on; what earlier edits said is gone. */
    void rewrite(Topic topic, UUID message, String text, Instant at) {
        new SaidStore(sql).forget(topic, List.of(message));
        sql.execute("""
                update log_entry
                set body = body || jsonb_build_object('text', $3::text, 'edited', $4::text)
                where topic = $1 and subject_id = $2 and kind = 'chat.said'""", topic.toString(), message, text, at.toString());
    }

    /** Nothing is left of it but its place and its author. */
    void takeBack(Topic topic, UUID message) {
        new SaidStore(sql).empty(topic, List.of(message), Said.State.DELETED);
    }

    /** One statement, so that two sockets at once speak once. @return false when the person has to wait */
    boolean mayGoOn(Topic topic, UUID person, int seconds, Instant at) {
        return sql.execute("""
                        insert into chat_pace (topic, person_id, at)
                        values ($1, $2, $3)
                        on conflict (topic, person_id) do update set at = excluded.at
                        where chat_pace.at <= excluded.at - make_interval(secs => $4)""", topic.toString(), person, at, (double) seconds) == 1;
    }

    /** Whole seconds until the person may speak again. */
    long secondsToWait(Topic topic, UUID person, int seconds) {
        return sql.find("""
                        select greatest(1, ceil($3 - extract(epoch from clock_timestamp() - at)))::bigint as wait
                        from chat_pace
                        where topic = $1 and person_id = $2""", row -> row.getLong("wait"), topic.toString(), person, (double) seconds)
                .orElse(1L);
    }

    int slowSeconds(SessionId session) {
        return sql.find(
                        "select slow_seconds from chat_setting where session_id = $1",
                        row -> row.getInteger("slow_seconds"),
                        session)
                .orElse(0);
    }

    /** Those of the people who have spoken here. */
    Set<UUID> spokenAmong(Topic topic, Collection<UUID> people) {
        return sql.list("""
                        select p.id
                        from unnest($2::uuid[]) as p (id)
                        where exists (select from log_entry e where e.topic = $1 and e.author_id = p.id)
                        limit 100""", row -> row.getUUID("id"), topic.toString(), people).stream()
                .collect(Collectors.toSet());
    }

    /** Those of the people who run every room of the house. */
    Set<UUID> runningAmong(OrganisationId house, Collection<UUID> people) {
        return sql.list("""
                        select distinct person_id
                        from membership
                        where organisation_id = $1 and person_id = any ($2)
                          and role in ('owner', 'organiser', 'moderator')
                        limit 100""", row -> row.getUUID("person_id"), house, people).stream()
                .collect(Collectors.toSet());
    }
}
