package io.plenary.qa;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.QuestionId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Questions and votes. */
record QuestionStore(Sql sql) {

    record Asked(UUID id, SessionId session, LiveEvent.Author by, String text) {}

    /** @return false when the id is taken */
    boolean insert(Asked asked, Instant at) {
        return sql.execute(
                        """
                        insert into question (id, session_id, author_id, author_name, author_role, text, at)
                        values ($1, $2, $3, $4, $5, $6, $7)
                        on conflict do nothing""",
                        asked.id(),
                        asked.session(),
                        asked.by().id(),
                        asked.by().name(),
                        asked.by().role(),
                        asked.text(),
                        at)
                == 1;
    }

    /** One statement, so that a double click and two tabs count once. @return the votes now; empty when unknown */
    Optional<Tally> vote(SessionId session, QuestionId question, PersonId person) {
        return sql.find("""
                with fresh as (
                  insert into question_vote (question_id, person_id)
                  select id, $3 from question where id = $1 and session_id = $2
                  on conflict do nothing
                  returning question_id)
                update question
                set votes = votes + (select count(*) from fresh)::int
                where id = $1 and session_id = $2
                returning votes, clock_timestamp() as at""", QuestionStore::tallyOf, question, session, person);
    }

    Optional<Tally> unvote(SessionId session, QuestionId question, PersonId person) {
        return sql.find("""
                with gone as (
                  delete from question_vote
                  where question_id = $1 and person_id = $3
                    and exists (select from question where id = $1 and session_id = $2)
                  returning question_id)
                update question
                set votes = votes - (select count(*) from gone)::int
                where id = $1 and session_id = $2
                returning votes, clock_timestamp() as at""", QuestionStore::tallyOf, question, session, person);
    }

    private static Tally tallyOf(Row row) {
        return new Tally(row.getInteger("votes"), Sql.instant(row, "at"));
    }

    /** Locked until the transaction ends. */
    Optional<QuestionState> stateForUpdate(SessionId session, QuestionId question) {
        return sql.find(
                "select state from question where id = $1 and session_id = $2 for update",
                row -> QuestionState.of(row.getString("state")),
                question,
                session);
    }

    void mark(QuestionId question, QuestionState state, Optional<Integer> second) {
        sql.execute(
                "update question set state = $2, second = coalesce($3, second) where id = $1",
                question,
                state.word(),
                second);
    }

    /**
     * Questions and the place in the log that they stand for, from one snapshot, so that live goes on without a hole and
     * nothing twice.
     *
     * @param empty the answer while nobody has asked
     */
    Question.Page page(SessionId session, PersonId viewer, Question.Page empty) {
        var lines = sql.list(
                """
                select q.id, q.author_id, q.author_name, q.author_role, q.at, q.text, q.votes, q.state, q.second,
                  q.author_id = $2 as mine,
                  exists (select from question_vote v where v.question_id = q.id and v.person_id = $2) as voted,
                  t.last_seq, t.epoch
                from question q
                join log_topic t on t.topic = $3
                where q.session_id = $1
                order by array_position(array['answering', 'open', 'answered'], q.state), q.votes desc, q.at, q.id
                limit 1000""",
                row -> new Question.Page(List.of(questionOf(row)), row.getLong("last_seq"), row.getLong("epoch")),
                session,
                viewer,
                Topic.of(Topic.Kind.QA, session).toString());
        if (lines.isEmpty()) return empty;
        var questions =
                lines.stream().flatMap(line -> line.questions().stream()).toList();
        return new Question.Page(
                questions, lines.getFirst().seq(), lines.getFirst().epoch());
    }

    /** All of a session for a file, by age. */
    List<Question> listAll(SessionId session, int limit) {
        return sql.list("""
                select id, author_id, author_name, author_role, at, text, votes, state, second,
                  false as mine, false as voted
                from question
                where session_id = $1
                order by at, id
                limit $2""", QuestionStore::questionOf, session, limit);
    }

    private static Question questionOf(Row row) {
        return new Question(
                row.getUUID("id"),
                new LiveEvent.Author(
                        row.getUUID("author_id"),
                        row.getString("author_name"),
                        Optional.ofNullable(row.getString("author_role"))),
                Sql.instant(row, "at"),
                row.getString("text"),
                row.getInteger("votes"),
                QuestionState.of(row.getString("state")),
                Optional.ofNullable(row.getInteger("second")),
                row.getBoolean("mine"),
                row.getBoolean("voted"));
    }
}
