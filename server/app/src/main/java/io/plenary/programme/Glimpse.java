package io.plenary.programme;

import io.plenary.catalogue.SessionSummary.State;
import io.plenary.catalogue.Slot;
import io.plenary.contract.ids.SessionId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Which sessions of a programme that is too large for one page are told first: what is on, and what starts next. */
final class Glimpse {
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
                .filter(slot -> next.filter(slot.startsAt()::equals).isPresent());
        return Stream.concat(on, coming).limit(most).map(Slot::id).toList();
    }
}
