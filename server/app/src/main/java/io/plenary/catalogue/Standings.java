package io.plenary.catalogue;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import java.time.Instant;
import java.util.Optional;

/** What the catalogue asks of registrations, which stand above it. Awaits. */
public interface Standings {
    Optional<Registration> of(PersonId person, EventId event);

    /** More time than others have, given to this person alone. */
    Optional<Instant> deadlineOf(PersonId person, EventId event);
}
