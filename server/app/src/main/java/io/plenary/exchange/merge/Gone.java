package io.plenary.exchange.merge;

import io.plenary.programme.draft.Change;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Something of the draft that a file like this one had and this one has not; or that nothing uses when those are out. */
public record Gone(Change.Of of, UUID id, String title, Optional<Instant> startsAt) {}
