package io.plenary.demo.clip;

import java.util.List;

/**
 * What a clip shows.
 *
 * @param name of its file, without ending
 * @param seconds its length, and its number of seats
 * @param cards names of pictures; each is shown for an equal part of the time
 */
record Clip(String name, int seconds, List<String> cards) {
    static final Clip LIVE = new Clip("live-1", 60, List.of("live"));
    static final Clip RECORDED = new Clip("recorded-1", 90, List.of("recorded-1", "recorded-2", "recorded-3"));

    /** A multiple of what two seconds must hold, so that a segment begins with each second seat. */
    static final int FRAMES_PER_SECOND = 15;

    int frames() {
        return seconds * FRAMES_PER_SECOND;
    }

    String card(int second) {
        return cards.get(second * cards.size() / seconds);
    }
}
