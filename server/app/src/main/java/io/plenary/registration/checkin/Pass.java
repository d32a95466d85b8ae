package io.plenary.registration.checkin;

import java.time.Instant;
import java.util.UUID;

/**
 * A ticket that was shown at the door.
 *
 * @param id given by the device, so that it may send this again
 * @param at by the clock of the device
 */
record Pass(UUID id, UUID ticket, Instant at) {}
