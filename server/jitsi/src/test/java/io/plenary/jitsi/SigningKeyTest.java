package io.plenary.jitsi;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SigningKeyTest {
    @Test
    void secret_of_255_bits_or_less_is_refused_with_the_line_that_makes_a_good_one() {
        var refusal = assertThrows(
                IllegalArgumentException.class, () -> new SigningKey.SharedSecret(Examples.SECRET.substring(0, 31)));

        assertTrue(refusal.getMessage().contains("openssl rand -hex 32"));
        assertDoesNotThrow(() -> new SigningKey.SharedSecret(Examples.SECRET.substring(0, 32)));
    }

    @Test
    void secret_that_is_long_but_plainly_not_random_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new SigningKey.SharedSecret("changeme".repeat(8)));
        assertThrows(IllegalArgumentException.class, () -> new SigningKey.SharedSecret("0".repeat(64)));
    }

    @Test
    void refusal_does_not_repeat_the_secret() {
        var refusal =
                assertThrows(IllegalArgumentException.class, () -> new SigningKey.SharedSecret("hunter2-hunter2"));

        assertEquals(-1, refusal.getMessage().indexOf("hunter2"));
    }

    @Test
    void short_rsa_key_is_refused() {
        var pair = Examples.rsa(1024);

        assertThrows(IllegalArgumentException.class, () -> new SigningKey.RsaKey("k1", pair.getPrivate()));
    }
}
