package io.plenary.organisations.signon;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Jwks;
import io.plenary.platform.Secrets;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * An issuer that says whatever a test wants, true or not. It is strict with its client: code once, PKCE, client secret and
 * address of return. The same walk against an issuer made by others is in the browser tests.
 */
final class StandInIssuer implements AutoCloseable {
    static final String CLIENT = "plenary";
    static final String SECRET = "s3cret+with/signs";

    final KeyPair keys = Jwts.SIG.RS256.keyPair().build();
    private final HttpServer server;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    final JsonObject claims = new JsonObject();
    /** How the finished token is spoiled. */
    volatile UnaryOperator<String> token = UnaryOperator.identity();

    volatile UnaryOperator<JsonObject> discovery = UnaryOperator.identity();
    volatile KeyPair signing = keys;

    StandInIssuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext(
                "/.well-known/openid-configuration", one -> answer(one, 200, discovery.apply(described())));
        server.createContext("/keys", one -> answer(one, 200, keySet()));
        server.createContext("/token", this::exchange);
        server.start();
        forget();
    }

    void forget() {
        claims.clear();
        claims.put("sub", "s-1").put("email", "noor@example.org").put("email_verified", true);
        token = UnaryOperator.identity();
        discovery = UnaryOperator.identity();
        signing = keys;
    }

    String name() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private JsonObject described() {
        return new JsonObject()
                .put("issuer", name())
                .put("authorization_endpoint", name() + "/authorize")
                .put("token_endpoint", name() + "/token")
                .put("jwks_uri", name() + "/keys");
    }

    private JsonObject keySet() {
        var jwk = Jwks.builder().key((RSAPublicKey) keys.getPublic()).id("one").build();
        return new JsonObject().put("keys", new JsonArray().add(new JsonObject(Map.copyOf(text(jwk)))));
    }

    private static Map<String, Object> text(Map<String, ?> jwk) {
        return jwk.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> String.valueOf(one.getValue())));
    }

    /** What the person does there: says yes. @return state and code, as the browser brings them back */
    JsonObject agree(String url) {
        var asked = form(URI.create(url).getRawQuery());
        var code = Secrets.token();
        codes.put(code, asked);
        return new JsonObject().put("state", asked.get("state")).put("code", code);
    }

    private void exchange(HttpExchange one) throws IOException {
        var sent = form(new String(one.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var asked = codes.remove(sent.getOrDefault("code", ""));
        var basic = "Basic "
                + Base64.getEncoder()
                        .encodeToString((CLIENT + ":" + "s3cret%2Bwith%2Fsigns").getBytes(StandardCharsets.UTF_8));
        var right = asked != null
                && basic.equals(one.getRequestHeaders().getFirst("Authorization"))
                && asked.get("redirect_uri").equals(sent.get("redirect_uri"))
                && "S256".equals(asked.get("code_challenge_method"))
                && asked.get("code_challenge").equals(challenge(sent.getOrDefault("code_verifier", "")));
        if (right) answer(one, 200, new JsonObject().put("id_token", token.apply(token(asked.get("nonce")))));
        else answer(one, 400, new JsonObject().put("error", "invalid_grant"));
    }

    private static String challenge(String verifier) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Secrets.hash(verifier));
    }

    private String token(String nonce) {
        var now = Instant.now().getEpochSecond();
        var all = new JsonObject()
                .put("iss", name())
                .put("aud", CLIENT)
                .put("iat", now)
                .put("exp", now + 300)
                .put("nonce", nonce)
                .mergeIn(claims);
        return Jwts.builder()
                .header()
                .keyId("one")
                .and()
                .content(all.encode().getBytes(StandardCharsets.UTF_8))
                .signWith(signing.getPrivate(), Jwts.SIG.RS256)
                .compact();
    }

    private static Map<String, String> form(String text) {
        return Arrays.stream(text.split("&"))
                .map(one -> one.split("=", 2))
                .collect(Collectors.toMap(one -> one[0], one -> URLDecoder.decode(one[1], StandardCharsets.UTF_8)));
    }

    private static void answer(HttpExchange one, int status, JsonObject body) throws IOException {
        var bytes = body.encode().getBytes(StandardCharsets.UTF_8);
        one.getResponseHeaders().set("Content-Type", "application/json");
        one.sendResponseHeaders(status, bytes.length);
        one.getResponseBody().write(bytes);
        one.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
