package io.plenary.registration.checkin;

import io.plenary.catalogue.Registration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who may come.
 *
 * @param at when the person came; absent while not here
 */
record DoorPerson(UUID ticket, String name, Optional<Registration.Mode> mode, Optional<Instant> at) {}
