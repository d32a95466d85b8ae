package io.plenary.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.accounts.SignInTokens.Kind;
import io.plenary.accounts.SignInTokens.Reading;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The attacks on tokens that are known (promises 4.3), each on a token that would hold but for the one change: the forger
 * here even knows our key, so that only the named rule can refuse it.
 */
class ForgedTokensTest {
    private static final Instant NOW = Instant.parse("2026-09-22T07:00:00Z");
    private static final String ORIGIN = "https://plenary.example";
    private static final String HEADER = "{\"alg\":\"HS256\",\"kid\":\"first\",\"typ\":\"signin+jwt\"}";
    private static final String PAYLOAD = "{\"iss\":\"" + ORIGIN + "\",\"aud\":[\"" + ORIGIN
            + "\"],\"sub\":\"01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b\",\"sid\":\"01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7c\","
            + "\"reach\":\"full\",\"iat\":1790060400,\"at\":1790060400000000,\"exp\":1790061000}";

    private static final TestKeys KEYS = new TestKeys();
    private static final SignInTokens TOKENS = new SignInTokens(KEYS, ORIGIN, () -> NOW);

    @Test
    void the_unchanged_token_holds() {
        assertInstanceOf(Reading.Holds.class, TOKENS.read(Kind.BROWSER, signed(HEADER, PAYLOAD)));
    }

    static Stream<Arguments> headers() {
        return Stream.of(
                header("1 none", h -> h.replace("HS256", "none")),
                header("1 None", h -> h.replace("HS256", "None")),
                header("1 nOnE", h -> h.replace("HS256", "nOnE")),
                header("3 HS512", h -> h.replace("HS256", "HS512")),
                header("3 RS256", h -> h.replace("HS256", "RS256")),
                header("3 hs256", h -> h.replace("HS256", "hs256")),
                header("3 no alg", h -> h.replace("\"alg\":\"HS256\",", "")),
                header("5 kid is a path", h -> h.replace("first", "../../dev/null")),
                header("5 kid is SQL", h -> h.replace("first", "' or 1=1 --")),
                header("5 kid is a URL", h -> h.replace("first", "https://evil.example/key")),
                header("5 kid is unknown", h -> h.replace("first", "third")),
                header("5 kid is a number", h -> h.replace("\"first\"", "1")),
                header("5 no kid", h -> h.replace("\"kid\":\"first\",", "")),
                header("6 jku", h -> with(h, "\"jku\":\"https://evil.example/jwks\"")),
                header("6 x5u", h -> with(h, "\"x5u\":\"https://evil.example/x\"")),
                header("6 jwk", h -> with(h, "\"jwk\":{\"kty\":\"oct\",\"k\":\"AA\"}")),
                header("6 x5c", h -> with(h, "\"x5c\":[\"AA\"]")),
                header("7 crit", h -> with(h, "\"crit\":[\"unheard-of\"],\"unheard-of\":1")),
                header("8 zip", h -> with(h, "\"zip\":\"DEF\"")),
                header("8 enc", h -> with(h, "\"enc\":\"A128GCM\"")),
                header("9 p2c", h -> with(h, "\"p2c\":2147483647,\"p2s\":\"AA\"")),
                header("10 alg twice", h -> with(h, "\"alg\":\"none\"")),
                header("10 kid twice", h -> with(h, "\"kid\":\"second\"")),
                header("15 room+jwt", h -> h.replace("signin+jwt", "room+jwt")),
                header("15 media+jwt", h -> h.replace("signin+jwt", "media+jwt")),
                header("15 JWT", h -> h.replace("signin+jwt", "JWT")),
                header("15 no typ", h -> h.replace(",\"typ\":\"signin+jwt\"", "")),
                header("not an object", h -> "[]"),
                header("not JSON", h -> "{"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("headers")
    void a_header_that_is_not_ours_is_refused(String name, String header) {
        assertRefused(signed(header, PAYLOAD));
    }

    static Stream<Arguments> payloads() {
        return Stream.of(
                payload("10 sub twice", p -> with(p, "\"sub\":\"01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6aaa\"")),
                payload("11 no exp", p -> p.replace(",\"exp\":1790061000", "")),
                payload("11 exp is a float", p -> p.replace("1790061000", "1790061000.5")),
                payload("11 exp is a whole float", p -> p.replace("1790061000", "1790061000.0")),
                payload("11 exp is text", p -> p.replace("1790061000", "\"1790061000\"")),
                payload("11 exp in the year 9999", p -> p.replace("1790061000", "253402300799")),
                payload("11 exp beyond long", p -> p.replace("1790061000", "99999999999999999999")),
                payload("11 exp is null", p -> p.replace("1790061000", "null")),
                payload("12 iat in the future", p -> p.replace("1790060400", "1790060460")),
                payload("12 iat is not at", p -> p.replace("\"iat\":1790060400", "\"iat\":1790060300")),
                payload("12 nbf in the future", p -> with(p, "\"nbf\":1790060999")),
                payload("13 other iss", p -> p.replace("\"iss\":\"" + ORIGIN, "\"iss\":\"https://evil.example")),
                payload("13 no iss", p -> p.replace("\"iss\":\"" + ORIGIN + "\",", "")),
                payload("14 other aud", p -> p.replace("[\"" + ORIGIN, "[\"jitsi")),
                payload("14 two aud", p -> p.replace("[\"" + ORIGIN, "[\"jitsi\",\"" + ORIGIN)),
                payload("14 scalar aud", p -> p.replace("[\"" + ORIGIN + "\"]", "\"" + ORIGIN + "\"")),
                payload("16 sub is no id", p -> p.replace("01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b", "*")),
                payload("16 no sub", p -> p.replace("\"sub\"", "\"subject\"")),
                payload("16 more reach", p -> p.replace("\"full\"", "\"everything\"")),
                payload("a claim too many", p -> with(p, "\"roles\":[\"owner\"]")),
                payload("prototype", p -> with(p, "\"__proto__\":{}")),
                payload("not an object", p -> "\"text\""),
                payload("deep", p -> "[".repeat(100) + "]".repeat(100)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("payloads")
    void claims_that_are_not_ours_are_refused(String name, String payload) {
        assertRefused(signed(HEADER, payload));
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                form("4 no signature", t -> t.substring(0, t.lastIndexOf('.') + 1)),
                form("4 two parts", t -> t.substring(0, t.lastIndexOf('.'))),
                form("4 truncated", t -> t.substring(0, t.length() - 1)),
                form("4 one more dot", t -> t + "."),
                form("4 one more part", t -> t + ".AA"),
                form("4 leading dot", t -> "." + t),
                form("4 trailing byte", t -> t + "A"),
                form("4 padding", t -> t + "="),
                form("4 trailing space", t -> t + " "),
                form("4 line break", t -> t + "\n"),
                form("4 plain base64 letters", t -> t.replaceFirst("[-_A-Za-z](?=[^.]*$)", "+")),
                form("4 another spelling of the same bytes", ForgedTokensTest::respelled),
                form("4 another signature", t -> t.substring(0, t.lastIndexOf('.') + 1) + "A".repeat(43)),
                form("20 16 KiB", t -> t + "A".repeat(16 * 1024)),
                form("20 1 MiB", t -> t + "A".repeat(1024 * 1024)),
                form("empty", t -> ""),
                form("8 five parts", t -> "e30.e30.e30.e30.e30"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void another_form_is_refused(String name, String token) {
        assertRefused(token);
    }

    @Test
    void a_token_of_another_time_is_expired_and_nothing_else() {
        var past = PAYLOAD.replace("1790060400", "1790050400").replace("1790061000", "1790051000");
        assertInstanceOf(Reading.Expired.class, TOKENS.read(Kind.BROWSER, signed(HEADER, past)));
    }

    /** 2 and 19: neither a public key as HMAC secret nor an all-zero ECDSA signature opens anything. */
    @Test
    void asymmetric_signatures_open_nothing() throws Exception {
        var pair = KeyPairGenerator.getInstance("EC").generateKeyPair();
        assertRefused(signed(HEADER, PAYLOAD, pair.getPublic().getEncoded()));
        var header = HEADER.replace("HS256", "ES256");
        var head = base64(header) + "." + base64(PAYLOAD);
        var es256 = Signature.getInstance("SHA256withECDSAinP1363Format");
        es256.initSign(pair.getPrivate());
        es256.update(head.getBytes(StandardCharsets.US_ASCII));
        assertRefused(head + "." + base64(es256.sign()));
        assertRefused(head + "." + base64(new byte[64]));
    }

    /** Every forgery of the public collection, with its keys made ours where they could be. */
    @Test
    void the_forgeries_of_the_public_collection_are_refused() throws Exception {
        var file = Optional.ofNullable(System.getenv("PLENARY_TEST_DATA"))
                .map(folder -> Path.of(folder, "security", "jwt", "wycheproof-json_web_signature_test.json"));
        Assumptions.assumeTrue(
                file.filter(Files::exists).isPresent(), "skipped: PLENARY_TEST_DATA has no Wycheproof collection");
        var groups = new JsonObject(Files.readString(file.orElseThrow())).getJsonArray("testGroups");
        var accepted = new ArrayList<Integer>();
        var seen = 0;
        for (var group : objects(groups)) {
            var tokens = new SignInTokens(keysOf(group), ORIGIN, () -> NOW);
            for (var test : objects(group.getJsonArray("tests"))) {
                seen++;
                if (!"invalid".equals(test.getString("result"))) continue;
                var reading = tokens.read(Kind.BROWSER, String.valueOf(test.getValue("jws")));
                if (!(reading instanceof Reading.Refused)) accepted.add(test.getInteger("tcId"));
            }
        }
        assertTrue(seen > 300, "the collection is whole");
        assertEquals(List.of(), accepted);
    }

    private static TestKeys keysOf(JsonObject group) {
        var keys = new TestKeys();
        var key = group.getJsonObject("private", new JsonObject());
        if (!"oct".equals(key.getString("kty"))) return keys;
        var secret = Base64.getUrlDecoder().decode(key.getString("k"));
        if (secret.length >= SignInKey.SECRET_BYTES)
            keys.add(new SignInKey(key.getString("kid", "first"), secret, NOW, Optional.empty()));
        return keys;
    }

    private static List<JsonObject> objects(JsonArray array) {
        return array.stream().map(JsonObject.class::cast).toList();
    }

    private static void assertRefused(String token) {
        assertInstanceOf(Reading.Refused.class, TOKENS.read(Kind.BROWSER, token));
    }

    private static Arguments header(String name, UnaryOperator<String> change) {
        return Arguments.of(name, change.apply(HEADER));
    }

    private static Arguments payload(String name, UnaryOperator<String> change) {
        return Arguments.of(name, change.apply(PAYLOAD));
    }

    private static Arguments form(String name, UnaryOperator<String> change) {
        return Arguments.of(name, change.apply(signed(HEADER, PAYLOAD)));
    }

    private static String with(String json, String member) {
        return json.substring(0, json.length() - 1) + "," + member + "}";
    }

    /** 32 bytes leave two unused bits in the last letter. */
    private static String respelled(String token) {
        var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        var last = alphabet.indexOf(token.charAt(token.length() - 1));
        return token.substring(0, token.length() - 1) + alphabet.charAt(last ^ 1);
    }

    private static String signed(String header, String payload) {
        return signed(header, payload, KEYS.current().secret());
    }

    private static String signed(String header, String payload, byte[] secret) {
        try {
            var head = base64(header) + "." + base64(payload);
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return head + "." + base64(mac.doFinal(head.getBytes(StandardCharsets.US_ASCII)));
        } catch (java.security.GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
