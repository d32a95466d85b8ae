package io.plenary.jitsi;

import io.jsonwebtoken.JwtBuilder;
import io.jsonwebtoken.Jwts;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Writes the claims that Prosody asks of every token, and signs. */
record TokenSigner(JitsiDeployment deployment, SigningKey key, InstantSource clock) {
    /** Prosody allows for no difference between clocks, so a token is valid from a little before its making. */
    private static final Duration CLOCKS_MAY_DIFFER = Duration.ofSeconds(10);

    MeetingToken sign(RoomName room, Map<String, Object> context, Duration life) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var expiresAt = now.plus(life);
        var token = Jwts.builder()
                .header()
                .type("JWT")
                .and()
                .issuer(deployment.appId())
                .subject(deployment.xmppDomain())
                .claim("room", room.value())
                .claim("nbf", now.minus(CLOCKS_MAY_DIFFER).getEpochSecond())
                .claim("exp", expiresAt.getEpochSecond());
        if (!context.isEmpty()) {
            token.claim("context", context);
        }
        return new MeetingToken(key.sign(oneAudience(token)).compact(), expiresAt);
    }

    /** The library discourages a scalar audience in favour of an array; Prosody accepts only the scalar. */
    @SuppressWarnings("deprecation")
    private JwtBuilder oneAudience(JwtBuilder token) {
        return token.audience().single(deployment.audience());
    }
}
