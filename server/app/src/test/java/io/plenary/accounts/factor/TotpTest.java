package io.plenary.accounts.factor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.platform.Secrets;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final Totp RFC = new Totp("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** Appendix B of RFC 6238, the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59,287082",
        "1111111109,081804",
        "1111111111,050471",
        "1234567890,005924",
        "2000000000,279037",
        "20000000000,353130"
    })
    void codes_are_those_of_the_standard(long second, String code) {
        assertEquals(code, RFC.code(Totp.stepAt(Instant.ofEpochSecond(second))));
    }

    @Test
    void a_code_holds_for_its_step_and_a_neighbour_and_never_again() {
        var now = Instant.ofEpochSecond(1_234_567_890);
        var step = Totp.stepAt(now);
        assertEquals(Optional.of(step - 1), RFC.stepOf(RFC.code(step - 1), now, 0));
        assertEquals(Optional.of(step + 1), RFC.stepOf(RFC.code(step + 1), now, 0));
        assertEquals(Optional.empty(), RFC.stepOf(RFC.code(step + 2), now, 0));
        assertEquals(Optional.empty(), RFC.stepOf(RFC.code(step), now, step));
        assertEquals(Optional.empty(), RFC.stepOf(RFC.code(step - 1), now, step));
    }

    /** RFC 4648, section 10, without padding. */
    @ParameterizedTest
    @CsvSource({"f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB", "foobar,MZXW6YTBOI"})
    void secrets_are_typed_in_base_32(String text, String typed) {
        assertEquals(typed, Totp.base32(text.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void a_sealed_secret_opens_for_its_own_row_alone() {
        var seal = new Seal(Secrets.bytes(32));
        var secret = Secrets.bytes(20);
        var closed = seal.close(secret, "mine");
        assertArrayEquals(secret, seal.open(closed, "mine"));
        assertNotEquals(Arrays.toString(closed), Arrays.toString(seal.close(secret, "mine")));
        assertThrows(IllegalStateException.class, () -> seal.open(closed, "yours"));
        closed[20] ^= 1;
        assertThrows(IllegalStateException.class, () -> seal.open(closed, "mine"));
    }

    @Test
    void codes_to_keep_are_ten_and_read_however_they_are_typed() {
        var codes = RecoveryCodes.fresh().codes();
        assertEquals(10, new HashSet<>(codes).size());
        for (var code : codes) {
            assertTrue(code.matches("([a-z2-7]{4}-){5}[a-z2-7]{4}"), code);
            var plain =
                    RecoveryCodes.plain(code.toUpperCase(java.util.Locale.ROOT).replace('-', ' '));
            assertEquals(RecoveryCodes.LENGTH, plain.length());
            assertEquals(RecoveryCodes.plain(code), plain);
        }
    }
}
