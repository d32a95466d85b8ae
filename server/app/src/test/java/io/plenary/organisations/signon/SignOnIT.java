package io.plenary.organisations.signon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jsonwebtoken.Jwts;
import io.plenary.platform.Secrets;
import io.plenary.testing.ApiClient;
import io.plenary.testing.ApiClient.Answer;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.plenary.testing.World.Who;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignOnIT {
    private static final String SETTINGS = "/organisations/house/single-sign-on";
    private static final String BACK = "/auth/organisation-sign-ins";
    private static TestServer server;
    private static World world;
    private static StandInIssuer issuer;
    private static ApiClient ioana;

    @BeforeAll
    static void open() {
        server = TestServer.start(Map.of("PLENARY_LIMITS", "bench"));
        world = World.in(server.db());
        issuer = new StandInIssuer();
        ioana = world.signIn(server.browser(), Who.IOANA);
        ioana.put(SETTINGS, wish()).expect(200);
    }

    @AfterAll
    static void close() {
        issuer.close();
        server.close();
    }

    @BeforeEach
    void forget() {
        issuer.forget();
        world.sql("delete from sign_on_identity");
        world.sql("delete from membership where person_id = $1", Who.NOOR.id);
    }

    private static JsonObject wish() {
        var grant = new JsonObject().put("value", "staff").put("role", "moderator");
        return new JsonObject()
                .put("issuer", issuer.name())
                .put("clientId", StandInIssuer.CLIENT)
                .put("clientSecret", StandInIssuer.SECRET)
                .put("claim", "groups")
                .put("roles", new JsonArray().add(grant))
                .put("active", true);
    }

    private static String begin(ApiClient browser) {
        return browser.post("/organisations/house/sign-ins", new JsonObject().put("next", "/privacy"))
                .expect(201)
                .json()
                .getString("url");
    }

    private static Answer come(ApiClient browser) {
        return browser.post(BACK, issuer.agree(begin(browser)));
    }

    /** Whose mailbox has agreed. */
    private static ApiClient linked() {
        var noor = world.signIn(server.browser(), Who.NOOR);
        come(noor).expect(200);
        return noor;
    }

    private static void refused(Answer answer) {
        assertEquals("sign-on-refused", answer.expect(403).code());
    }

    private static String me(ApiClient browser) {
        var person = browser.get("/me").json().getJsonObject("person");
        return person == null ? "nobody" : person.getString("email");
    }

    @Test
    void the_first_time_the_mailbox_itself_agrees_and_after_that_the_organisation_is_enough() {
        var browser = server.browser();
        var first = come(browser).expect(200).json();
        assertEquals("mail", first.getString("look"));
        assertEquals("nobody", me(browser));
        var mail = server.db()
                .get(
                        "select body from mail_outbox where recipient = 'noor@example.org' order by created_at desc limit 1",
                        row -> row.getString("body"));
        var link = Pattern.compile("/sign-in/link#([A-Za-z0-9_-]+)").matcher(mail);
        assertTrue(link.find());
        var arrived = browser.post("/auth/sign-ins", new JsonObject().put("token", link.group(1)))
                .expect(200)
                .json();
        assertEquals("/o/house/sign-in", arrived.getString("next"));
        come(browser).expect(200);
        var other = server.browser();
        var again = come(other).expect(200).json();
        assertEquals("/privacy", again.getString("next"));
        assertEquals("noor@example.org", me(other));
    }

    @Test
    void an_organisation_opens_nobodys_account_by_what_its_server_claims() {
        issuer.claims.put("email", Who.OTTO.email());
        var thief = server.browser();
        assertEquals("mail", come(thief).expect(200).json().getString("look"));
        assertEquals("nobody", me(thief));
        var noor = world.signIn(server.browser(), Who.NOOR);
        assertEquals("mail", come(noor).expect(200).json().getString("look"));
        assertEquals("noor@example.org", me(noor));
        issuer.claims.put("email_verified", false);
        refused(come(server.browser()));
    }

    @Test
    void roles_follow_the_claim_in_this_house_alone_and_go_with_it() {
        issuer.claims.put("groups", new JsonArray().add("staff").add("owner"));
        var noor = linked();
        var roles = noor.get("/me").json().getJsonArray("memberships");
        assertEquals(1, roles.size());
        assertEquals(new JsonArray().add("moderator"), roles.getJsonObject(0).getJsonArray("roles"));
        issuer.claims.put("groups", "visitor");
        var later = server.browser();
        come(later).expect(200);
        assertEquals(0, later.get("/me").json().getJsonArray("memberships").size());
        var owner = wish().put(
                        "roles",
                        new JsonArray()
                                .add(new JsonObject().put("value", "staff").put("role", "owner")));
        ioana.put(SETTINGS, owner).expect(422);
    }

    @Test
    void a_token_that_is_not_exactly_right_signs_nobody_in() {
        linked();
        for (var lie : Map.<String, Object>of(
                        "iss", "https://evil.example",
                        "aud", "other-client",
                        "nonce", "another",
                        "exp", Instant.now().getEpochSecond() - 120,
                        "iat", Instant.now().getEpochSecond() - 3600,
                        "azp", "other-client",
                        "sub", "")
                .entrySet()) {
            issuer.forget();
            issuer.claims.put(lie.getKey(), lie.getValue());
            refused(come(server.browser()));
        }
        issuer.forget();
        issuer.claims.put("aud", new JsonArray().add(StandInIssuer.CLIENT).add("other-client"));
        refused(come(server.browser()));
        issuer.forget();
        come(server.browser()).expect(200);
    }

    @Test
    void a_token_that_the_issuer_did_not_sign_signs_nobody_in() {
        linked();
        issuer.signing = Jwts.SIG.RS256.keyPair().build();
        refused(come(server.browser()));
        issuer.forget();
        issuer.token = token -> unsigned(token, "none");
        refused(come(server.browser()));
        issuer.token = token -> unsigned(token, "HS256") + "AAAA";
        refused(come(server.browser()));
        // Signed with the public key as if it were a secret.
        issuer.token = token -> {
            var head = unsigned(token, "HS256");
            var bytes = (head.substring(0, head.length() - 1)).getBytes(StandardCharsets.UTF_8);
            var key =
                    new javax.crypto.spec.SecretKeySpec(issuer.keys.getPublic().getEncoded(), "HmacSHA256");
            return head + hmac(key, bytes);
        };
        refused(come(server.browser()));
        issuer.token = token -> token.substring(0, token.length() - 4) + "AAAA";
        refused(come(server.browser()));
    }

    private static String hmac(javax.crypto.SecretKey key, byte[] bytes) {
        try {
            var mac = javax.crypto.Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes));
        } catch (java.security.GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String unsigned(String token, String algorithm) {
        var header = new JsonObject().put("alg", algorithm).put("kid", "one").encode();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(StandardCharsets.UTF_8)) + "."
                + token.split("\\.")[1] + ".";
    }

    @Test
    void what_comes_back_is_good_once_and_in_the_browser_that_was_sent() {
        linked();
        var browser = server.browser();
        var back = issuer.agree(begin(browser));
        var thief = server.browser();
        begin(thief);
        refused(thief.post(BACK, back));
        browser.post(BACK, back).expect(200);
        refused(browser.post(BACK, back));
        refused(browser.post(
                BACK, new JsonObject().put("state", Secrets.token()).put("code", "x")));
        var late = issuer.agree(begin(browser));
        world.sql("update sign_on_request set expires_at = now() - interval '1 s'");
        refused(browser.post(BACK, late));
    }

    @Test
    void another_issuer_does_not_mix_itself_in() {
        linked();
        var browser = server.browser();
        refused(browser.post(BACK, issuer.agree(begin(browser)).put("iss", "https://evil.example")));
        browser.post(BACK, issuer.agree(begin(browser)).put("iss", issuer.name()))
                .expect(200);
        issuer.discovery = said -> said.put("authorization_response_iss_parameter_supported", true);
        refused(come(server.browser()));
        issuer.discovery = said -> said.put("issuer", "https://evil.example");
        assertEquals(
                "sign-on-refused",
                browser.post("/organisations/house/sign-ins", new JsonObject())
                        .expect(403)
                        .code());
    }

    @Test
    void owners_alone_set_it_up_and_the_secret_is_never_told() {
        world.signIn(server.browser(), Who.ELENA).get(SETTINGS).expect(403);
        var told = ioana.get(SETTINGS).expect(200);
        assertFalse(told.http().body().contains(StandInIssuer.SECRET));
        assertEquals(server.origin() + "/sign-in/organisation", told.json().getString("returnTo"));
        var sealed = server.db().get("select secret from single_sign_on", row -> row.getBuffer("secret")
                .toString());
        assertFalse(sealed.contains(StandInIssuer.SECRET));
        ioana.put(SETTINGS, wish().put("issuer", "http://10.0.0.7")).expect(422);
        ioana.put(SETTINGS, wish().put("issuer", "https://metadata.invalid")).expect(422);
        var kept = wish();
        kept.remove("clientSecret");
        ioana.put(SETTINGS, kept.put("active", false)).expect(200);
        server.browser().get("/organisations/house/sign-in-offer").expect(404);
        server.browser().post("/organisations/house/sign-ins", new JsonObject()).expect(404);
        ioana.put(SETTINGS, wish()).expect(200);
        server.browser().get("/organisations/house/sign-in-offer").expect(200);
    }
}
