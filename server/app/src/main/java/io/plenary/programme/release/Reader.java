package io.plenary.programme.release;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who is to be told of a release.
 *
 * @param zone as kept with the person; UTC is what those have who never said
 * @param registered holds a seat
 * @param waits for a seat, or is offered one
 * @param starred of the sessions that changed, and those that the person speaks in
 */
record Reader(
        PersonId id,
        String name,
        String email,
        String locale,
        String zone,
        boolean registered,
        boolean waits,
        Set<SessionId> starred) {

    /** Has nothing of it in a calendar. */
    boolean isWithoutEntry() {
        return !registered && starred.isEmpty();
    }

    /** Their own clocks, where those are known and show another time than the event's may. */
    Optional<ZoneId> ownZone(String eventZone) {
        var own = ZoneId.of(zone);
        if (zone.equals(eventZone) || own.normalized().equals(ZoneOffset.UTC)) return Optional.empty();
        return Optional.of(own);
    }
}
