package io.plenary.accounts;

import java.time.Duration;
import java.time.Instant;

/** How long a sign-in lasts: people with a role in an organisation have more to lose (ASVS 7.3). */
record SignInLife(Duration whole, Duration idle) {
    static final SignInLife ATTENDEE = new SignInLife(Duration.ofDays(30), Duration.ofHours(12));
    static final SignInLife STAFF = new SignInLife(Duration.ofDays(7), Duration.ofHours(1));

    static SignInLife of(boolean staff) {
        return staff ? STAFF : ATTENDEE;
    }

    /** When a sign-in ends that was seen just now. */
    Instant end(Instant createdAt, Instant seenAt) {
        var last = createdAt.plus(whole);
        var next = seenAt.plus(idle);
        return next.isBefore(last) ? next : last;
    }
}
