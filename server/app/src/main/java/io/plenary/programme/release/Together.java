package io.plenary.programme.release;

import io.plenary.programme.draft.Change;
import io.plenary.programme.draft.Change.Side;
import io.plenary.programme.draft.Change.What;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Several releases of an event told as one: from how it was before the first to how it is after the last. */
final class Together {
    private static final Set<What> COMES_AND_GOES = Set.of(What.ADDED, What.REMOVED);
    private static final Set<What> TAKES_PLACE = Set.of(What.CANCELLED, What.REVIVED);
    private static final Set<What> GONE = Set.of(What.REMOVED, What.CANCELLED);
    private static final Set<What> FATES = Set.of(What.ADDED, What.REMOVED, What.CANCELLED, What.REVIVED);

    private Together() {}

    /** @param releases in their order, one at least. @return under the number of the last, with the notes of all */
    static Release of(List<Release> releases) {
        var last = releases.getLast();
        if (releases.size() == 1) return last;
        var note = releases.stream()
                .map(Release::note)
                .filter(one -> !one.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
        var bySession = new LinkedHashMap<UUID, List<Change>>();
        for (var release : releases)
            for (var one : release.changes())
                if (one.of() == Change.Of.SESSION)
                    bySession
                            .computeIfAbsent(one.id(), none -> new ArrayList<>())
                            .add(one);
        var changes = bySession.values().stream()
                .flatMap(all -> session(all).stream())
                .toList();
        return new Release(last.number(), last.releasedAt(), last.releasedBy(), note, changes, last.told());
    }

    /** What became of one session in all of them. */
    private static List<Change> session(List<Change> all) {
        var comings =
                all.stream().filter(one -> COMES_AND_GOES.contains(one.what())).toList();
        if (comings.isEmpty()) return same(all);
        var isNew = comings.getFirst().what() == What.ADDED;
        var fates = all.stream().map(Change::what).filter(FATES::contains).toList();
        return isNew && GONE.contains(fates.getLast()) ? List.of() : List.of(comings.getLast());
    }

    /** Of one that is in the programme before and after. */
    private static List<Change> same(List<Change> all) {
        var byKind = new LinkedHashMap<What, List<Change>>();
        for (var one : all) {
            var kind = TAKES_PLACE.contains(one.what()) ? What.CANCELLED : one.what();
            byKind.computeIfAbsent(kind, none -> new ArrayList<>()).add(one);
        }
        return byKind.values().stream()
                .map(Together::kind)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Absent where it is again as it was. */
    private static Optional<Change> kind(List<Change> all) {
        var first = all.getFirst();
        var last = all.getLast();
        var whole = new Change(last.what(), last.of(), last.id(), last.title(), first.before(), last.after());
        return Optional.of(whole).filter(one -> !isUndone(first, one));
    }

    private static boolean isUndone(Change first, Change whole) {
        return switch (whole.what()) {
            case CANCELLED, REVIVED -> first.what() != whole.what();
            case MOVED ->
                whole.before().flatMap(Side::startsAt).equals(whole.after().flatMap(Side::startsAt));
            case LENGTH -> length(whole.before()).equals(length(whole.after()));
            // Words are not kept in a change, so that nobody knows whether they are the same again.
            case TEXT -> false;
            default -> whole.before().equals(whole.after());
        };
    }

    private static Optional<Duration> length(Optional<Side> side) {
        return side.flatMap(one -> one.startsAt().flatMap(from -> one.endsAt().map(to -> Duration.between(from, to))));
    }
}
