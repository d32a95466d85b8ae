package io.plenary.polls;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.PollId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.Topic;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Polls, where they stand, and what their entries in the log keep of them. */
record PollStore(Sql sql) {
    private static final String COLUMNS =
            "p.id, p.session_id, p.plan::text as plan, p.state, p.shown, p.closes_at, p.opened_second";

    private static final String MARKS = """
            left join lateral (
              select jsonb_object_agg(folded,
                jsonb_strip_nulls(jsonb_build_object('hidden', hidden, 'into', into_folded))) as marks
              from poll_group where poll_id = p.id) g on true
            """;

    /** Every answer of a poll added up, whichever way it keeps them: the same statement sees poll and answers. */
    private static final String SUMS = """
            left join poll_box b on b.poll_id = p.id
            left join lateral (
              select jsonb_build_object(
                'ballots', (select count(*) from poll_ballot where poll_id = p.id),
                'choices', coalesce((
                  select jsonb_object_agg(choice, n)
                  from (select unnest(choices) as choice, count(*) as n
                    from poll_ballot where poll_id = p.id group by 1) c), '{}'),
                'words', coalesce((
                  select jsonb_object_agg(folded, jsonb_build_object('text', text, 'count', n))
                  from (select folded, mode() within group (order by text) as text, count(*) as n
                    from poll_ballot where poll_id = p.id and folded is not null
                    group by folded order by count(*) desc, folded limit 2000) w), '{}')) as sum
              where not p.anonymous and p.state <> 'draft') n on true
            """ + MARKS;

    // Drafts ---------------------------------------------------------------------------------------------------------

    /** Nobody else drafts a poll of the session until the transaction ends. */
    void hold(SessionId session) {
        sql.execute("select id from session where id = $1 for no key update", session);
    }

    /** The session's row is held while its polls are counted. @return false when it has that many already */
    boolean insert(PollId id, SessionId session, PollPlan plan, int most) {
        hold(session);
        return sql.execute("""
                        insert into poll (id, session_id, position, plan, anonymous)
                        select $1, $2, coalesce(max(position), 0) + 1, $3::text::jsonb, $4
                        from poll
                        where session_id = $2
                        having count(*) < $5""", id, session, StrictJson.write(plan), plan.anonymous(), most) == 1;
    }

    /** @return false unless it is a draft */
    boolean edit(SessionId session, PollId id, PollPlan plan) {
        return sql.execute("""
                        update poll
                        set plan = $3::text::jsonb, anonymous = $4
                        where id = $1 and session_id = $2 and state = 'draft'""", id, session, StrictJson.write(plan), plan.anonymous()) == 1;
    }

    /** Drafts that are not named keep their place behind. */
    void order(SessionId session, List<PollId> order) {
        sql.execute("""
                update poll
                set position = coalesce(array_position($2::uuid[], id), 1000 + position)
                where session_id = $1 and state = 'draft'""", session, order.stream().map(PollId::value).toArray(java.util.UUID[]::new));
    }

    void remove(PollId id) {
        sql.execute("delete from poll where id = $1", id);
    }

    // Reading --------------------------------------------------------------------------------------------------------

    Optional<Poll> find(SessionId session, PollId id) {
        return sql.find(
                "select " + COLUMNS + " from poll p where id = $1 and session_id = $2", PollStore::pollOf, id, session);
    }

    /** Nobody opens, closes or answers it until the transaction ends. */
    Optional<Poll> findForUpdate(SessionId session, PollId id) {
        return sql.find(
                "select " + COLUMNS + " from poll p where id = $1 and session_id = $2 for update",
                PollStore::pollOf,
                id,
                session);
    }

    /** Nobody opens or closes it until the transaction ends; empty also where its time is over by the database's clock. */
    Optional<Poll> findToAnswer(SessionId session, PollId id) {
        return sql.find("select " + COLUMNS + """
                 from poll p
                where id = $1 and session_id = $2
                  and (closes_at is null or closes_at > clock_timestamp())
                for share""", PollStore::pollOf, id, session);
    }

    Optional<Poll.Counted> count(PollId id) {
        return sql.find(
                "select " + COLUMNS + ", coalesce(b.sum, n.sum)::text as sum, g.marks::text as marks from poll p "
                        + SUMS + "where p.id = $1",
                PollStore::countedOf,
                id);
    }

    WordGroups groups(PollId id) {
        return sql.find(
                        "select g.marks::text as marks from poll p " + MARKS + "where p.id = $1",
                        PollStore::groupsOf,
                        id)
                .orElse(WordGroups.UNTOUCHED);
    }

    /** All of a session: by their first opening, then drafts in their order. */
    List<Poll.Counted> list(SessionId session) {
        return sql.list(
                "select " + COLUMNS + ", coalesce(b.sum, n.sum)::text as sum, g.marks::text as marks from poll p "
                        + SUMS + "where p.session_id = $1 order by p.opened_at nulls last, p.position, p.id limit 50",
                PollStore::countedOf,
                session);
    }

    /** A line of a page: one statement sees the poll, its answers, the reader's own and the place in the log. */
    record Line(Poll.Counted counted, SeenPoll.Own own, long seq, long epoch) {}

    List<Line> lines(SessionId session, PersonId reader) {
        return sql.list(
                "select " + COLUMNS + """
                , coalesce(b.sum, n.sum)::text as sum, g.marks::text as marks, m.choices, m.text,
                  m.poll_id is not null or v.poll_id is not null as answered,
                  coalesce(t.last_seq, 0) as last_seq, coalesce(t.epoch, 1) as epoch
                from poll p
                left join log_topic t on t.topic = $3
                left join poll_ballot m on m.poll_id = p.id and m.person_id = $2
                left join poll_voter v on v.poll_id = p.id and v.person_id = $2
                """ + SUMS
                        + "where p.session_id = $1 order by p.opened_at nulls last, p.position, p.id limit 50",
                row -> new Line(countedOf(row), ownOf(row), row.getLong("last_seq"), row.getLong("epoch")),
                session,
                reader,
                Topic.of(Topic.Kind.POLLS, session).toString());
    }

    /** Every open poll, for the clock that closes and tells. */
    List<Poll> listOpen(int limit) {
        return sql.list(
                "select " + COLUMNS + " from poll p where p.state = 'open' order by p.id limit $1",
                PollStore::pollOf,
                limit);
    }

    // States ---------------------------------------------------------------------------------------------------------

    void open(Poll poll, Instant at, Optional<Instant> closes, Optional<Integer> second) {
        sql.execute("""
                update poll
                set state = 'open', shown = false, closes_at = $2, opened_at = coalesce(opened_at, $3),
                  opened_second = coalesce(opened_second, $4)
                where id = $1""", poll.id(), closes, at, second);
        if (poll.plan().anonymous())
            sql.execute(
                    "insert into poll_box (poll_id, sum) values ($1, $2::text::jsonb) on conflict do nothing",
                    poll.id(),
                    StrictJson.write(Sum.NOTHING));
    }

    /** The numbers of a closed poll are shown anew, when nothing can be added to them. */
    void close(PollId id, Optional<Integer> second) {
        sql.execute(
                "update poll set state = 'closed', shown = false, closes_at = null, closed_second = $2 where id = $1",
                id,
                second);
    }

    void show(PollId id, boolean shown) {
        sql.execute("update poll set shown = $2 where id = $1", id, shown);
    }

    void group(PollId id, WordGroups groups) {
        groups.marks().forEach((folded, mark) -> sql.execute("""
                        insert into poll_group (poll_id, folded, hidden, into_folded)
                        values ($1, $2, $3, $4)
                        on conflict (poll_id, folded) do update set hidden = $3, into_folded = $4""", id, folded, mark.hidden(), mark.into()));
    }

    // What the log keeps ---------------------------------------------------------------------------------------------

    /** Numbers that were shown leave the log; their places stay. */
    void forgetNumbers(Poll poll) {
        sql.execute("""
                update log_entry
                set kind = 'poll.hidden', body = jsonb_build_object('poll', subject_id)
                where topic = $1 and subject_id = $2 and kind = 'poll.shown'""", Topic.of(Topic.Kind.POLLS, poll.session()).toString(), poll.id());
    }

    /** Of a poll that is taken away nothing stays but places. */
    void forget(Poll poll) {
        sql.execute("""
                update log_entry
                set kind = 'poll.removed', body = jsonb_build_object('poll', subject_id)
                where topic = $1 and subject_id = $2""", Topic.of(Topic.Kind.POLLS, poll.session()).toString(), poll.id());
    }

    // Rows -----------------------------------------------------------------------------------------------------------

    private static Poll pollOf(Row row) {
        return new Poll(
                new PollId(row.getUUID("id")),
                new SessionId(row.getUUID("session_id")),
                read(row.getString("plan"), PollPlan.class),
                PollState.of(row.getString("state")),
                row.getBoolean("shown"),
                Sql.findInstant(row, "closes_at"),
                Optional.ofNullable(row.getInteger("opened_second")));
    }

    private static Poll.Counted countedOf(Row row) {
        var sum = Optional.ofNullable(row.getString("sum")).map(json -> read(json, Sum.class));
        return new Poll.Counted(pollOf(row), sum.orElse(Sum.NOTHING), groupsOf(row));
    }

    private static WordGroups groupsOf(Row row) {
        return Optional.ofNullable(row.getString("marks"))
                .map(json -> read("{\"marks\":" + json + "}", WordGroups.class))
                .orElse(WordGroups.UNTOUCHED);
    }

    private static SeenPoll.Own ownOf(Row row) {
        var choices = row.getArrayOfShorts("choices");
        if (choices == null) return new SeenPoll.Own(row.getBoolean("answered"), Optional.empty());
        var numbers = Arrays.stream(choices).map(Short::intValue).toList();
        return new SeenPoll.Own(true, Optional.of(new Ballot(numbers, Optional.ofNullable(row.getString("text")))));
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return StrictJson.MAPPER.readValue(json, type);
        } catch (JsonProcessingException foreign) {
            throw new IllegalStateException("not written by this server: " + type, foreign);
        }
    }
}
