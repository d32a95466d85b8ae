package io.plenary.programme.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Refusal;
import io.plenary.programme.draft.DraftService;
import io.plenary.programme.draft.Plans;
import io.plenary.programme.plan.PlannedSession;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several organisers at once. */
class ReleaseRaceIT {
    private static final int ROUNDS = 8;

    private static Planning planning;
    private static int count;
    private String slug;
    private EventId event;
    private PlannedSession talk;

    @BeforeAll
    static void open() {
        planning = new Planning();
    }

    @AfterAll
    static void close() {
        planning.close();
    }

    @BeforeEach
    void a_draft_of_one_talk() {
        slug = "race-" + ++count;
        event = planning.event(slug);
        talk = Plans.talk(SessionId.next(), Plans.NINE, null, null);
        planning.save(slug, 0, talk);
    }

    @Test
    void of_several_releases_of_one_draft_exactly_one_happens() {
        for (var round = 0; round < ROUNDS; round++) {
            var version = planning.version(slug);
            var answers = atOnce(4, n -> planning.releases.release(planning.elena, slug, Planning.wish(version)));
            assertEquals(1, answers.stream().filter(one -> one.equals("done")).count(), answers.toString());
            assertEquals(round + 1, releases());
            planning.save(slug, round + 1, moved(round + 1));
        }
    }

    /** The twin: both have the draft in their hands, because nobody took it from the other. */
    @Test
    void without_taking_the_draft_it_is_released_twice() {
        var twice = 0;
        for (var round = 0; round < ROUNDS && twice == 0; round++) {
            var draft = planning.drafts.get(planning.elena, slug);
            var taken = new DraftService.Taken(draft.version(), draft.plan(), List.of());
            var barrier = new CyclicBarrier(2);
            var open = new ReleaseService(
                    planning.database.db(), planning.clock, planning.events, planning.drafts, (tx, one) -> {
                        meet(barrier);
                        return Optional.of(taken);
                    });
            var before = releases();
            atOnce(2, n -> open.release(planning.elena, slug, Planning.wish(draft.version())));
            if (releases() == before + 2) twice++;
            planning.save(slug, releases(), moved(round + 1));
        }
        assertTrue(twice > 0, "the lock is not what protects");
    }

    @Test
    void of_changes_made_at_once_none_is_lost() {
        var answers = atOnce(6, n -> {
            var mine = Plans.talk(SessionId.next(), Plans.NINE.plus(Duration.ofHours(n + 1L)), null, null);
            return retried(() -> planning.save(slug, planning.version(slug), mine));
        });
        assertEquals(6, answers.stream().filter(one -> one.equals("done")).count(), answers.toString());
        assertEquals(
                7, planning.drafts.get(planning.elena, slug).plan().sessions().size());
    }

    @Test
    void whoever_saves_what_another_has_changed_meanwhile_is_refused_and_loses_nothing() {
        var seen = planning.version(slug);
        planning.save(slug, seen, Plans.retitled(talk, "Other words"));
        var late = refusal(() -> planning.save(slug, seen, Plans.cancelled(talk, true)));
        assertEquals(Optional.of(ErrorCode.DRAFT_CHANGED), late);
        assertEquals("Other words", title());
    }

    /** The twin: a page that takes the newest version for its old copy overwrites the other's words. */
    @Test
    void without_the_version_the_other_change_is_lost() {
        planning.save(slug, planning.version(slug), Plans.retitled(talk, "Other words"));
        planning.save(slug, planning.version(slug), Plans.cancelled(talk, true));
        assertEquals("Talk", title());
    }

    @Test
    void releasing_saving_and_discarding_at_once_leave_one_state_that_somebody_wanted() {
        for (var round = 0; round < ROUNDS; round++) {
            var version = planning.version(slug);
            var mine = moved(round + 1);
            List<Callable<Object>> all = List.of(
                    () -> planning.releases.release(planning.elena, slug, Planning.wish(version)),
                    () -> planning.save(slug, version, mine),
                    () -> {
                        planning.drafts.discard(planning.elena, slug, version);
                        return 0;
                    });
            var answers = atOnce(3, n -> called(all.get(n)));
            var draft = planning.drafts.get(planning.elena, slug);
            assertEquals(1, answers.stream().filter(one -> one.equals("done")).count(), answers.toString());
            assertEquals(1, sessionRows() + (releases() == 0 ? 1 : 0));
            if (!draft.begun()) planning.save(slug, draft.version(), moved(round + 100));
        }
    }

    private PlannedSession moved(int hours) {
        return Plans.talk(talk.id(), Plans.NINE.plus(Duration.ofMinutes(7L * hours)), null, null);
    }

    private String title() {
        return planning.drafts
                .get(planning.elena, slug)
                .plan()
                .sessions()
                .getFirst()
                .text()
                .title();
    }

    private int releases() {
        return planning.database
                .db()
                .get(
                        "select count(*)::int as n from programme_release where event_id = $1",
                        row -> row.getInteger("n"),
                        event);
    }

    private int sessionRows() {
        return planning.database
                .db()
                .get("select count(*)::int as n from session where event_id = $1", row -> row.getInteger("n"), event);
    }

    private static Object retried(Callable<Object> change) {
        for (var tries = 0; tries < 100; tries++) {
            var refused = refusal(change);
            if (refused.isEmpty()) return 0;
            if (refused.get() != ErrorCode.DRAFT_CHANGED) throw new Refusal(refused.get());
        }
        throw new AssertionError("refused a hundred times");
    }

    private static Optional<ErrorCode> refusal(Callable<?> change) {
        try {
            called(change);
            return Optional.empty();
        } catch (Refusal refused) {
            return Optional.of(refused.code());
        }
    }

    private static Object called(Callable<?> one) {
        try {
            return one.call();
        } catch (RuntimeException known) {
            throw known;
        } catch (Exception checked) {
            throw new AssertionError(checked);
        }
    }

    /** @return for each {@code done} or the code of its refusal */
    private static List<String> atOnce(int many, java.util.function.IntFunction<Object> work) {
        var start = new CyclicBarrier(many);
        BiFunction<Integer, CyclicBarrier, String> run = (n, barrier) -> {
            meet(barrier);
            return refusal(() -> work.apply(n)).map(Enum::name).orElse("done");
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<java.util.concurrent.Future<String>>();
            for (var n = 0; n < many; n++) {
                var mine = n;
                all.add(threads.submit(() -> run.apply(mine, start)));
            }
            var answers = new ArrayList<String>();
            for (var one : all) answers.add(one.get());
            return answers;
        } catch (ExecutionException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(10, java.util.concurrent.TimeUnit.SECONDS);
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }
}
