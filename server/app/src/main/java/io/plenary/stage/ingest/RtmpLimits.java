package io.plenary.stage.ingest;

import java.time.Duration;

/**
 * Bounds on what a publisher may do.
 *
 * @param toPublish time from the connection to an accepted key
 * @param silence time without a byte after which a source counts as gone
 * @param takeover silence after which a second publisher with the right key replaces the first; a cut line is often
 *     noticed by the source before it is noticed here
 * @param strangers connections that have not shown a right key yet
 * @param messageBytes the largest message of an accepted publisher
 */
public record RtmpLimits(Duration toPublish, Duration silence, Duration takeover, int strangers, int messageBytes) {
    /** Bytes a message may have before a key was accepted. */
    static final int STRANGER_MESSAGE = 32 * 1024;

    /** All bytes that are taken before a key was accepted. */
    static final int STRANGER_BYTES = 128 * 1024;

    public static RtmpLimits usual() {
        return new RtmpLimits(
                Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(3), 200, 8 * 1024 * 1024);
    }
}
