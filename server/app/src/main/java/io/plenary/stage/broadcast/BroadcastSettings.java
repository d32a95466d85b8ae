package io.plenary.stage.broadcast;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How broadcasts are kept.
 *
 * @param folder holds one folder for each broadcast and recording
 * @param segment length of a segment when the source's keyframes allow it, whole seconds
 * @param longest how much of a broadcast is kept; of a longer one the beginning is dropped
 */
public record BroadcastSettings(Path folder, Duration segment, Duration longest) {
    public static BroadcastSettings in(Path folder) {
        return new BroadcastSettings(folder, Duration.ofSeconds(2), Duration.ofHours(12));
    }
}
