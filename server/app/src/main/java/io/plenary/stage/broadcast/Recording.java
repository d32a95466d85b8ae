package io.plenary.stage.broadcast;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * A finished broadcast.
 *
 * @param asset names the folder; the same that was live
 * @param folder holds index.m3u8, its segments and, when a picture could be taken, poster.jpg
 * @param start when the host pressed Go live
 * @param duration the sum of the segments
 * @param bytes the size of all files
 */
public record Recording(AssetId asset, Path folder, Instant start, Duration duration, long bytes) {
    public static final String PLAYLIST = "index.m3u8";
    public static final String POSTER = "poster.jpg";
}
