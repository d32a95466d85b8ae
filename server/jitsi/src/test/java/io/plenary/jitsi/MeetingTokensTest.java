package io.plenary.jitsi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Keys;
import io.plenary.testing.Promise;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.Arrays;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingTokensTest {
    private final MeetingTokens tokens = new MeetingTokens(Examples.DEPLOYMENT, Examples.CLOCK);

    @Test
    void header_says_JWT_and_HS256_and_nothing_else() {
        var jwt = tokens.mint(Examples.ana(MeetingRole.MODERATOR)).jwt();

        assertEquals(new JsonObject("{\"typ\":\"JWT\",\"alg\":\"HS256\"}"), Examples.header(jwt));
    }

    @Test
    void claims_of_a_moderator_are_exactly_those_that_prosody_reads() {
        var jwt = tokens.mint(Examples.ana(MeetingRole.MODERATOR)).jwt();

        assertEquals(new JsonObject("""
                {"iss":"plenary","aud":"jitsi","sub":"meet.jitsi","room":"7f3kq2v9xw4m6t8c7f3kq2v9xw",
                 "nbf":1767225590,"exp":1767225720,
                 "context":{"user":{"id":"p-4kq8z1","name":"Ana P.","moderator":true},
                  "features":{"branding":false,"calendar":false,"create-polls":false,"file-upload":false,"flip":false,
                   "inbound-call":false,"livestreaming":true,"live-translation":false,"lobby":true,"moderation":true,
                   "name-readonly":true,"outbound-call":false,"recording":true,"room":false,"screen-sharing":true,
                   "send-groupchat":false,"list-visitors":true,"sip-inbound-call":false,"sip-outbound-call":false,
                   "transcription":false}}}
                """), Examples.claims(jwt));
    }

    @Test
    void signature_is_made_with_the_bytes_of_the_secret_as_they_stand() {
        var jwt = tokens.mint(Examples.ana(MeetingRole.LISTENER)).jwt();

        var verified = Jwts.parser()
                .verifyWith(Keys.hmacShaKeyFor(Examples.SECRET.getBytes()))
                .clock(() -> Date.from(Examples.NOW))
                .build()
                .parseSignedClaims(jwt);
        assertEquals("plenary", verified.getPayload().getIssuer());
    }

    @Test
    @Promise("T5")
    void token_dies_120_seconds_after_the_click_and_opens_one_room_for_one_person() {
        var token = tokens.mint(Examples.ana(MeetingRole.SPEAKER));
        var claims = Examples.claims(token.jwt());

        assertFalse(
                Duration.between(Examples.CLOCK.instant(), token.expiresAt()).compareTo(Duration.ofSeconds(120)) > 0);
        assertEquals(token.expiresAt().getEpochSecond(), claims.getLong("exp"));
        assertEquals(Examples.ROOM.value(), claims.getString("room"));
        assertEquals(
                "p-4kq8z1",
                claims.getJsonObject("context").getJsonObject("user").getString("id"));
    }

    @ParameterizedTest
    @EnumSource
    void every_token_spells_out_every_feature_with_a_boolean(MeetingRole role) {
        var features = context(role).getJsonObject("features");

        var known = Arrays.stream(Feature.values()).map(Feature::claim).collect(Collectors.toSet());
        assertEquals(known, features.fieldNames());
        assertTrue(features.stream().allMatch(feature -> feature.getValue() instanceof Boolean));
    }

    @ParameterizedTest
    @EnumSource
    void only_the_role_makes_a_moderator(MeetingRole role) {
        assertEquals(
                role == MeetingRole.MODERATOR,
                context(role).getJsonObject("user").getBoolean("moderator"));
    }

    @Test
    void listener_is_allowed_nothing_and_a_speaker_only_a_screen() {
        assertEquals(Set.of("name-readonly"), allowed(MeetingRole.LISTENER));
        assertEquals(Set.of("name-readonly", "screen-sharing"), allowed(MeetingRole.SPEAKER));
    }

    @Test
    void user_has_no_field_that_could_hold_an_address() {
        assertEquals(
                Set.of("id", "name", "moderator"),
                context(MeetingRole.SPEAKER).getJsonObject("user").fieldNames());
    }

    @Test
    void deployment_with_an_rsa_key_gets_RS256_and_the_id_of_the_key() {
        var pair = Examples.rsa(2048);
        var deployment = Examples.deployment(new SigningKey.RsaKey("plenary-2026-1", pair.getPrivate()));
        var jwt = new MeetingTokens(deployment, Examples.CLOCK)
                .mint(Examples.ana(MeetingRole.SPEAKER))
                .jwt();

        assertEquals(
                new JsonObject("{\"typ\":\"JWT\",\"alg\":\"RS256\",\"kid\":\"plenary-2026-1\"}"), Examples.header(jwt));
        Jwts.parser()
                .verifyWith(pair.getPublic())
                .clock(() -> Date.from(Examples.NOW))
                .build()
                .parseSignedClaims(jwt);
    }

    @Test
    void token_does_not_show_itself_in_a_log() {
        var token = tokens.mint(Examples.ana(MeetingRole.SPEAKER));

        assertFalse(token.toString().contains(token.jwt()));
        assertFalse(Examples.DEPLOYMENT.toString().contains(Examples.SECRET));
    }

    private JsonObject context(MeetingRole role) {
        return Examples.claims(tokens.mint(Examples.ana(role)).jwt()).getJsonObject("context");
    }

    private Set<String> allowed(MeetingRole role) {
        return context(role).getJsonObject("features").stream()
                .filter(feature -> Boolean.TRUE.equals(feature.getValue()))
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
