package io.plenary.speakers;

import io.plenary.catalogue.SessionSummary;
import io.plenary.contract.ids.RoomId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.programme.plan.Plan;
import io.plenary.programme.plan.PlannedRoom;
import io.plenary.programme.plan.PlannedSession;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A session that somebody speaks in.
 *
 * @param speakers all who do, by name in their order
 * @param released everybody can read of it; otherwise it is still being planned
 */
public record Slot(
        SessionId id,
        String title,
        Instant startsAt,
        Instant endsAt,
        SessionSummary.Stage stage,
        Optional<String> room,
        List<String> speakers,
        boolean recorded,
        boolean cancelled,
        boolean released) {

    /**
     * Of each speaker, by start: as everybody reads it, and what is only planned so far.
     *
     * @param released what is public
     * @param planned the draft, or the same again
     */
    static Map<SpeakerId, List<Slot>> of(Plan released, Plan planned) {
        var slots = new HashMap<SpeakerId, List<Slot>>();
        var known = new HashMap<SessionId, PlannedSession>();
        for (var one : released.sessions()) {
            known.put(one.id(), one);
            add(slots, one.speakers(), slot(released, one, true));
        }
        for (var one : planned.sessions()) add(slots, joining(one, known.get(one.id())), slot(planned, one, false));
        slots.values().forEach(list -> list.sort(Comparator.comparing(Slot::startsAt)));
        return slots;
    }

    /** Somebody who joins a session that is public speaks in it from the next release on. */
    private static List<SpeakerId> joining(PlannedSession planned, PlannedSession released) {
        var before = released == null ? List.<SpeakerId>of() : released.speakers();
        return planned.speakers().stream().filter(one -> !before.contains(one)).toList();
    }

    private static void add(Map<SpeakerId, List<Slot>> slots, List<SpeakerId> speakers, Slot slot) {
        for (var one : speakers)
            slots.computeIfAbsent(one, none -> new ArrayList<>()).add(slot);
    }

    private static Slot slot(Plan plan, PlannedSession one, boolean released) {
        return new Slot(
                one.id(),
                one.text().title(),
                one.startsAt(),
                one.endsAt(),
                one.stage(),
                one.room().flatMap(id -> name(plan, id)),
                names(plan, one.speakers()),
                one.recorded(),
                one.cancelled(),
                released);
    }

    private static Optional<String> name(Plan plan, RoomId id) {
        return plan.rooms().stream()
                .filter(one -> one.id().equals(id))
                .map(PlannedRoom::name)
                .findFirst();
    }

    private static List<String> names(Plan plan, List<SpeakerId> speakers) {
        var names = new HashMap<SpeakerId, String>();
        for (var one : plan.speakers()) if (speakers.contains(one.id())) names.put(one.id(), one.name());
        return speakers.stream().map(names::get).filter(Objects::nonNull).toList();
    }
}
