package io.plenary.crowd.people;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.live.CrowdBody;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Who writes in one room at a moment, the first to begin first. Immutable. @param told when the room last heard of it */
record Writers(List<Writer> writers, Instant told) {
    /** Without a sign of writing for so long, somebody has stopped. */
    private static final Duration STOPS = Duration.ofSeconds(7);

    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final int NAMED = 3;
    private static final int MOST = 50;

    record Writer(PersonId id, String name, Instant last) {}

    static final Writers NOBODY = new Writers(List.of(), Instant.EPOCH);

    Writers with(PersonId id, String name, Instant now) {
        var writer = new Writer(id, name, now);
        if (isWriting(id))
            return new Writers(
                    writers.stream()
                            .map(one -> one.id().equals(id) ? writer : one)
                            .toList(),
                    told);
        if (writers.size() >= MOST) return this;
        return new Writers(Stream.concat(writers.stream(), Stream.of(writer)).toList(), told);
    }

    private boolean isWriting(PersonId id) {
        return writers.stream().anyMatch(one -> one.id().equals(id));
    }

    /** At most one frame in three seconds, and none about nobody but the one that says so. */
    boolean isDue(Instant now) {
        return !writers.isEmpty() && !now.isBefore(told.plus(PAUSE));
    }

    /** Nobody writes, and the next one may be told at once. */
    boolean isOver(Instant now) {
        return writers.isEmpty() && !now.isBefore(told.plus(PAUSE));
    }

    /** Those who have stopped are gone once the room was told. */
    Writers toldAt(Instant now) {
        return new Writers(
                writers.stream()
                        .filter(one -> now.isBefore(one.last().plus(STOPS)))
                        .toList(),
                now);
    }

    CrowdBody.Typing frame() {
        var named = writers.stream()
                .limit(NAMED)
                .map(one -> new CrowdBody.Writing(one.id(), one.name()))
                .toList();
        return new CrowdBody.Typing(named, writers.size() - named.size());
    }
}
