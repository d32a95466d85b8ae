package io.plenary.stage.broadcast;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A playable piece of a broadcast.
 *
 * @param take number of the ffmpeg run that made it, from 1; a new take means new timestamps and codec settings
 * @param file its file name
 * @param micros its length in microseconds
 * @param startsAt when its first picture was taken
 */
record Segment(int take, String file, long micros, Instant startsAt) {
    Instant endsAt() {
        return startsAt.plus(micros, ChronoUnit.MICROS);
    }

    String initialisation() {
        return initialisation(take);
    }

    static String initialisation(int take) {
        return "t%03d-init.mp4".formatted(take);
    }

    static String playlist(int take) {
        return "t%03d.m3u8".formatted(take);
    }

    static String filePattern(int take) {
        return "t%03d-".formatted(take) + "%05d.m4s";
    }
}
