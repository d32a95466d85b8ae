package io.plenary.home;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** What is on for one person, and what comes next. */
record OwnDay(List<OwnSession> now, List<OwnSession> next) {
    private static final int MOST = 6;
    private static final Comparator<OwnSession> CHOSEN_FIRST = Comparator.comparing(one -> !one.isChosen());

    /**
     * An event in which somebody chose sessions is told of by those alone; of any other its next one stands for the event.
     *
     * @param sessions by start
     */
    static OwnDay of(List<OwnSession> sessions, Instant now) {
        var on = sessions.stream()
                .filter(one -> one.isOn(now))
                .sorted(CHOSEN_FIRST)
                .limit(MOST)
                .toList();
        var choosing = sessions.stream()
                .filter(OwnSession::isChosen)
                .map(OwnSession::eventSlug)
                .collect(Collectors.toSet());
        var told = new HashSet<String>();
        var next = sessions.stream()
                .filter(one -> one.isToCome(now))
                .filter(one -> one.isChosen() || !choosing.contains(one.eventSlug()) && told.add(one.eventSlug()))
                .limit(MOST)
                .toList();
        return new OwnDay(on, next);
    }
}
