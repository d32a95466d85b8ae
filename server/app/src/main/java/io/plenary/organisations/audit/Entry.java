package io.plenary.organisations.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One change.
 *
 * @param actor who did it, as they are called now
 * @param target what it was done to in words: a person, an event; its bare id where it has no name
 * @param before what was, by name of what changed; empty for what is new
 */
public record Entry(
        UUID id,
        Instant at,
        Optional<String> actor,
        String action,
        String target,
        Map<String, String> before,
        Map<String, String> after) {}
