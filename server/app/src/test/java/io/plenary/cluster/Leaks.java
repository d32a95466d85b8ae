package io.plenary.cluster;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Judges who got to read what was taken away, and knows no server. A word is out of reach for whoever asks after the
 * acknowledgement of its removal; what was on its way to a listener at that moment may arrive within a second.
 */
final class Leaks {
    private static final Pattern WORD = Pattern.compile("canary\\d+");
    private static final long ON_ITS_WAY = TimeUnit.SECONDS.toNanos(1);

    private final Map<String, Long> takenAway = new ConcurrentHashMap<>();
    private final Queue<Sight> sights = new ConcurrentLinkedQueue<>();

    /** @param at when it was asked for, or the last moment at which it may have been let go to a listener */
    private record Sight(String where, String word, long at) {}

    static String word(int number) {
        return "canary" + number;
    }

    /** Call it once the acknowledgement is here. */
    void takenAway(String word) {
        takenAway.put(word, System.nanoTime());
    }

    /** @param asked when the question left, by {@link System#nanoTime} */
    void read(String where, long asked, String answer) {
        var found = WORD.matcher(answer);
        while (found.find()) sights.add(new Sight(where, found.group(), asked));
    }

    /** A frame that came to somebody who had been listening. */
    void heard(String where, long at, String frame) {
        read(where, at - ON_ITS_WAY, frame);
    }

    /** What was read although it had been taken away. */
    List<String> found() {
        return sights.stream()
                .filter(sight -> takenAway.getOrDefault(sight.word(), Long.MAX_VALUE) < sight.at())
                .map(sight -> sight.where() + " had " + sight.word() + " "
                        + (sight.at() - takenAway.get(sight.word())) / 1_000_000 + " ms too late")
                .toList();
    }

    /** Words that were seen while they stood, so that a run shows that its readers can see. */
    long seen() {
        return sights.stream()
                .filter(sight -> takenAway.getOrDefault(sight.word(), Long.MAX_VALUE) >= sight.at())
                .count();
    }
}
