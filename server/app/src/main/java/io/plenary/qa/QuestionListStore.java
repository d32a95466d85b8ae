package io.plenary.qa;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lists of questions. Who asked without a name is selected by none of them. */
record QuestionListStore(Sql sql) {

    /** A list and the place in the log that it stands for, from one snapshot. */
    record At<T>(List<T> items, long seq, long epoch) {}

    private record Line<T>(Optional<T> item, long seq, long epoch) {}

    /** So that live goes on without a hole and nothing twice. */
    At<Question> page(SessionId session, PersonId viewer) {
        return at(sql.list(
                """
                select q.*, t.last_seq, t.epoch
                from (select 1) one
                left join (select last_seq, epoch from log_topic where topic = $3) t on true
                left join lateral (
                  select id, case when unnamed is null then author_id end as author_id, author_name, author_role, unnamed,
                    at, text, votes, state, second, pinned, merged_into, answer, answer_id, answer_name, answer_role,
                    answer_at, author_id is not distinct from $2 as mine,
                    exists (
                      select from question_vote v
                      where v.question_id = q.id and v.person_id = $2 and v.via is null) as voted
                  from question q
                  where session_id = $1 and state in ('answering', 'open', 'answered', 'merged')
                  order by
                    case when state = 'answering' then 0 when state = 'merged' then 4 when pinned then 1
                      when state = 'open' then 2 else 3 end,
                    votes desc, at, id
                  limit 1000) q on true""",
                row -> line(row, () -> questionOf(row)),
                session,
                viewer,
                Topic.of(Topic.Kind.QA, session).toString()));
    }

    /** The viewer's own that the others do not see, the newest 100, oldest first. */
    List<Question.Own> own(SessionId session, PersonId viewer) {
        return sql.list(
                        """
                        select id, at, text, state, reason
                        from question
                        where session_id = $1 and author_id = $2 and state in ('waiting', 'dismissed', 'withdrawn')
                        order by at desc, id desc
                        limit 100""",
                        row -> new Question.Own(
                                row.getUUID("id"),
                                Sql.instant(row, "at"),
                                row.getString("text"),
                                QuestionState.of(row.getString("state")),
                                Optional.ofNullable(row.getString("reason"))),
                        session,
                        viewer)
                .reversed();
    }

    /** What waits, oldest first, then what was dismissed. */
    At<DeskPage.Item> desk(SessionId session) {
        return at(sql.list(
                """
                select q.*, t.last_seq, t.epoch
                from (select 1) one
                left join (select last_seq, epoch from log_topic where topic = $2) t on true
                left join lateral (
                  select id, case when unnamed is null then author_id end as author_id, author_name, author_role, unnamed,
                    at, text, state, reason
                  from question
                  where session_id = $1 and state in ('waiting', 'dismissed')
                  order by state desc, at, id
                  limit 1000) q on true""",
                row -> line(row, () -> itemOf(row)),
                session,
                Topic.of(Topic.Kind.DESK, session).toString()));
    }

    /** For those with a name: how many of their questions were answered in the sessions of this event. */
    List<DeskPage.Heard> heard(SessionId session) {
        return sql.list("""
                select q.id, count(*)::int as answers
                from question q
                join session s on s.id = q.session_id
                join session other on other.event_id = s.event_id
                join question a on a.session_id = other.id and a.author_id = q.author_id
                  and a.unnamed is null and a.state in ('answering', 'answered')
                where q.session_id = $1 and q.unnamed is null and q.state in ('waiting', 'open')
                group by q.id
                limit 2000""", row -> new DeskPage.Heard(row.getUUID("id"), row.getInteger("answers")), session);
    }

    /** What everybody saw, for a file, by age: the next ones behind such a question. */
    List<Question> listAfter(SessionId session, Instant at, UUID id, int limit) {
        return sql.list("""
                select id, case when unnamed is null then author_id end as author_id, author_name, author_role, unnamed,
                  at, text, votes, state, second, pinned, merged_into, answer, answer_id, answer_name, answer_role,
                  answer_at, false as mine, false as voted
                from question
                where session_id = $1 and (at, id) > ($2, $3::uuid)
                  and state in ('answering', 'open', 'answered', 'merged')
                order by at, id
                limit $4""", QuestionListStore::questionOf, session, at, id, limit);
    }

    /** An empty list comes as one line without an item. */
    private static <T> At<T> at(List<Line<T>> lines) {
        var items = lines.stream().flatMap(line -> line.item().stream()).toList();
        return new At<>(items, lines.getFirst().seq(), lines.getFirst().epoch());
    }

    private static <T> Line<T> line(Row row, java.util.function.Supplier<T> item) {
        var seq = row.getLong("last_seq");
        var read = row.getUUID("id") == null ? Optional.<T>empty() : Optional.of(item.get());
        return new Line<>(read, seq == null ? 0 : seq, seq == null ? 1 : row.getLong("epoch"));
    }

    private static Question questionOf(Row row) {
        return new Question(
                row.getUUID("id"),
                QuestionStore.nameOf(row),
                unnamedOf(row),
                Sql.instant(row, "at"),
                row.getString("text"),
                row.getInteger("votes"),
                QuestionState.of(row.getString("state")),
                Optional.ofNullable(row.getInteger("second")),
                row.getBoolean("pinned"),
                Optional.ofNullable(row.getUUID("merged_into")),
                answerOf(row),
                row.getBoolean("mine"),
                row.getBoolean("voted"));
    }

    private static Optional<Unnamed> unnamedOf(Row row) {
        return Optional.ofNullable(row.getString("unnamed")).map(Unnamed::of);
    }

    private static Optional<Question.Answer> answerOf(Row row) {
        return Optional.ofNullable(row.getString("answer"))
                .map(text -> new Question.Answer(
                        new LiveEvent.Author(
                                row.getUUID("answer_id"),
                                row.getString("answer_name"),
                                Optional.ofNullable(row.getString("answer_role"))),
                        Sql.instant(row, "answer_at"),
                        text));
    }

    private static DeskPage.Item itemOf(Row row) {
        return new DeskPage.Item(
                row.getUUID("id"),
                QuestionStore.nameOf(row),
                unnamedOf(row),
                Sql.instant(row, "at"),
                row.getString("text"),
                QuestionState.of(row.getString("state")),
                Optional.ofNullable(row.getString("reason")));
    }
}
