package io.plenary.contract.ids;

import java.security.SecureRandom;
import java.util.UUID;

/** UUIDs of version 7 (RFC 9562): sort by millisecond, 74 bits at random. */
public final class Uuid7 {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;

    private Uuid7() {}

    /** Names need the wall clock for their order only; no rule reads it back. */
    public static UUID next() {
        return at(System.currentTimeMillis());
    }

    public static UUID at(long epochMillis) {
        var high = epochMillis << 16 | VERSION_7 | RANDOM.nextInt(0x1000);
        var low = RANDOM.nextLong() & 0x3fffffffffffffffL | VARIANT;
        return new UUID(high, low);
    }
}
