package io.plenary.accounts.factor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that change every 30 seconds (RFC 6238 over RFC 4226, SHA-1: what every app understands). */
record Totp(byte[] secret) {
    static final int SECRET_BYTES = 20;
    private static final int STEP_SECONDS = 30;
    private static final int DIGITS = 1_000_000;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    static long stepAt(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
    }

    String code(long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var offset = hash[hash.length - 1] & 0x0f;
            var number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fff_ffff;
            return "%06d".formatted(number % DIGITS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HMAC-SHA-1", impossible);
        }
    }

    /** The step that this is the code of: the present one or a neighbour, since clocks differ, and none up to the last. */
    Optional<Long> stepOf(String code, Instant now, long last) {
        var present = stepAt(now);
        return LongStream.rangeClosed(present - 1, present + 1)
                .filter(step -> step > last)
                .filter(step -> isSame(code(step), code))
                .boxed()
                .findFirst();
    }

    private static boolean isSame(String one, String other) {
        return java.security.MessageDigest.isEqual(one.getBytes(), other.getBytes());
    }

    /** The secret as people type it (RFC 4648, without padding). */
    String base32() {
        return base32(secret);
    }

    static String base32(byte[] bytes) {
        var text = new StringBuilder();
        var bits = 0;
        var held = 0;
        for (var one : bytes) {
            held = held << 8 | one & 0xff;
            for (bits += 8; bits >= 5; bits -= 5) text.append(ALPHABET.charAt(held >> bits - 5 & 31));
        }
        if (bits > 0) text.append(ALPHABET.charAt(held << 5 - bits & 31));
        return text.toString();
    }
}
