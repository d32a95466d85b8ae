package io.plenary.accounts;

import io.plenary.platform.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A renewal token as the database knows it. Its successor is made of the token itself and a seed that is drawn at the
 * first use: an honest repeat gets the very same successor although neither token is stored, and the table alone yields
 * no token at all.
 *
 * @param seed of the successor; absent until used
 * @param now by the database's clock, as {@code usedAt}
 */
record RefreshToken(Optional<Instant> usedAt, Optional<byte[]> seed, Instant now) {
    /** A reply may get lost, and two tabs may ask at once. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    static final int SEED_BYTES = 32;

    boolean isUnused() {
        return usedAt.isEmpty();
    }

    /** Shown again so soon that it may be the same browser, which has not seen our answer. */
    boolean mayBeHonestRepeat() {
        return usedAt.filter(at -> !now.isAfter(at.plus(GRACE))).isPresent();
    }

    /** 32 characters of URL-safe base64, as {@link Secrets#token}. */
    static String successor(String token, byte[] seed) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac.doFinal(seed), 24));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", impossible);
        }
    }
}
