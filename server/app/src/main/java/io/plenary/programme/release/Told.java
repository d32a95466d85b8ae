package io.plenary.programme.release;

import io.plenary.contract.ids.SessionId;
import io.plenary.programme.draft.Change;
import io.plenary.programme.draft.Change.What;
import io.plenary.programme.draft.Difference;
import io.plenary.programme.plan.Plan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which changes are worth a mail: those that change somebody's day, unless it is over. */
final class Told {
    private static final Set<What> WORTH = Set.of(
            What.ADDED,
            What.REMOVED,
            What.CANCELLED,
            What.REVIVED,
            What.TITLE,
            What.MOVED,
            What.ROOM,
            What.LENGTH,
            What.SPEAKERS,
            What.LANGUAGE,
            What.STAGE,
            What.DAY);

    private Told() {}

    /** Sessions that a release of this difference would tell of now. */
    static Set<SessionId> sessions(Difference difference, Plan after, Instant now) {
        var ends = new HashMap<SessionId, Instant>();
        for (var one : after.sessions()) ends.put(one.id(), one.endsAt());
        return changes(difference.changes()).entrySet().stream()
                .filter(one -> isToCome(one.getValue(), ends.getOrDefault(one.getKey(), Instant.MIN), now))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    static Map<SessionId, List<Change>> changes(List<Change> all) {
        var bySession = new LinkedHashMap<SessionId, List<Change>>();
        for (var one : all)
            if (one.of() == Change.Of.SESSION && WORTH.contains(one.what()))
                bySession
                        .computeIfAbsent(new SessionId(one.id()), none -> new ArrayList<>())
                        .add(one);
        return bySession;
    }

    /** What is over before and after concerns nobody's day any more. @param ends as it is now */
    static boolean isToCome(List<Change> changes, Instant ends, Instant now) {
        return ends.isAfter(now)
                || changes.stream()
                        .flatMap(one -> one.before().stream())
                        .flatMap(side -> side.endsAt().stream())
                        .anyMatch(now::isBefore);
    }
}
