package io.plenary.platform.http;

import io.plenary.platform.Caller;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.config.Config;
import io.vertx.core.http.HttpMethod;
import java.time.Duration;

/**
 * How fast one sign-in may ask over HTTP. Strangers have the limits of what they ask for, keys of machines have none here:
 * whoever made the key can take it back. What other nodes need not know they are not told: a sign-in that is in no hurry
 * sends no signal.
 */
public final class Pace {
    /** So many seconds' worth may come at once: a page that opens reads a dozen things. */
    private static final int SECONDS_OF_READS = 5;

    private static final int SECONDS_OF_WRITES = 4;

    private final RateLimits limits;
    private final Limit reads;
    private final Limit writes;

    public Pace(RateLimits limits, Config.Pace each) {
        this.limits = limits;
        reads = limit("requests, reading", each.reads(), SECONDS_OF_READS);
        writes = limit("requests, writing", each.writes(), SECONDS_OF_WRITES);
    }

    private static Limit limit(String name, int aSecond, int seconds) {
        return new Limit(name, aSecond * seconds, aSecond, Duration.ofSeconds(1)).toldInLots();
    }

    /** @throws io.plenary.platform.Refusal rate-limited */
    void hold(Caller caller, HttpMethod method) {
        if (caller.isMachine() || caller.signedIn().isEmpty()) return;
        var reads = method == HttpMethod.GET || method == HttpMethod.HEAD;
        limits.take(reads ? this.reads : writes, caller.required().signIn().toString());
    }
}
