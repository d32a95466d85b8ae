package io.plenary.exchange.write;

import io.plenary.exchange.merge.Laid;
import io.plenary.programme.plan.Plan;
import java.net.URI;
import java.time.Instant;

/** Editions for tests. */
final class Editions {
    private Editions() {}

    static Edition of(Plan plan) {
        return new Edition(
                "Occupy & <Library>",
                "occupy-library-2020",
                Laid.ZONE,
                Instant.parse("2027-03-01T08:00:00Z"),
                Instant.parse("2027-03-04T18:00:00Z"),
                "release 3",
                URI.create("https://plenary.example/e/occupy-library-2020"),
                plan);
    }
}
