package io.plenary.jitsi;

import io.jsonwebtoken.JwtBuilder;
import io.jsonwebtoken.Jwts;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.interfaces.RSAKey;
import java.util.Arrays;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A key that a Jitsi deployment trusts. One key means one algorithm, fixed here and never read from a token. */
public sealed interface SigningKey {
    /** Signs with this key's one algorithm and adds the header fields that Prosody needs to find it. */
    JwtBuilder sign(JwtBuilder token);

    /** HS256 with the secret that Prosody has as {@code app_secret} (docker: {@code JWT_APP_SECRET}). */
    final class SharedSecret implements SigningKey {
        private static final int LEAST_BYTES = 32;
        private static final int LEAST_DIFFERENT_BYTES = 8;

        private final SecretKey key;

        /**
         * @param secret the text exactly as Prosody has it. Prosody takes its bytes as they stand and decodes neither
         *     hexadecimal nor Base64, so 64 hexadecimal digits are 64 bytes of key
         * @throws IllegalArgumentException below 256 bits, or plainly not random
         */
        public SharedSecret(String secret) {
            var bytes = secret.getBytes(StandardCharsets.UTF_8);
            if (bytes.length < LEAST_BYTES) {
                throw new IllegalArgumentException(
                        "The Jitsi secret has %d bytes; at least %d are needed (openssl rand -hex 32)."
                                .formatted(bytes.length, LEAST_BYTES));
            }
            if (secret.chars().distinct().count() < LEAST_DIFFERENT_BYTES) {
                throw new IllegalArgumentException(
                        "The Jitsi secret is not random; make one with: openssl rand -hex 32.");
            }
            key = new SecretKeySpec(bytes, "HmacSHA256");
            Arrays.fill(bytes, (byte) 0);
        }

        @Override
        public JwtBuilder sign(JwtBuilder token) {
            return token.signWith(key, Jwts.SIG.HS256);
        }

        @Override
        public String toString() {
            return "SharedSecret[HS256]";
        }
    }

    /**
     * RS256 with a key whose public half Prosody fetches by its id.
     *
     * @param id the {@code kid}; Prosody asks its key server for {@code <sha256 of it in hexadecimal>.pem} and caches
     *     the answer for good, so a new key takes a new id
     */
    record RsaKey(String id, PrivateKey key) implements SigningKey {
        private static final int LEAST_BITS = 2048;

        /** @throws IllegalArgumentException for a key that is not RSA, or shorter than 2,048 bits */
        public RsaKey {
            if (id.isBlank() || !(key instanceof RSAKey rsa) || rsa.getModulus().bitLength() < LEAST_BITS) {
                throw new IllegalArgumentException("A Jitsi key needs an id and an RSA key of at least 2048 bits.");
            }
        }

        @Override
        public JwtBuilder sign(JwtBuilder token) {
            return token.header().keyId(id).and().signWith(key, Jwts.SIG.RS256);
        }

        @Override
        public String toString() {
            return "RsaKey[" + id + "]";
        }
    }
}
