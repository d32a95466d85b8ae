package io.plenary.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.platform.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallRulesTest {
    private static final Instant NOON = Instant.parse("2026-09-22T12:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/home", "/e/occupy-library-2020", "/s/x?tab=qa#now", "/a//b"})
    void a_page_of_this_site_may_come_next(String path) {
        assertEquals(path, NextPage.of(path).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "\\\\evil.example",
                "https:evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/e\\..\\x",
                "/e\r\nSet-Cookie: a=b",
                " /home",
                "/h\u00f6me",
                "home"
            })
    void another_site_may_not(String path) {
        assertThrows(Refusal.class, () -> NextPage.of(path));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox on Linux",
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0 | Edge on Windows",
                "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36 | Chrome on Android",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 14_5) AppleWebKit/605 Version/18 Safari/605 | Safari on Mac",
                "curl/8.5.0 | Browser",
                "<script>alert(1)</script> | Browser"
            })
    void a_device_is_a_few_words_of_ours(String agent, String words) {
        assertEquals(words, Device.of(agent));
    }

    @Test
    void an_attendee_stays_for_a_month_and_staff_for_a_week() {
        assertEquals(NOON.plus(Duration.ofHours(12)), SignInLife.of(false).end(NOON, NOON));
        assertEquals(NOON.plus(Duration.ofHours(1)), SignInLife.of(true).end(NOON, NOON));
        var seen = NOON.plus(Duration.ofDays(29)).plus(Duration.ofHours(20));
        assertEquals(NOON.plus(Duration.ofDays(30)), SignInLife.of(false).end(NOON, seen));
        assertEquals(
                NOON.plus(Duration.ofDays(7)),
                SignInLife.of(true).end(NOON, NOON.plus(Duration.ofDays(7)).minusSeconds(60)));
    }

    @Test
    void a_used_renewal_token_may_come_again_for_ten_seconds() {
        var used = new RefreshToken(Optional.of(NOON), Optional.of(new byte[32]), NOON.plusSeconds(10));
        assertTrue(used.mayBeHonestRepeat());
        assertFalse(new RefreshToken(Optional.of(NOON), Optional.of(new byte[32]), NOON.plusMillis(10_001))
                .mayBeHonestRepeat());
        assertFalse(new RefreshToken(Optional.empty(), Optional.empty(), NOON).mayBeHonestRepeat());
    }

    @Test
    void a_successor_is_made_of_token_and_seed() {
        var seed = new byte[32];
        var next = RefreshToken.successor("kq2v9xw4m6t8cR7yZ1nB3dF5gH8jL0pQ", seed);
        assertEquals(32, next.length());
        assertEquals(next, RefreshToken.successor("kq2v9xw4m6t8cR7yZ1nB3dF5gH8jL0pQ", seed));
        assertNotEquals(next, RefreshToken.successor("kq2v9xw4m6t8cR7yZ1nB3dF5gH8jL0pR", seed));
        seed[0] = 1;
        assertNotEquals(next, RefreshToken.successor("kq2v9xw4m6t8cR7yZ1nB3dF5gH8jL0pQ", seed));
    }
}
