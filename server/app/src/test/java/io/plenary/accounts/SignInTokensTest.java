package io.plenary.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.plenary.accounts.SignInTokens.Claims;
import io.plenary.accounts.SignInTokens.Kind;
import io.plenary.accounts.SignInTokens.Reading;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SignInId;
import io.plenary.platform.Caller.Reach;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SignInTokensTest {
    private static final Instant NOW = Instant.parse("2026-09-22T07:00:00.250Z");

    private final TestKeys keys = new TestKeys();
    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private final SignInTokens tokens = new SignInTokens(keys, "https://plenary.example", now::get);

    private static Claims claims(Duration life) {
        return new Claims(PersonId.next(), SignInId.next(), Reach.FULL, NOW, NOW.plus(life));
    }

    private String browserToken() {
        return tokens.write(Kind.BROWSER, claims(Duration.ofMinutes(10)));
    }

    @Test
    void what_is_written_is_read() {
        var claims = claims(Duration.ofMinutes(5));
        var holds =
                assertInstanceOf(Reading.Holds.class, tokens.read(Kind.BROWSER, tokens.write(Kind.BROWSER, claims)));
        assertEquals(claims.person(), holds.claims().person());
        assertEquals(claims.signIn(), holds.claims().signIn());
        assertEquals(NOW, holds.claims().issuedAt());
        assertEquals("first", holds.keyId());
    }

    @Test
    void a_kind_does_not_pass_for_another() {
        var machine = tokens.write(Kind.MACHINE, claims(Duration.ofMinutes(5)));
        assertInstanceOf(Reading.Refused.class, tokens.read(Kind.BROWSER, machine));
        assertInstanceOf(Reading.Refused.class, tokens.read(Kind.MACHINE, browserToken()));
    }

    @Test
    void no_token_is_written_for_longer_than_its_kind_allows() {
        assertThrows(IllegalArgumentException.class, () -> tokens.write(Kind.BROWSER, claims(Duration.ofSeconds(601))));
        assertThrows(IllegalArgumentException.class, () -> tokens.write(Kind.MACHINE, claims(Duration.ofMinutes(61))));
    }

    @Test
    void clocks_may_differ_by_thirty_seconds_and_no_more() {
        var token = browserToken();
        now.set(NOW.plusSeconds(629));
        assertInstanceOf(Reading.Holds.class, tokens.read(Kind.BROWSER, token));
        now.set(NOW.plusSeconds(631));
        assertInstanceOf(Reading.Expired.class, tokens.read(Kind.BROWSER, token));
        now.set(NOW.minusSeconds(29));
        assertInstanceOf(Reading.Holds.class, tokens.read(Kind.BROWSER, token));
        now.set(NOW.minusSeconds(31));
        assertInstanceOf(Reading.Refused.class, tokens.read(Kind.BROWSER, token));
    }

    @Test
    void an_old_key_vouches_for_its_tokens_until_they_are_past() {
        var old = tokens.write(Kind.MACHINE, claims(Duration.ofMinutes(60)));
        keys.rotate("second", NOW.plusSeconds(1));
        assertInstanceOf(Reading.Holds.class, tokens.read(Kind.MACHINE, old));
        assertEquals(
                "second",
                ((Reading.Holds) tokens.read(Kind.MACHINE, tokens.write(Kind.MACHINE, claims(Duration.ofMinutes(5)))))
                        .keyId());
        now.set(NOW.plus(Duration.ofMinutes(62)));
        assertInstanceOf(Reading.Refused.class, tokens.read(Kind.MACHINE, old));
    }

    @Test
    void a_retired_key_signs_nothing_new() {
        var thief = new SignInTokens(new TestKeys(), "https://plenary.example", now::get);
        keys.rotate("second", NOW.minus(Duration.ofMinutes(2)));
        var late = thief.write(Kind.BROWSER, claims(Duration.ofMinutes(5)));
        assertInstanceOf(Reading.Refused.class, tokens.read(Kind.BROWSER, late));
    }

    @Test
    void a_short_key_stops_the_start() {
        assertThrows(IllegalStateException.class, () -> new SignInKey("weak", new byte[31], NOW, Optional.empty()));
    }
}
