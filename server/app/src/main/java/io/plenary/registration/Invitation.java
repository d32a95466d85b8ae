package io.plenary.registration;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A code that lets people in.
 *
 * @param email the one address that may use it
 * @param most how often it may be used
 * @param late also before registration opens and after it closes
 */
public record Invitation(
        UUID id,
        String code,
        Optional<String> email,
        String note,
        int most,
        int used,
        Optional<Instant> expiresAt,
        boolean late,
        Optional<Instant> endedAt) {

    /** As people type it. */
    static String plain(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }

    /** Neither ended nor expired. A use may be left or not: whoever came in by it before needs no further one. */
    boolean isInForce(Instant now) {
        return endedAt.isEmpty() && expiresAt.filter(at -> !now.isBefore(at)).isEmpty();
    }

    /** Whoever comes by it is new, or one of those who came before: a stranger is not told which. */
    boolean isUsedUp() {
        return email.isEmpty() && used >= most;
    }

    boolean isFor(String address) {
        return email.isEmpty() || email.get().equals(address);
    }
}
