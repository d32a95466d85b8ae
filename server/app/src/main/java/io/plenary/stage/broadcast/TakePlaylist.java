package io.plenary.stage.broadcast;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the playlist that ffmpeg writes, and believes only lines of the form we asked for. */
final class TakePlaylist {
    private static final Pattern FILE = Pattern.compile("t\\d{3}-\\d{5,7}\\.m4s");
    private static final String LENGTH = "#EXTINF:";
    private static final double LONGEST_SECONDS = 120;

    private TakePlaylist() {}

    /** A listed segment; micros is its length. */
    record Entry(String file, long micros) {}

    /** The segments in order. A line of another form ends the reading, because what follows it cannot be placed. */
    static List<Entry> read(String text) {
        List<Entry> entries = new ArrayList<>();
        long micros = -1;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            if (line.startsWith(LENGTH)) {
                micros = micros(line);
            } else if (!line.startsWith("#") && !line.isBlank()) {
                if (micros < 0 || !FILE.matcher(line).matches()) {
                    return entries;
                }
                entries.add(new Entry(line, micros));
                micros = -1;
            }
        }
        return entries;
    }

    private static long micros(String line) {
        int comma = line.indexOf(',');
        String number = line.substring(LENGTH.length(), comma < 0 ? line.length() : comma);
        try {
            double seconds = Double.parseDouble(number);
            return seconds >= 0 && seconds <= LONGEST_SECONDS ? Math.round(seconds * 1_000_000) : -1;
        } catch (NumberFormatException notANumber) {
            return -1;
        }
    }
}
