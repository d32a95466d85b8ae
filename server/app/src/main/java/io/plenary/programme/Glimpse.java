package io.plenary.programme;

import io.plenary.catalogue.SessionSummary.State;
import io.plenary.catalogue.Slot;
import io.plenary.contract.ids.SessionId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which sessions of a programme that is too large for one page are told first: what is on, and what starts next. Where one
 * follows another, as in a long series, that is the next few.
 */
final class Glimpse {
    private static final int FEWEST = 6;

    private Glimpse() {}

    /** @param slots by start */
    static List<SessionId> of(List<Slot> slots, Instant now, int most) {
        var planned = slots.stream().filter(slot -> !slot.cancelled()).toList();
        var on = planned.stream().filter(slot -> slot.state() == State.LIVE);
        var next = planned.stream()
                .filter(slot ->
                        slot.state() == State.SCHEDULED && slot.startsAt().isAfter(now))
                .map(Slot::startsAt)
                .findFirst();
        var coming = planned.stream()
                .filter(slot -> slot.state() == State.SCHEDULED)
                .filter(slot ->
                        next.filter(first -> !slot.startsAt().isBefore(first)).isPresent())
                .toList();
        var first = coming.stream()
                .filter(slot -> slot.startsAt().equals(next.get()))
                .count();
        return Stream.concat(on, coming.stream().limit(Math.max(first, FEWEST)))
                .limit(most)
                .map(Slot::id)
                .toList();
    }
}
