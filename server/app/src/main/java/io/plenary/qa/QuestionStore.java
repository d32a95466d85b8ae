package io.plenary.qa;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.QuestionId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One question: made, held, changed. What lists show is read by {@link QuestionListStore}. */
record QuestionStore(Sql sql) {

    /** @param name as others see it; absent for what is asked without one */
    record Asked(
            UUID id,
            SessionId session,
            Optional<PersonId> author,
            Optional<LiveEvent.Author> name,
            Optional<Unnamed> unnamed,
            String clientId,
            String text,
            QuestionState state) {

        boolean isOpen() {
            return state == QuestionState.OPEN;
        }
    }

    /** What decisions look at. @param movedBy id of the command that moved it last; @param bears others laid under it */
    record Held(
            QuestionId id,
            QuestionState state,
            Optional<PersonId> author,
            Optional<LiveEvent.Author> name,
            Optional<Unnamed> unnamed,
            String text,
            boolean published,
            Optional<UUID> mergedInto,
            Optional<String> movedBy,
            int votes,
            boolean bears) {}

    /** @return false when the id is taken, or the same person's command has asked already */
    boolean insert(Asked asked, Instant at) {
        return sql.execute(
                        """
                        insert into question
                          (id, session_id, author_id, author_name, author_role, unnamed, client_id, text, state, published, at)
                        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
                        on conflict do nothing""",
                        asked.id(),
                        asked.session(),
                        asked.author(),
                        asked.name().map(LiveEvent.Author::name),
                        asked.name().flatMap(LiveEvent.Author::role),
                        asked.unnamed().map(Unnamed::word),
                        asked.clientId(),
                        asked.text(),
                        asked.state().word(),
                        asked.isOpen(),
                        at)
                == 1;
    }

    /** @param author empty for one asked by the room's code */
    boolean isAsked(SessionId session, Optional<PersonId> author, String clientId) {
        return sql.find("""
                        select 1
                        from question
                        where session_id = $1 and client_id = $3
                          and coalesce(author_id, '00000000-0000-0000-0000-000000000000')
                            = coalesce($2::uuid, '00000000-0000-0000-0000-000000000000')""", row -> true, session, author, clientId).isPresent();
    }

    Optional<Held> find(SessionId session, QuestionId question) {
        return sql.find("""
                select q.id, q.state, q.author_id, q.author_name, q.author_role, q.unnamed, q.text, q.published,
                  q.merged_into, q.moved_by, q.votes, exists (select from question m where m.merged_into = q.id) as bears
                from question q
                where q.id = $1 and q.session_id = $2""", QuestionStore::heldOf, question, session);
    }

    /** The same, locked until the transaction ends. */
    Optional<Held> hold(SessionId session, QuestionId question) {
        sql.execute("select 1 from question where id = $1 and session_id = $2 for update", question, session);
        return find(session, question);
    }

    void move(QuestionId question, QuestionState state, String movedBy) {
        sql.execute("update question set state = $2, moved_by = $3 where id = $1", question, state.word(), movedBy);
    }

    void answering(QuestionId question, Optional<Integer> second) {
        sql.execute("update question set second = coalesce($2, second) where id = $1", question, second);
    }

    /** It appears among the others now. */
    void publish(QuestionId question, Instant at) {
        sql.execute("update question set published = true, reason = null, at = $2 where id = $1", question, at);
    }

    /** It is taken away, with what stood beside it. */
    void takeAway(QuestionId question, Optional<String> reason) {
        sql.execute("""
                update question
                set reason = $2, pinned = false, second = null,
                  answer = null, answer_id = null, answer_name = null, answer_role = null, answer_at = null
                where id = $1""", question, reason);
    }

    /** Whatever the log says of it is gone from there; the places stay (L8). */
    void takeOutOfLog(Topic topic, QuestionId question) {
        sql.execute("""
                update log_entry
                set kind = 'qa.removed', author_id = null, author_name = null, author_role = null,
                  body = jsonb_build_object('question', subject_id)
                where topic = $1 and subject_id = $2 and kind <> 'qa.removed'""", topic.toString(), question);
    }

    void pin(QuestionId question, boolean pinned) {
        sql.execute("update question set pinned = $2 where id = $1", question, pinned);
    }

    void mergeInto(QuestionId question, QuestionId into) {
        sql.execute(
                "update question set state = 'merged', merged_into = $2, pinned = false where id = $1", question, into);
    }

    void separate(QuestionId question) {
        sql.execute("update question set state = 'open', merged_into = null where id = $1", question);
    }

    void answer(QuestionId question, LiveEvent.Author by, String text, Instant at) {
        sql.execute("""
                update question
                set state = 'answered', answer = $2, answer_id = $3, answer_name = $4, answer_role = $5, answer_at = $6
                where id = $1""", question, text, by.id(), by.name(), by.role(), at);
    }

    /** The old words stay nowhere. */
    void reword(Topic topic, QuestionId question, String text) {
        sql.execute("update question set text = $2 where id = $1", question, text);
        sql.execute("""
                update log_entry
                set body = jsonb_set(body, '{text}', to_jsonb($3::text))
                where topic = $1 and subject_id = $2 and kind in ('qa.asked', 'qa.edited', 'desk.asked')""", topic.toString(), question, text);
    }

    private static Held heldOf(Row row) {
        var author = Optional.ofNullable(row.getUUID("author_id"));
        return new Held(
                new QuestionId(row.getUUID("id")),
                QuestionState.of(row.getString("state")),
                author.map(PersonId::new),
                nameOf(row),
                Optional.ofNullable(row.getString("unnamed")).map(Unnamed::of),
                row.getString("text"),
                row.getBoolean("published"),
                Optional.ofNullable(row.getUUID("merged_into")),
                Optional.ofNullable(row.getString("moved_by")),
                row.getInteger("votes"),
                row.getBoolean("bears"));
    }

    /** Empty where a name was left out, whoever asked. */
    static Optional<LiveEvent.Author> nameOf(Row row) {
        return Optional.ofNullable(row.getString("author_name"))
                .map(name -> new LiveEvent.Author(
                        row.getUUID("author_id"), name, Optional.ofNullable(row.getString("author_role"))));
    }
}
