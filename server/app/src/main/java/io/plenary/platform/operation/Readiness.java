package io.plenary.platform.operation;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BooleanSupplier;

/**
 * Whether this server should be given requests: every check is content and nobody has asked it to drain. Shared between
 * threads; checks are added at start and asked by the management listener.
 */
public final class Readiness {
    /** Asked on a virtual thread, so it may wait; an exception counts as a reason too. */
    @FunctionalInterface
    public interface Check {
        /** Empty when all is well, else why not, as a few words without secrets. */
        Optional<String> reasonAgainst();
    }

    private final Map<String, Check> checks = new ConcurrentSkipListMap<>();
    private volatile boolean draining;
    private volatile boolean started;
    private volatile BooleanSupplier stage = () -> false;

    /** Adds one under a name that appears in the answer, as `database`. */
    public void require(String name, Check check) {
        checks.put(name, check);
    }

    /** All parts are up; until then the answer is no. */
    public void started() {
        started = true;
    }

    /** Who knows whether broadcasts are this node's. */
    public void stage(BooleanSupplier here) {
        stage = here;
    }

    boolean hasTheStage() {
        return reasonsAgainst().isEmpty() && stage.getAsBoolean();
    }

    /** From now on the answer is no, so that nobody new is sent here while those who are here leave. */
    public void drain() {
        draining = true;
    }

    public boolean isDraining() {
        return draining;
    }

    /** Name to reason of everything that stands against it; empty means ready. */
    Map<String, String> reasonsAgainst() {
        Map<String, String> reasons = new TreeMap<>();
        if (!started) {
            reasons.put("server", "starting");
        }
        if (draining) {
            reasons.put("server", "draining");
        }
        checks.forEach((name, check) -> ask(check).ifPresent(reason -> reasons.put(name, reason)));
        return reasons;
    }

    private static Optional<String> ask(Check check) {
        try {
            return check.reasonAgainst();
        } catch (RuntimeException failed) {
            // Whatever a check dies of, the answer to the question is no; its kind is enough for the reader here.
            return Optional.of("failed: " + failed.getClass().getSimpleName());
        }
    }
}
