package io.plenary.programme.draft;

import io.plenary.catalogue.SessionSummary.Kind;
import io.plenary.contract.ids.Id;
import io.plenary.contract.ids.RoomId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.programme.plan.Plan;
import io.plenary.programme.plan.PlannedRoom;
import io.plenary.programme.plan.PlannedSession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Finds what does not fit in a plan. Sessions that are cancelled collide with nothing. */
final class Conflicts {
    private static final int MOST = 2_000;
    private static final Set<Kind> WITHOUT_SPEAKER = Set.of(Kind.SOCIAL, Kind.BREAK, Kind.OTHER, Kind.WORKSHOP);
    private static final Comparator<PlannedSession> BY_START = Comparator.comparing(PlannedSession::startsAt)
            .thenComparing(one -> one.id().value());

    private final Plan plan;
    private final Surroundings around;
    private final List<PlannedSession> sessions;
    private final List<Conflict> found = new ArrayList<>();

    private Conflicts(Plan plan, Surroundings around) {
        this.plan = plan;
        this.around = around;
        this.sessions = plan.sessions().stream()
                .filter(one -> !one.cancelled())
                .sorted(BY_START)
                .toList();
    }

    /** Those that stop a release come first, then by start; at most 2,000. */
    static List<Conflict> of(Plan plan, Surroundings around) {
        var all = new Conflicts(plan, around);
        all.fixed();
        all.rooms();
        all.speakers();
        all.capacities();
        for (var one : all.sessions) all.single(one);
        return all.found.stream().limit(MOST).toList();
    }

    private void fixed() {
        var planned = new HashMap<Id, PlannedSession>();
        for (var one : plan.sessions()) planned.put(one.id(), one);
        for (var id : around.fixed())
            if (around.held().get(id).isTouched(Optional.ofNullable(planned.get(id))))
                found.add(Conflict.of(Conflict.Kind.FIXED, id));
    }

    private void rooms() {
        var byRoom = new LinkedHashMap<RoomId, List<PlannedSession>>();
        for (var one : sessions)
            one.room().ifPresent(room -> byRoom.computeIfAbsent(room, none -> new ArrayList<>())
                    .add(one));
        byRoom.forEach((room, inside) ->
                eachOverlap(inside, (later, earlier) -> found.add(Conflict.ofRoom(later.id(), earlier.id(), room))));
    }

    private void speakers() {
        var bySpeaker = new LinkedHashMap<SpeakerId, List<PlannedSession>>();
        for (var one : sessions)
            for (var speaker : one.speakers())
                bySpeaker.computeIfAbsent(speaker, none -> new ArrayList<>()).add(one);
        bySpeaker.forEach((speaker, theirs) -> eachOverlap(
                theirs, (later, earlier) -> found.add(Conflict.ofSpeaker(later.id(), earlier.id(), speaker))));
    }

    /** @param byStart of which those that are still under way when another begins are told with it */
    private void eachOverlap(List<PlannedSession> byStart, BiConsumer<PlannedSession, PlannedSession> pair) {
        var underWay = new ArrayList<PlannedSession>();
        for (var one : byStart) {
            if (found.size() > MOST) return;
            underWay.removeIf(earlier -> !earlier.endsAt().isAfter(one.startsAt()));
            for (var earlier : underWay) pair.accept(one, earlier);
            underWay.add(one);
        }
    }

    private void capacities() {
        var rooms = plan.rooms().stream().collect(Collectors.toMap(PlannedRoom::id, one -> one));
        var alone = alone();
        for (var one : sessions) {
            var room = one.room().map(rooms::get);
            var capacity = room.flatMap(PlannedRoom::capacity);
            if (capacity.isEmpty()) continue;
            var people = expected(one, alone);
            if (people > capacity.get())
                found.add(Conflict.ofCapacity(one.id(), room.get().id(), people, capacity.get()));
        }
    }

    /** Everybody comes to what has nothing beside it; to others come those who say so. */
    private int expected(PlannedSession one, Set<Id> alone) {
        var held = around.held().get(one.id());
        var stars = held == null ? 0 : held.stars();
        return alone.contains(one.id()) ? Math.max(stars, around.crowd().orElse(0)) : stars;
    }

    private Set<Id> alone() {
        var alone = sessions.stream().map(one -> (Id) one.id()).collect(Collectors.toSet());
        PlannedSession longest = null;
        for (var one : sessions) {
            if (longest != null && longest.endsAt().isAfter(one.startsAt())) {
                alone.remove(one.id());
                alone.remove(longest.id());
            }
            if (longest == null || one.endsAt().isAfter(longest.endsAt())) longest = one;
        }
        return alone;
    }

    private void single(PlannedSession one) {
        var day = Days.of(one, plan.dayChange(), around.zone());
        if (day.isBefore(around.firstDay()) || day.isAfter(around.lastDay()))
            found.add(Conflict.of(Conflict.Kind.OUTSIDE, one.id()));
        if (one.speakers().isEmpty() && !WITHOUT_SPEAKER.contains(one.kind()))
            found.add(Conflict.of(Conflict.Kind.NO_SPEAKER, one.id()));
        var held = around.held().get(one.id());
        if (one.doNotRecord() && held != null && held.recording())
            found.add(Conflict.of(Conflict.Kind.RECORDING, one.id()));
    }
}
