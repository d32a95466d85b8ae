package io.plenary.programme.draft;

import io.plenary.contract.ids.SessionId;
import io.plenary.programme.plan.Plan;
import io.plenary.programme.plan.PlannedSession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What changes from one plan to the next: sessions by start, then tracks, rooms, speakers and settings. */
public record Difference(List<Change> changes) {
    private static final Comparator<PlannedSession> BY_START = Comparator.comparing(PlannedSession::startsAt)
            .thenComparing(one -> one.id().value());

    /** Plans that are equal differ in nothing, and only they. */
    public static Difference between(Plan before, Plan after) {
        var changes = new ArrayList<Change>();
        sessions(before, after, changes);
        Parts.between(before, after, changes);
        return new Difference(List.copyOf(changes));
    }

    private static void sessions(Plan before, Plan after, List<Change> changes) {
        var names = new Names(before, after);
        var known = new HashMap<SessionId, PlannedSession>();
        for (var one : before.sessions()) known.put(one.id(), one);
        var kept = new HashSet<SessionId>();
        for (var one : after.sessions().stream().sorted(BY_START).toList()) {
            kept.add(one.id());
            var old = known.get(one.id());
            if (old == null) changes.add(names.added(one));
            else if (!old.equals(one)) changes.addAll(names.changed(old, one));
        }
        before.sessions().stream()
                .filter(one -> !kept.contains(one.id()))
                .sorted(BY_START)
                .map(names::removed)
                .forEach(changes::add);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Sessions that are there before or after, and differ in any of this. */
    public Set<SessionId> sessionsWith(Set<Change.What> any) {
        return changes.stream()
                .filter(one -> one.of() == Change.Of.SESSION && any.contains(one.what()))
                .map(one -> new SessionId(one.id()))
                .collect(Collectors.toSet());
    }

    /** How many changes there are of each kind, for counts and records. */
    public Map<Change.What, Long> counts() {
        return changes.stream()
                .filter(one -> one.of() == Change.Of.SESSION)
                .collect(Collectors.groupingBy(Change::what, Collectors.counting()));
    }
}
