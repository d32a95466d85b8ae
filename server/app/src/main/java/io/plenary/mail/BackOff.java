package io.plenary.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before the next try: soon for a hiccup, hours for a greylisting server, then no more. */
final class BackOff {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private BackOff() {}

    /** @param attempts made so far, from 1; empty when the mail is given up */
    static Optional<Duration> after(int attempts) {
        return attempts > PAUSES.size() ? Optional.empty() : Optional.of(PAUSES.get(attempts - 1));
    }
}
