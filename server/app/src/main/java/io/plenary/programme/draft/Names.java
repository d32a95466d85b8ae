package io.plenary.programme.draft;

import io.plenary.contract.ids.Id;
import io.plenary.programme.draft.Change.Of;
import io.plenary.programme.draft.Change.Side;
import io.plenary.programme.draft.Change.What;
import io.plenary.programme.plan.Plan;
import io.plenary.programme.plan.PlannedSession;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The changes of single sessions, with the names that their ids stand for on either side. */
final class Names {
    private final Map<Id, String> before;
    private final Map<Id, String> after;

    Names(Plan before, Plan after) {
        this.before = of(before);
        this.after = of(after);
    }

    private static Map<Id, String> of(Plan plan) {
        var names = new HashMap<Id, String>();
        for (var one : plan.tracks()) names.put(one.id(), one.name());
        for (var one : plan.rooms()) names.put(one.id(), one.name());
        for (var one : plan.speakers()) names.put(one.id(), one.name());
        return names;
    }

    Change added(PlannedSession one) {
        return new Change(What.ADDED, Of.SESSION, one.id().value(), title(one), Optional.empty(), whole(one, after));
    }

    Change removed(PlannedSession one) {
        return new Change(What.REMOVED, Of.SESSION, one.id().value(), title(one), whole(one, before), Optional.empty());
    }

    private static String title(PlannedSession one) {
        return one.text().title();
    }

    private static Optional<Side> whole(PlannedSession one, Map<Id, String> names) {
        var room = one.room().map(names::get);
        return Optional.of(new Side(room, Optional.of(one.startsAt()), Optional.of(one.endsAt()), cast(one, names)));
    }

    private static List<String> cast(PlannedSession one, Map<Id, String> names) {
        return one.speakers().stream().map(id -> names.getOrDefault(id, "")).toList();
    }

    List<Change> changed(PlannedSession old, PlannedSession now) {
        var one = new Pair(old, now, new ArrayList<>());
        if (old.cancelled() != now.cancelled())
            one.add(now.cancelled() ? What.CANCELLED : What.REVIVED, times(old), times(now));
        one.text(What.TITLE, Names::title);
        if (!old.startsAt().equals(now.startsAt())) one.add(What.MOVED, times(old), times(now));
        if (!length(old).equals(length(now))) one.add(What.LENGTH, times(old), times(now));
        if (!old.room().equals(now.room())) one.add(What.ROOM, named(old.room(), before), named(now.room(), after));
        if (!old.speakers().equals(now.speakers()))
            one.add(What.SPEAKERS, Side.of(cast(old, before)), Side.of(cast(now, after)));
        if (!old.track().equals(now.track()))
            one.add(What.TRACK, named(old.track(), before), named(now.track(), after));
        one.text(What.LANGUAGE, session -> session.language().orElse(""));
        one.text(What.KIND, session -> session.kindName().orElse(session.kind().word()));
        one.text(What.RECORDING, Names::recording);
        one.text(What.STAGE, session -> session.stage().word());
        one.text(What.DAY, session -> session.day().map(LocalDate::toString).orElse(""));
        if (!sameWords(old, now) || one.changes().isEmpty()) one.add(What.TEXT, null, null);
        return one.changes();
    }

    private static Side times(PlannedSession one) {
        return Side.of(one.startsAt(), one.endsAt());
    }

    private static Duration length(PlannedSession one) {
        return Duration.between(one.startsAt(), one.endsAt());
    }

    private static Side named(Optional<? extends Id> id, Map<Id, String> names) {
        return Side.of(id.map(names::get).orElse(""));
    }

    private static String recording(PlannedSession one) {
        if (one.doNotRecord()) return "do-not-record";
        return one.recorded() ? "recorded" : "not-recorded";
    }

    /** The title apart, which is a change of its own. */
    private static boolean sameWords(PlannedSession old, PlannedSession now) {
        return old.text().subtitle().equals(now.text().subtitle())
                && old.text().abstractText().equals(now.text().abstractText())
                && old.text().description().equals(now.text().description())
                && old.texts().equals(now.texts())
                && old.links().equals(now.links());
    }

    private record Pair(PlannedSession old, PlannedSession now, List<Change> changes) {
        void add(What what, Side before, Side after) {
            var id = now.id().value();
            changes.add(new Change(
                    what, Of.SESSION, id, title(now), Optional.ofNullable(before), Optional.ofNullable(after)));
        }

        void text(What what, Function<PlannedSession, String> value) {
            var was = value.apply(old);
            var is = value.apply(now);
            if (!was.equals(is)) add(what, Side.of(was), Side.of(is));
        }
    }
}
