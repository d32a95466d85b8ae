package io.plenary.qa;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.QuestionId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Db;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.Optional;

/** Votes: rows of people, and a count on the question that always equals them. */
record VoteStore(Sql sql) {

    /**
     * One statement, so that a double click and two tabs count once. The question is locked before a row is added: a
     * merge that goes on meanwhile leaves nothing behind that it did not count.
     *
     * @return the votes now; empty when there is nothing to vote for
     */
    Optional<Tally> vote(SessionId session, QuestionId question, PersonId person) {
        return sql.find("""
                with held as (
                  select id from question
                  where id = $1 and session_id = $2 and state in ('open', 'answering', 'answered')
                  for update),
                fresh as (
                  insert into question_vote (question_id, person_id)
                  select id, $3 from held
                  on conflict do nothing
                  returning question_id)
                update question
                set votes = votes + (select count(*) from fresh)::int
                where id in (select id from held)
                returning votes, clock_timestamp() as at""", VoteStore::tallyOf, question, session, person);
    }

    /** From what was laid under it as well, so that separating them brings nothing back. */
    Optional<Tally> unvote(SessionId session, QuestionId question, PersonId person) {
        return sql.find("""
                with held as (
                  select id from question
                  where id = $1 and session_id = $2 and state in ('open', 'answering', 'answered')
                  for update),
                gone as (
                  delete from question_vote
                  where person_id = $3 and question_id in (select id from held)
                  returning question_id),
                under as (
                  delete from question_vote
                  where person_id = $3
                    and question_id in (select q.id from question q join held on q.merged_into = held.id)
                  returning question_id),
                less as (
                  update question set votes = votes - 1 where id in (select question_id from under))
                update question
                set votes = votes - (select count(*) from gone)::int
                where id in (select id from held)
                returning votes, clock_timestamp() as at""", VoteStore::tallyOf, question, session, person);
    }

    /** The question that one laid under another is voted for by. */
    Optional<QuestionId> mergedInto(SessionId session, QuestionId question) {
        return sql.find(
                "select merged_into from question where id = $1 and session_id = $2 and merged_into is not null",
                row -> new QuestionId(row.getUUID("merged_into")),
                question,
                session);
    }

    /** Whoever voted for either has one vote for {@code into}. Both are locked. */
    static void unite(Db.Tx tx, QuestionId question, QuestionId into) {
        tx.execute("""
                with fresh as (
                  insert into question_vote (question_id, person_id, via)
                  select $2, person_id, $1 from question_vote where question_id = $1
                  on conflict do nothing
                  returning person_id)
                update question set votes = votes + (select count(*) from fresh)::int where id = $2""", question, into);
    }

    /** The votes that came with it go; those that another merged question would have brought as well stay. */
    static void part(Db.Tx tx, QuestionId question, QuestionId from) {
        tx.execute("delete from question_vote where question_id = $2 and via = $1", question, from);
        tx.execute("""
                insert into question_vote (question_id, person_id, via)
                select $1, v.person_id, v.question_id
                from question_vote v
                join question q on q.id = v.question_id
                where q.merged_into = $1
                on conflict do nothing""", from);
        tx.execute("""
                update question
                set votes = (select count(*) from question_vote where question_id = $1)::int
                where id = $1""", from);
    }

    Optional<Tally> tally(QuestionId question) {
        return sql.find(
                "select votes, clock_timestamp() as at from question where id = $1", VoteStore::tallyOf, question);
    }

    private static Tally tallyOf(Row row) {
        return new Tally(row.getInteger("votes"), Sql.instant(row, "at"));
    }
}
