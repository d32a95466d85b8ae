package io.plenary.crowd.hands;

import io.plenary.contract.ids.HandId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.live.LiveEvent;
import java.time.Instant;
import java.util.Optional;

/**
 * A hand that is up.
 *
 * @param heardHere how often the person has been on stage in this session; @param heard in the whole event
 */
public record Hand(
        HandId id,
        LiveEvent.Author by,
        Optional<String> about,
        HandState state,
        Instant raisedAt,
        int heardHere,
        int heard) {

    PersonId person() {
        return new PersonId(by.id());
    }
}
