package io.plenary.programme.release;

import io.plenary.contract.ids.RoomId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.programme.draft.Plans;
import io.plenary.programme.plan.Plan;
import io.plenary.programme.plan.PlannedRoom;
import io.plenary.programme.plan.PlannedSession;
import io.plenary.programme.plan.PlannedSpeaker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What planning costs at 1,100 sessions, in milliseconds, printed. Not among the tests, since a busy machine would fail it:
 * {@code ./mvnw test -pl server/app -am -Dtest=PlanningFigures -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class PlanningFigures {
    private static final int SESSIONS = 1_100;
    private static final int TIMES = 7;

    private final StringBuilder said = new StringBuilder();

    @Test
    void planning_a_congress() {
        try (var planning = new Planning()) {
            planning.event("congress");
            var plan = congress();
            say(
                    "import of all into the draft",
                    List.of(timed(() -> planning.drafts.replace(planning.elena, "congress", 0, plan))));
            say("first release", List.of(timed(() -> release(planning))));
            var first = plan.sessions().getFirst();
            say("first save, which begins the draft", List.of(timed(() -> save(planning, first, "First"))));
            say("getDraft", many(n -> planning.drafts.get(planning.elena, "congress")));
            say("one save", many(n -> {
                var version = planning.version("congress");
                var one = Plans.retitled(plan.sessions().get(n), "Other " + n);
                return timed(() -> planning.save("congress", version, one));
            }));
            say("difference", many(n -> planning.releases.preview(planning.elena, "congress")));
            say("release", many(n -> {
                save(planning, plan.sessions().get(n), "Again " + n);
                return timed(() -> release(planning));
            }));
        }
        System.out.print(said);
    }

    private static Object release(Planning planning) {
        var version = planning.version("congress");
        return planning.releases.release(planning.elena, "congress", Planning.wish(version));
    }

    private static Object save(Planning planning, PlannedSession one, String title) {
        return planning.save("congress", planning.version("congress"), Plans.retitled(one, title));
    }

    private static long timed(java.util.function.Supplier<Object> work) {
        var from = System.nanoTime();
        work.get();
        return System.nanoTime() - from;
    }

    /** A number that the work gives back is its own time. */
    private static List<Long> many(java.util.function.IntFunction<Object> work) {
        work.apply(TIMES);
        return IntStream.range(0, TIMES)
                .mapToObj(n -> {
                    var from = System.nanoTime();
                    var own = work.apply(n);
                    return own instanceof Long nanos ? nanos : System.nanoTime() - from;
                })
                .sorted()
                .toList();
    }

    private void say(String what, List<Long> nanos) {
        said.append("%-40s median %5d ms, best %5d ms%n"
                .formatted(what, nanos.get(nanos.size() / 2) / 1_000_000, nanos.getFirst() / 1_000_000));
    }

    private static Plan congress() {
        var rooms = IntStream.range(0, 20)
                .mapToObj(n -> new PlannedRoom(RoomId.next(), "Room " + n, Optional.of(200)))
                .toList();
        var speakers = IntStream.range(0, 900)
                .mapToObj(n -> new PlannedSpeaker(
                        SpeakerId.next(),
                        Optional.of("speaker-" + n),
                        Optional.empty(),
                        "Speaker " + n,
                        Optional.empty(),
                        Optional.empty(),
                        "<p>" + "Life. ".repeat(50) + "</p>",
                        Map.of()))
                .toList();
        var sessions = new ArrayList<PlannedSession>();
        for (var n = 0; n < SESSIONS; n++) {
            var starts = Plans.NINE.plus(Duration.ofHours(n / 20));
            var talk = Plans.talk(
                    SessionId.next(),
                    starts,
                    rooms.get(n % rooms.size()).id(),
                    speakers.get(n % speakers.size()).id());
            sessions.add(Plans.described(talk, "<p>" + "A sentence about it. ".repeat(80) + "</p>"));
        }
        return new Plan(Plan.DAY_CHANGE, List.of(), rooms, speakers, sessions);
    }
}
