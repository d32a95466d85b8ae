package io.plenary.exchange.merge;

import io.plenary.programme.draft.Change;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Something of the draft that came from a file and is not in this one; or that nothing uses when those are out. */
public record Gone(Change.Of of, UUID id, String title, Optional<Instant> startsAt) {}
