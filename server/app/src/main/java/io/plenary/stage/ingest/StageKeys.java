package io.plenary.stage.ingest;

import io.vertx.core.Future;
import java.util.Optional;

/** Knows which secret key opens which stage. */
@FunctionalInterface
public interface StageKeys {
    /**
     * The stage that this key opens now, or empty for a wrong, old or closed one. Must not reveal by its duration how
     * much of a key was right: compare digests, or in constant time.
     *
     * @param key what the publisher sent, 1 to 256 characters
     */
    Future<Optional<StageId>> accept(String key);
}
