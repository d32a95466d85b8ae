package io.plenary.qa;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.QuestionId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveBody;
import io.plenary.platform.Db;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Votes: rows of people, and a count on the question that always equals them. */
record VoteStore(Sql sql) {

    /**
     * One statement, so that a double click and two tabs count once. The question is locked before a row is added: a
     * merge that goes on meanwhile leaves nothing behind that it did not count.
     *
     * @param itself was meant, so that a vote that came with one laid under it is its own from now on
     * @return the votes now; empty when there is nothing to vote for
     */
    Optional<Tally> vote(SessionId session, QuestionId question, PersonId person, boolean itself) {
        return sql.find("""
                with held as (
                  select id from question
                  where id = $1 and session_id = $2 and state in ('open', 'answering', 'answered')
                  for update),
                fresh as (
                  insert into question_vote (question_id, person_id)
                  select id, $3 from held
                  on conflict (question_id, person_id) do update set via = null
                  where question_vote.via is not null and $4
                  returning xmax = 0 as added)
                update question
                set votes = votes + (select count(*) from fresh where added)::int
                where id in (select id from held)
                returning votes, clock_timestamp() as at""", VoteStore::tallyOf, question, session, person, itself);
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

    /** Somebody in a room. */
    record Voter(SessionId session, PersonId person) {}

    private record Counted(SessionId session, LiveBody.QaCounts.Count count) {}

    private record Owned(Voter voter, UUID question) {}

    /** What is voted for in these rooms, the most wanted first. @param most of each room */
    Map<SessionId, List<LiveBody.QaCounts.Count>> counts(Set<SessionId> sessions, int most) {
        return sql
                .list(
                        """
                        select q.session_id, q.id, q.votes
                        from unnest($1::uuid[]) asked (session_id)
                        cross join lateral (
                          select session_id, id, votes
                          from question
                          where session_id = asked.session_id and votes > 0
                            and state in ('answering', 'open', 'answered', 'merged')
                          order by votes desc, id
                          limit $2) q""",
                        row -> new Counted(
                                new SessionId(row.getUUID("session_id")),
                                new LiveBody.QaCounts.Count(row.getUUID("id"), row.getInteger("votes"))),
                        List.copyOf(sessions),
                        most)
                .stream()
                .collect(groupingBy(Counted::session, mapping(Counted::count, toList())));
    }

    /** What each of these people votes for by a vote of its own. */
    Map<Voter, List<UUID>> own(Set<Voter> voters) {
        var asked = List.copyOf(voters);
        return sql
                .list(
                        """
                        select asked.session_id, asked.person_id, q.id
                        from unnest($1::uuid[], $2::uuid[]) asked (session_id, person_id)
                        join question_vote v on v.person_id = asked.person_id and v.via is null
                        join question q on q.id = v.question_id and q.session_id = asked.session_id
                          and q.state in ('answering', 'open', 'answered', 'merged')
                        limit 200000""",
                        row -> new Owned(
                                new Voter(
                                        new SessionId(row.getUUID("session_id")),
                                        new PersonId(row.getUUID("person_id"))),
                                row.getUUID("id")),
                        asked.stream().map(Voter::session).toList(),
                        asked.stream().map(Voter::person).toList())
                .stream()
                .collect(groupingBy(Owned::voter, mapping(Owned::question, toList())));
    }

    private static Tally tallyOf(Row row) {
        return new Tally(row.getInteger("votes"), Sql.instant(row, "at"));
    }
}
