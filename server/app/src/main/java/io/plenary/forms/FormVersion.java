package io.plenary.forms;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A form as it was published, for good.
 *
 * @param number counted for each form from 1
 * @param supersededAt since when another one is shown
 */
public record FormVersion(UUID id, int number, Instant at, Form form, Optional<Instant> supersededAt) {}
