package io.plenary.live;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who may not speak and who may not enter, newest first. */
public record Restrictions(List<One> silenced, List<One> removed) {

    /** @param until empty without an end */
    public record One(UUID id, String name, Optional<Instant> until, Instant at) {}
}
