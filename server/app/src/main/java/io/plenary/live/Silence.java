package io.plenary.live;

import java.time.Instant;
import java.util.Optional;

/** Listening without speaking. @param until empty when nobody set an end; @param seconds from now to the end, or 0 */
public record Silence(Optional<Instant> until, long seconds) {}
