package io.plenary.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret that signs sign-in tokens by HS256 and by nothing else.
 *
 * @param id the {@code kid} of tokens
 * @param secret at least 32 bytes
 * @param retiredAt since when it signs nothing new
 */
record SignInKey(String id, byte[] secret, Instant createdAt, Optional<Instant> retiredAt) {
    static final int SECRET_BYTES = 32;
    /** Another node may still sign with a key until it hears that it was retired. */
    private static final Duration UNTIL_ALL_HEARD = Duration.ofSeconds(30);

    SignInKey {
        if (secret.length < SECRET_BYTES) throw new IllegalStateException("sign-in key " + id + " is below 256 bits");
    }

    SecretKey hmac() {
        return new SecretKeySpec(secret, "HmacSHA256");
    }

    boolean isCurrent() {
        return retiredAt.isEmpty();
    }

    /** A retired key vouches for what it signed in its time, as long as such a token can live. */
    boolean vouchesFor(Instant issuedAt, Instant now, Duration longestLife) {
        if (retiredAt.isEmpty()) return true;
        var end = retiredAt.get().plus(UNTIL_ALL_HEARD);
        return !issuedAt.isAfter(end) && now.isBefore(end.plus(longestLife));
    }

    @Override
    public String toString() {
        return "SignInKey[" + id + "]";
    }
}
