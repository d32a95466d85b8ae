package io.plenary.live.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.QuestionId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.QaCommand;
import io.plenary.contract.live.Topic;
import io.plenary.live.log.History;
import io.plenary.platform.Refusal;
import io.plenary.qa.QaLive;
import io.plenary.qa.QuestionState;
import io.plenary.testing.Promise;
import io.plenary.testing.TestDb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Seeded: whatever is done to questions, by whom and on which node, the page is a replay of the log. */
@Timeout(120)
class QaWalkIT {
    private static final int STEPS = 160;
    private static TestDb database;
    private static LiveRig one;
    private static LiveRig two;

    @BeforeAll
    static void open() {
        database = TestDb.open();
        one = new LiveRig(database, LiveRig.Choice.standard().withoutRateLimits());
        two = new LiveRig(database, LiveRig.Choice.standard().withoutRateLimits());
    }

    @AfterAll
    static void close() {
        one.close();
        two.close();
        database.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {20_261_121, 4, 77})
    @Promise("L13")
    void the_page_is_a_replay_of_the_log_and_neither_knows_what_waits_or_went(long seed) {
        var walk = new Walk(new Random(seed));
        for (var step = 0; step < STEPS; step++) {
            walk.step();
            if (step % 20 == 19) walk.check("seed " + seed + ", step " + step);
        }
        assertTrue(walk.done > STEPS / 3, "most of what was tried was refused: " + walk.done);
    }

    /** One room, walked through by three people on two nodes. */
    private static final class Walk {
        private final Random random;
        private final SessionId session = one.rooms.session();
        private final Topic topic = LiveRig.qaOf(session);
        private final List<PersonId> people;
        private final List<QuestionId> questions = new ArrayList<>();
        private int done;

        Walk(Random random) {
            this.random = random;
            people = List.of(
                    one.rooms.attendee("Malik Demo"),
                    one.rooms.attendee("Noor Demo"),
                    one.rooms.host("Dana Demo", session));
        }

        void step() {
            var node = random.nextBoolean() ? one : two;
            var who = node.access.of(node.caller(people.get(random.nextInt(3))), session);
            try {
                new QaLive(node.questions).carryOut(who, command());
                done++;
            } catch (Refusal refused) {
                // A walk tries what it may not; the page must stay a replay nevertheless.
                assertFalse(refused.code().status() >= 500, refused::toString);
            }
            known();
        }

        private void known() {
            questions.clear();
            database.db()
                    .list(
                            "select id from question where session_id = $1 order by id limit 500",
                            row -> row.getUUID("id"),
                            session)
                    .forEach(id -> questions.add(new QuestionId(id)));
        }

        private QuestionId any() {
            return questions.isEmpty() ? QuestionId.next() : questions.get(random.nextInt(questions.size()));
        }

        private QaCommand command() {
            var id = Page.id();
            return switch (random.nextInt(14)) {
                case 0, 1, 2 -> new QaCommand.Ask(id, topic, "Question " + id + "?", random.nextBoolean());
                case 3 -> new QaCommand.Edit(id, topic, any(), "Better " + id + "?");
                case 4 -> new QaCommand.Withdraw(id, topic, any());
                case 5 -> new QaCommand.Vote(id, topic, any());
                case 6 -> new QaCommand.Unvote(id, topic, any());
                case 7 -> new QaCommand.Pin(id, topic, any(), random.nextBoolean());
                case 8 -> new QaCommand.Merge(id, topic, any(), Optional.of(any()));
                case 9 -> new QaCommand.Merge(id, topic, any(), Optional.empty());
                case 10 -> new QaCommand.Write(id, topic, any(), "Answer " + id);
                case 11 -> new QaCommand.Set(id, topic, true, false, random.nextBoolean(), true);
                default ->
                    new QaCommand.Mark(id, topic, any(), STATES.get(random.nextInt(STATES.size())), Optional.empty());
            };
        }

        private static final List<String> STATES = List.of("open", "answering", "answered", "dismissed");

        void check(String where) {
            var log = (History.Missed) one.log.history(topic, 0, 1);
            var replay = new QaReplay();
            log.entries().stream().map(LiveEvent::json).forEach(replay::take);
            var page = two.questions.page(two.caller(people.getFirst()), session);
            assertEquals(page.seq(), log.head().seq(), where);
            var seen = new TreeMap<UUID, String>();
            page.questions().forEach(question -> seen.put(question.id(), QaReplay.line(question)));
            assertEquals(seen.toString(), replay.lines().toString(), where);
            assertEquals(page.settings(), replay.settings().orElse(page.settings()), where);
            page.questions().forEach(question -> assertEquals(stored(question.id()), question.votes(), where));
            var text = log.entries().stream().map(LiveEvent::json).toList().toString();
            for (var gone : hidden()) assertFalse(text.contains(gone), () -> gone + " is in the log; " + where);
        }

        private int stored(UUID question) {
            return database.db()
                    .get(
                            "select count(*)::int as n from question_vote where question_id = $1",
                            row -> row.getInteger("n"),
                            question);
        }

        private List<String> hidden() {
            return database.db().list("""
                    select text from question
                    where session_id = $1 and state in ('waiting', 'dismissed', 'withdrawn') limit 500""", row -> row.getString("text"), session);
        }
    }

    @Test
    @Promise("L13")
    void votes_on_two_nodes_at_once_count_each_person_once() throws Exception {
        vote(60, 3);
    }

    @Test
    @Tag("long")
    @Promise("L13")
    void five_hundred_people_who_press_five_times_on_two_nodes_are_five_hundred_votes() throws Exception {
        vote(500, 5);
    }

    /** On two nodes at once, each person on both: the count is people, and both nodes and their readers say so. */
    private static void vote(int voters, int times) throws Exception {
        var session = one.rooms.session();
        var dana = one.rooms.host("Dana Demo", session);
        var asked = new QaCommand.Ask(Page.id(), LiveRig.qaOf(session), "Counted?", false);
        new QaLive(one.questions).carryOut(one.access.of(one.caller(dana), session), asked);
        var question = new QuestionId(one.questions
                .page(one.caller(dana), session)
                .questions()
                .getFirst()
                .id());
        var presses = new ArrayList<Callable<Void>>();
        for (var n = 0; n < voters; n++) {
            var person = one.rooms.attendee("Voter " + n);
            for (var time = 0; time < times; time++) {
                var node = time % 2 == 0 ? one : two;
                presses.add(() -> {
                    node.questions.votes().vote(node.access.of(node.caller(person), session), question);
                    return null;
                });
            }
        }
        java.util.Collections.shuffle(presses, new Random(13));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var press : threads.invokeAll(presses)) press.get();
        }
        for (var node : List.of(one, two)) {
            var page =
                    node.questions.page(node.caller(dana), session).questions().getFirst();
            assertEquals(voters, page.votes());
            assertEquals(QuestionState.OPEN, page.state());
        }
    }
}
