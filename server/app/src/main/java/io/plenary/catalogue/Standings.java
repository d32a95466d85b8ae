package io.plenary.catalogue;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import java.util.Optional;

/** What the catalogue asks of registrations, which stand above it. Awaits. */
public interface Standings {
    Optional<Registration> of(PersonId person, EventId event);
}
