package io.plenary.exchange.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.SessionId;
import io.plenary.programme.draft.Plans;
import io.plenary.programme.plan.Plan;
import io.plenary.programme.plan.PlannedSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A seeded model: whatever files come after one another, with edits by hand between them, each session is there once. */
class MergeSequenceTest {
    private static final String HEAD = "key,title,start,end,room,track,speakers\n";
    private static final int KEYS = 12;
    private static final int STEPS = 60;

    private final Set<String> expected = new HashSet<>();
    private final Map<String, SessionId> ids = new HashMap<>();
    private int hand;

    @ParameterizedTest
    @ValueSource(longs = {1, 20_261_121, 7_777, 42})
    void any_sequence_of_edits_and_imports_leaves_each_session_once(long seed) {
        var random = new Random(seed);
        var plan = Plan.empty();
        for (var step = 0; step < STEPS; step++) {
            plan = random.nextInt(3) == 0 ? edited(plan, random) : imported(plan, random);
            held(plan, "seed " + seed + " step " + step);
        }
    }

    private Plan imported(Plan plan, Random random) {
        var keys = IntStream.range(0, KEYS)
                .filter(key -> random.nextInt(4) > 0)
                .mapToObj(key -> "k" + key)
                .toList();
        if (keys.isEmpty()) return plan;
        var file = HEAD + keys.stream().map(key -> row(key, random)).collect(Collectors.joining());
        var merged = Laid.over(plan, file);
        assertEquals(merged.plan(), Laid.over(merged.plan(), file).plan());
        var remove = random.nextBoolean();
        expected.addAll(keys);
        if (remove) expected.retainAll(keys);
        return remove ? merged.without(merged.gone().stream().map(Gone::id).toList()) : merged.plan();
    }

    private static String row(String key, Random random) {
        var day = "2027-03-0" + (1 + random.nextInt(3));
        var hour = 10 + random.nextInt(8);
        return "%s,Title %d,%s %d:00,%s %d:45,Room %d,Track %d,%s\n"
                .formatted(
                        key,
                        random.nextInt(5),
                        day,
                        hour,
                        day,
                        hour,
                        random.nextInt(4),
                        random.nextInt(3),
                        random.nextBoolean() ? "Ana; Bo" : "Cris");
    }

    /** A new one by hand, another title, or one of a file taken out. */
    private Plan edited(Plan plan, Random random) {
        var sessions = new ArrayList<>(plan.sessions());
        if (sessions.isEmpty() || random.nextInt(3) == 0) {
            hand++;
            sessions.add(Plans.retitled(Plans.talk(SessionId.next(), Plans.NINE, null, null), "By hand " + hand));
            return plan.withSessions(sessions);
        }
        var at = random.nextInt(sessions.size());
        var one = sessions.get(at);
        if (one.key().isEmpty()) sessions.set(at, Plans.retitled(one, one.text().title()));
        else {
            sessions.remove(at);
            expected.remove(one.key().get());
            ids.remove(one.key().get());
        }
        return plan.withSessions(sessions);
    }

    private void held(Plan plan, String where) {
        var keys = plan.sessions().stream()
                .map(PlannedSession::key)
                .flatMap(Optional::stream)
                .toList();
        assertEquals(expected, new HashSet<>(keys), where);
        assertEquals(keys.size(), expected.size(), where);
        assertEquals(hand, plan.sessions().size() - keys.size(), where);
        ids.keySet().retainAll(expected);
        for (var one : plan.sessions())
            one.key().ifPresent(key -> assertEquals(ids.computeIfAbsent(key, none -> one.id()), one.id(), where));
        distinct(plan.rooms().stream().map(one -> one.name()).toList(), where);
        distinct(plan.tracks().stream().map(one -> one.name()).toList(), where);
        distinct(plan.speakers().stream().map(one -> one.name()).toList(), where);
    }

    private static void distinct(List<String> names, String where) {
        assertTrue(new HashSet<>(names).size() == names.size(), where + " " + names);
    }
}
