package io.plenary.organisations.signon;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParserBuilder;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.ProtectedHeader;
import io.jsonwebtoken.security.Jwk;
import io.jsonwebtoken.security.Jwks;
import io.jsonwebtoken.security.PublicJwk;
import io.plenary.contract.ErrorCode;
import io.plenary.platform.Refusal;
import java.security.Key;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/** Checks ID tokens (OpenID Connect Core, 3.1.3.7): signed by a public key of the issuer, for this client, fresh, asked for. */
final class IdTokens {
    private static final long SKEW_SECONDS = 30;
    private static final Duration OLDEST = Duration.ofMinutes(10);
    private static final int LONGEST = 16_000;
    private static final int SUBJECT = 255;

    private final InstantSource clock;

    IdTokens(InstantSource clock) {
        this.clock = clock;
    }

    /** What the token has to say. */
    record Expected(String issuer, String clientId, String nonce, String claim) {}

    /** @param keys the issuer's, as it wrote them @throws Refusal sign-on-refused */
    Identity read(String token, String keys, Expected expected) {
        if (token.length() > LONGEST) throw new Refusal(ErrorCode.SIGN_ON_REFUSED);
        try {
            var claims = signedBy(keys)
                    .clock(() -> Date.from(clock.instant()))
                    .clockSkewSeconds(SKEW_SECONDS)
                    .requireIssuer(expected.issuer())
                    .requireAudience(expected.clientId())
                    .require("nonce", expected.nonce())
                    .build()
                    .parseSignedClaims(token)
                    .getPayload();
            return identity(claims, expected);
        } catch (JwtException | IllegalArgumentException refused) {
            throw new Refusal(ErrorCode.SIGN_ON_REFUSED, refused);
        }
    }

    /** Of a signature by a public key of the set, in one of three ways, and nothing else. @param keys as the issuer wrote them */
    static JwtParserBuilder signedBy(String keys) {
        var known = Jwks.setParser().build().parse(keys).getKeys();
        return Jwts.parser()
                .sig()
                .clear()
                .add(List.of(Jwts.SIG.RS256, Jwts.SIG.PS256, Jwts.SIG.ES256))
                .and()
                .zip()
                .clear()
                .and()
                .enc()
                .clear()
                .and()
                .keyLocator(header -> keyOf(known, header));
    }

    /** The named one, or the only one where none is named; for what it says that it is for. */
    private static Key keyOf(Collection<Jwk<?>> known, io.jsonwebtoken.Header header) {
        var kid = header instanceof ProtectedHeader named ? named.getKeyId() : null;
        var fitting = known.stream()
                .filter(one -> one instanceof PublicJwk<?>)
                .filter(one -> kid == null || kid.equals(one.getId()))
                .filter(one -> isFor(one, header.getAlgorithm()))
                .toList();
        if (fitting.size() != 1) throw new io.jsonwebtoken.security.InvalidKeyException("no such key");
        return fitting.getFirst().toKey();
    }

    /** A key that names one use and one way of signing is used for no other (RFC 8725, 3.1). */
    private static boolean isFor(Jwk<?> key, String algorithm) {
        var use = key.get("use");
        var acts = key.getOperations();
        return (use == null || use.equals("sig"))
                && (acts == null || acts.isEmpty() || acts.contains(Jwks.OP.VERIFY))
                && (key.getAlgorithm() == null || key.getAlgorithm().equals(algorithm));
    }

    private Identity identity(Claims claims, Expected expected) {
        var subject = claims.getSubject();
        var fresh = claims.getExpiration() != null
                && claims.getIssuedAt() != null
                && claims.getIssuedAt().toInstant().isAfter(clock.instant().minus(OLDEST))
                && claims.getIssuedAt().toInstant().isBefore(clock.instant().plusSeconds(SKEW_SECONDS));
        var azp = claims.get("azp");
        var ours = azp == null
                ? claims.getAudience().size() == 1
                : expected.clientId().equals(azp);
        if (subject == null || subject.isBlank() || subject.length() > SUBJECT || !fresh || !ours)
            throw new Refusal(ErrorCode.SIGN_ON_REFUSED);
        var email = "true".equals(String.valueOf(claims.get("email_verified")))
                ? Optional.ofNullable(claims.get("email")).map(String::valueOf)
                : Optional.<String>empty();
        return new Identity(subject, email, values(claims.get(expected.claim())));
    }

    /** One word or a list of them. */
    private static List<String> values(Object claim) {
        return switch (claim) {
            case null -> List.of();
            case Collection<?> many -> many.stream().map(String::valueOf).toList();
            default -> List.of(String.valueOf(claim));
        };
    }
}
