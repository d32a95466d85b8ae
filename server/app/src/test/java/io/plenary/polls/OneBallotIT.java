package io.plenary.polls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.PollId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveEvent;
import io.plenary.live.Rooms;
import io.plenary.live.Standing;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.Refusal;
import io.plenary.programme.SessionFacts;
import io.plenary.programme.SessionService;
import io.plenary.testing.Promise;
import io.plenary.testing.TestDb;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everybody answers three times at once, by turns on two nodes: as many ballots as people, and the tally says so. */
@Timeout(120)
class OneBallotIT {
    private static final int VOTERS = 200;
    private static final int TRIES = 3;
    private static TestDb database;
    private static Rooms rooms;
    private static SessionFacts facts;
    private static List<PersonId> voters;

    @BeforeAll
    static void open() {
        database = TestDb.open();
        rooms = new Rooms(database.db());
        SessionId session = rooms.session();
        facts = new SessionService(database.db(), Clock.systemUTC()).get(session);
        voters = IntStream.range(0, VOTERS)
                .mapToObj(n -> rooms.person("Voter " + n))
                .toList();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static Db db() {
        return database.db();
    }

    private static PollId opened(PollPlan plan) {
        var id = PollId.next();
        db().transaction(tx -> {
            var store = new PollStore(tx);
            store.insert(id, facts.id(), plan, 50);
            store.open(store.find(facts.id(), id).orElseThrow(), Instant.now(), Optional.empty(), Optional.empty());
            return null;
        });
        return id;
    }

    private static Standing standing(PersonId person) {
        var author = new LiveEvent.Author(person.value(), "Voter Demo", Optional.empty());
        return new Standing(
                facts,
                Standing.State.ENTER,
                Standing.Rights.NONE,
                Optional.empty(),
                Optional.of(author),
                Optional.empty());
    }

    private static VoteService node(BallotBox box) {
        return new VoteService(db(), new RateLimits(Clock.systemUTC(), true), poll -> {}, box);
    }

    /** @return how many tries were taken */
    private static int rush(PollId poll, BallotBox box) throws Exception {
        var nodes = List.of(node(box), node(box));
        var tries = new ArrayList<Callable<Boolean>>();
        for (var voter : voters)
            for (var n = 0; n < TRIES; n++) {
                var node = nodes.get(n % nodes.size());
                var choice = n;
                tries.add(() -> taken(() -> node.vote(standing(voter), poll, List.of(choice), Optional.empty())));
            }
        Collections.shuffle(tries, new java.util.Random(7));
        var taken = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : threads.invokeAll(tries)) if (one.get()) taken++;
        }
        return taken;
    }

    private static boolean taken(Runnable vote) {
        try {
            vote.run();
            return true;
        } catch (Refusal refusal) {
            assertEquals(ErrorCode.ALREADY_VOTED, refusal.code());
            return false;
        }
    }

    private static Sum tally(PollId poll) {
        return new PollStore(db()).count(poll).orElseThrow().sum();
    }

    private static int inBox(Sum sum) {
        return sum.choices().values().stream().mapToInt(Integer::intValue).sum();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Promise("L11")
    void one_ballot_for_each_participant_whatever_is_sent_at_once_and_the_tally_is_their_count(boolean anonymous)
            throws Exception {
        var plan = Plans.single(anonymous);
        var poll = opened(anonymous ? plan : Plans.options(PollKind.SINGLE, false, plan.options()));
        var taken = rush(poll, new OnceBox());
        var sum = tally(poll);
        assertEquals(VOTERS, sum.ballots());
        assertEquals(VOTERS, inBox(sum));
        if (anonymous) assertEquals(VOTERS, taken, "an answer that was taken is counted, another is told so");
    }

    @Test
    @Promise("L11")
    void twin_looking_first_and_writing_then_counts_people_twice() throws Exception {
        var poll = opened(Plans.single(true));
        rush(poll, new LookingBox());
        assertTrue(inBox(tally(poll)) > VOTERS, () -> "the race did not show: " + tally(poll));
    }

    /** What a careful programmer might write: ask whether the person has answered, and store if not. */
    private static final class LookingBox implements BallotBox {
        @Override
        public boolean cast(Db.Tx tx, Poll poll, Answer answer) {
            int before = tx.get(
                    "select count(*)::int as n from poll_voter where poll_id = $1 and person_id = $2",
                    row -> row.getInteger("n"),
                    poll.id(),
                    answer.person());
            if (before > 0) return false;
            new BallotStore(tx).drop(poll.id(), answer.ballot());
            new BallotStore(tx).tick(poll.id(), answer.person());
            return true;
        }
    }

    @Test
    void a_changed_mind_replaces_and_the_same_answer_again_is_the_same_answer() {
        var voter = voters.getFirst();
        var node = node(new OnceBox());
        var free = opened(Plans.several(1, 2));
        node.vote(standing(voter), free, List.of(0), Optional.empty());
        node.vote(standing(voter), free, List.of(1, 2), Optional.empty());
        assertEquals(java.util.Map.of(1, 1, 2, 1), tally(free).choices());
        var plan = Plans.named();
        var firm = opened(new PollPlan(
                plan.kind(),
                false,
                plan.question(),
                plan.options(),
                List.of(),
                1,
                1,
                Optional.empty(),
                false,
                false,
                false,
                Optional.empty()));
        node.vote(standing(voter), firm, List.of(0), Optional.empty());
        node.vote(standing(voter), firm, List.of(0), Optional.empty());
        assertEquals(false, taken(() -> node.vote(standing(voter), firm, List.of(1), Optional.empty())));
        assertEquals(java.util.Map.of(0, 1), tally(firm).choices());
    }

    @Test
    @Promise("L12")
    void of_an_anonymous_poll_nothing_stored_stands_beside_a_voter() {
        var poll = opened(Plans.text(true));
        var node = node(new OnceBox());
        for (var voter : voters.subList(0, 5))
            node.vote(standing(voter), poll, List.of(), Optional.of("canary " + voter));
        assertEquals(5, tally(poll).ballots());
        assertEquals(0, count("select count(*)::int as n from poll_ballot where poll_id = $1", poll));
        assertEquals(List.of("person_id", "poll_id"), db().list("""
                                select column_name from information_schema.columns
                                where table_name = 'poll_voter' order by 1 limit 10""", row -> row.getString("column_name")));
        // One row of sums, written by the transaction of the last voter alone: nothing of the others can be laid beside
        // it.
        assertEquals(1, count("select count(*)::int as n from poll_box where poll_id = $1", poll));
        assertEquals(1, count("""
                        select count(*)::int as n from poll_voter v join poll_box b using (poll_id)
                        where v.poll_id = $1 and v.xmin = b.xmin""", poll));
        int said = db().get(
                        "select count(*)::int as n from log_entry where body::text like '%canary%'",
                        row -> row.getInteger("n"));
        assertEquals(0, said);
    }

    private static int count(String sql, PollId poll) {
        return db().get(sql, row -> row.getInteger("n"), poll);
    }
}
