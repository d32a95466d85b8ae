package io.plenary.accounts;

import com.fasterxml.jackson.databind.JsonNode;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SignInId;
import io.plenary.platform.Caller.Reach;
import io.plenary.platform.http.Site;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes and reads the signed tokens of sign-ins. The form is checked before the signature and the claims after it, and
 * both must be exactly what this class writes: no other header, no other claim, no other algorithm.
 */
public final class SignInTokens {
    private static final Set<String> CLAIMS = Set.of("iss", "aud", "sub", "sid", "reach", "iat", "at", "exp");
    private static final Duration SKEW = Duration.ofSeconds(30);

    /** Each kind has a type of its own, so that none passes for another (RFC 8725). */
    enum Kind {
        BROWSER("signin+jwt", Duration.ofMinutes(10)),
        MACHINE("api+jwt", Duration.ofMinutes(60));

        final String type;
        final Duration longestLife;

        Kind(String type, Duration longestLife) {
            this.type = type;
            this.longestLife = longestLife;
        }
    }

    /** @param issuedAt to the microsecond, by the database's clock, since cut-offs are compared with it */
    record Claims(PersonId person, SignInId signIn, Reach reach, Instant issuedAt, Instant expiresAt) {}

    /** What a token turned out to be. */
    sealed interface Reading {
        record Holds(Claims claims, String keyId) implements Reading {}

        record Expired() implements Reading {}

        /** @param reason for the log; never told to the sender */
        record Refused(String reason) implements Reading {}
    }

    private final KeyRing keys;
    private final String origin;
    private final InstantSource clock;
    /** One for each key, since making one costs more than using it; shared, as parsers may be. */
    private final Map<String, JwtParser> parsers = new ConcurrentHashMap<>();

    /** @param origin the public origin, as issuer and audience */
    public SignInTokens(SignInKeys keys, String origin, InstantSource clock) {
        this((KeyRing) keys, origin, clock);
    }

    SignInTokens(KeyRing keys, String origin, InstantSource clock) {
        this.keys = keys;
        this.origin = origin;
        this.clock = clock;
    }

    /** @param claims whose life is at most that of the kind */
    String write(Kind kind, Claims claims) {
        return write(kind, claims, Optional.empty());
    }

    /** @param host of an organisation, for a sign-in that holds there and nowhere else */
    String write(Kind kind, Claims claims, Optional<String> host) {
        if (claims.expiresAt().isAfter(claims.issuedAt().plus(kind.longestLife)))
            throw new IllegalArgumentException("a token of this kind lives at most " + kind.longestLife);
        var key = keys.current();
        return Jwts.builder()
                .header()
                .type(kind.type)
                .keyId(key.id())
                .and()
                .issuer(origin)
                .audience()
                .add(originAt(host))
                .and()
                .subject(claims.person().toString())
                .claim("sid", claims.signIn().toString())
                .claim("reach", claims.reach().name().toLowerCase(Locale.ROOT))
                .claim("at", ChronoUnit.MICROS.between(Instant.EPOCH, claims.issuedAt()))
                .issuedAt(Date.from(claims.issuedAt()))
                .expiration(Date.from(claims.expiresAt()))
                .signWith(key.hmac(), Jwts.SIG.HS256)
                .compact();
    }

    private String originAt(Optional<String> host) {
        return host.map(name -> Site.originAt(origin, name)).orElse(origin);
    }

    Reading read(Kind kind, String token) {
        return read(kind, token, Optional.empty());
    }

    /** @param host of the organisation where it is shown; empty for the main address */
    Reading read(Kind kind, String token, Optional<String> host) {
        var form = CompactToken.of(token);
        if (form.isEmpty()) return new Reading.Refused("not the compact form of a token");
        var keyId = keyId(kind, form.get().header());
        if (keyId.isEmpty()) return new Reading.Refused("not a header of ours");
        var key = keys.find(keyId.get());
        if (key.isEmpty()) return new Reading.Refused("unknown key");
        if (!isSignedBy(key.get(), token)) return new Reading.Refused("wrong signature");
        if (!isFor(originAt(host), form.get().payload())) return new Reading.Refused("for another address");
        return judge(kind, key.get(), form.get().payload());
    }

    /** Exactly alg, kid and typ: jku, jwk, x5u, crit, zip and the rest have no place to be in. */
    private static Optional<String> keyId(Kind kind, JsonNode header) {
        var whole = header.size() == 3
                && "HS256".equals(header.path("alg").textValue())
                && kind.type.equals(header.path("typ").textValue());
        return whole ? Optional.ofNullable(header.path("kid").textValue()) : Optional.empty();
    }

    private boolean isSignedBy(SignInKey key, String token) {
        try {
            parsers.computeIfAbsent(key.id(), id -> parser(key)).parseSignedClaims(token);
            return true;
        } catch (JwtException | IllegalArgumentException refused) {
            return false;
        }
    }

    /** Only the signature is asked of the library: it gets no say in algorithms, times or encryption. */
    private static JwtParser parser(SignInKey key) {
        return Jwts.parser()
                .sig()
                .clear()
                .add(Jwts.SIG.HS256)
                .and()
                .zip()
                .clear()
                .and()
                .enc()
                .clear()
                .and()
                .key()
                .clear()
                .and()
                .verifyWith(key.hmac())
                // Times are judged here, with sentences of their own.
                .clock(() -> new Date(0))
                .build();
    }

    private Reading judge(Kind kind, SignInKey key, JsonNode payload) {
        if (!isOurs(payload)) return new Reading.Refused("claims are not ours");
        Claims claims;
        try {
            claims = claims(payload);
        } catch (RuntimeException misfit) {
            return new Reading.Refused("a claim is malformed");
        }
        var now = clock.instant();
        if (claims.issuedAt().isAfter(now.plus(SKEW))) return new Reading.Refused("from the future");
        if (claims.expiresAt().isAfter(claims.issuedAt().plus(kind.longestLife).plusSeconds(1)))
            return new Reading.Refused("lives too long");
        if (!key.vouchesFor(claims.issuedAt(), now, kind.longestLife)) return new Reading.Refused("retired key");
        if (!claims.expiresAt().isAfter(now.minus(SKEW))) return new Reading.Expired();
        return new Reading.Holds(claims, key.id());
    }

    private static boolean isFor(String origin, JsonNode payload) {
        var audience = payload.path("aud");
        return audience.isArray()
                && audience.size() == 1
                && origin.equals(audience.get(0).textValue());
    }

    private boolean isOurs(JsonNode payload) {
        var names = new java.util.HashSet<String>();
        payload.fieldNames().forEachRemaining(names::add);
        return names.equals(CLAIMS)
                && origin.equals(payload.path("iss").textValue())
                && payload.path("iat").canConvertToExactIntegral()
                && payload.path("exp").canConvertToExactIntegral()
                && payload.path("at").canConvertToExactIntegral()
                && payload.path("iat").isIntegralNumber()
                && payload.path("exp").isIntegralNumber()
                && payload.path("at").longValue() / 1_000_000
                        == payload.path("iat").longValue();
    }

    private static Claims claims(JsonNode payload) {
        return new Claims(
                PersonId.of(payload.path("sub").textValue()),
                SignInId.of(payload.path("sid").textValue()),
                Reach.valueOf(payload.path("reach").textValue().toUpperCase(Locale.ROOT)),
                Instant.EPOCH.plus(payload.path("at").longValue(), ChronoUnit.MICROS),
                Instant.ofEpochSecond(payload.path("exp").longValue()));
    }
}
