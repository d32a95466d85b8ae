package io.plenary.catalogue;

import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import java.time.Duration;

/**
 * How often one address may look for words: each question costs the database some tens of milliseconds. What is answered
 * from memory costs nothing and is not counted; a whole school behind one address still gets on.
 */
public record SearchLimit(RateLimits limits) {
    static final Limit BY_NETWORK = new Limit("search, network", 120, 300, Duration.ofMinutes(1));

    /** @throws io.plenary.platform.Refusal rate-limited */
    public void take(String address) {
        limits.take(BY_NETWORK, address);
    }
}
