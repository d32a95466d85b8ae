package io.plenary.accounts.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.accounts.factor.SoftPasskey.Claim;
import io.plenary.platform.Secrets;
import io.plenary.testing.ApiClient;
import io.plenary.testing.ApiClient.Answer;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.plenary.testing.World.Who;
import io.vertx.core.json.JsonObject;
import java.util.Base64;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PasskeyIT {
    private static final String MINE = "/me/second-factor";
    private static TestServer server;
    private static World world;
    private static String origin;

    @BeforeAll
    static void open() {
        server = TestServer.start(Map.of("PLENARY_LIMITS", "bench"));
        world = World.in(server.db());
        origin = server.origin().toString();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @BeforeEach
    void forget() {
        world.sql("delete from recovery_code");
        world.sql("delete from second_factor");
    }

    private static ApiClient byMail(Who who) {
        var browser = server.browser();
        var token = Secrets.token();
        world.sql(
                "insert into sign_in_link (hash, purpose, email, expires_at) values ($1, 'sign-in', $2, now() + interval '5 min')",
                Secrets.hash(token),
                who.email());
        browser.post("/auth/sign-ins", new JsonObject().put("token", token)).expect(200);
        return browser;
    }

    private static JsonObject wish(ApiClient browser) {
        return browser.post(MINE + "/passkeys/challenges", null).expect(201).json();
    }

    private static Answer add(ApiClient browser, SoftPasskey passkey, UnaryOperator<Claim> lie) {
        var wish = wish(browser);
        var claim = lie.apply(Claim.made(wish, origin));
        return browser.post(MINE + "/passkeys", passkey.make(claim, wish.getString("handle")));
    }

    private static SoftPasskey added(ApiClient browser) {
        var passkey = new SoftPasskey();
        add(browser, passkey, UnaryOperator.identity()).expect(201);
        return passkey;
    }

    private static JsonObject challenge(ApiClient browser) {
        return browser.post("/auth/passkeys/challenges", null).expect(201).json();
    }

    private static Answer signIn(ApiClient browser, SoftPasskey passkey, int count, UnaryOperator<Claim> lie) {
        var claim = lie.apply(Claim.signed(challenge(browser), origin, count));
        return browser.post("/auth/passkeys/sign-ins", passkey.sign(claim));
    }

    private static void refused(Answer answer) {
        assertEquals("passkey-refused", answer.expect(403).code());
    }

    @Test
    void a_passkey_alone_signs_in_and_wakes_the_roles() {
        var first = byMail(Who.ELENA);
        assertEquals("set-up", first.get("/me").json().getString("secondFactor"));
        var passkey = new SoftPasskey();
        var codes = add(first, passkey, UnaryOperator.identity()).expect(201).json();
        assertEquals(10, codes.getJsonArray("codes").size());
        first.get("/organisations/house/members").expect(200);
        var browser = server.browser();
        var me = signIn(browser, passkey, 2, UnaryOperator.identity())
                .expect(200)
                .json();
        assertEquals("elena@example.org", me.getJsonObject("person").getString("email"));
        assertFalse(me.containsKey("secondFactor"));
        browser.get("/organisations/house/members").expect(200);
        var listed = browser.get(MINE).json().getJsonArray("passkeys").getJsonObject(0);
        assertEquals("Laptop", listed.getString("name"));
        assertTrue(listed.containsKey("usedAt"));
    }

    @Test
    void after_a_mailed_link_a_passkey_is_the_second_factor() {
        var passkey = added(byMail(Who.ELENA));
        var browser = byMail(Who.ELENA);
        assertEquals("give", browser.get("/me").json().getString("secondFactor"));
        var asked = browser.post(MINE + "/passkey-proofs/challenges", null)
                .expect(201)
                .json();
        assertEquals(
                SoftPasskey.text(passkey.credential),
                asked.getJsonArray("known").getJsonObject(0).getString("credential"));
        var before = browser.cookies().get("__Host-signin");
        browser.post(MINE + "/passkey-proofs", passkey.sign(Claim.signed(asked, origin, 2)))
                .expect(200);
        browser.get("/organisations/house/members").expect(200);
        assertFalse(before.equals(browser.cookies().get("__Host-signin")), "another sign-in took its place");
    }

    @Test
    void somebody_elses_passkey_is_not_my_second_factor() {
        var ioanas = added(byMail(Who.IOANA));
        added(byMail(Who.ELENA));
        var thief = byMail(Who.ELENA);
        var asked = thief.post(MINE + "/passkey-proofs/challenges", null).json();
        refused(thief.post(MINE + "/passkey-proofs", ioanas.sign(Claim.signed(asked, origin, 2))));
        assertEquals("give", thief.get("/me").json().getString("secondFactor"));
    }

    @Test
    void nothing_but_a_true_signature_of_this_site_signs_in() {
        var passkey = added(byMail(Who.ELENA));
        var browser = server.browser();
        refused(signIn(browser, passkey, 2, one -> one.withOrigin("https://plenary.example.evil")));
        refused(signIn(browser, passkey, 2, one -> one.withOrigin("http://localhost:1")));
        refused(signIn(browser, passkey, 2, one -> one.withSite("evil.example")));
        refused(signIn(browser, passkey, 2, one -> one.withChallenge(Secrets.token())));
        refused(signIn(browser, passkey, 2, one -> one.withType("webauthn.create")));
        refused(signIn(browser, passkey, 2, one -> one.withFlags(SoftPasskey.PRESENT)));
        refused(signIn(browser, passkey, 2, one -> one.withFlags(SoftPasskey.VERIFIED)));
        refused(signIn(browser, new SoftPasskey(), 2, UnaryOperator.identity()));
        var bent = passkey.sign(Claim.signed(challenge(browser), origin, 2));
        var signature = Base64.getUrlDecoder().decode(bent.getString("signature"));
        signature[signature.length - 1] ^= 1;
        refused(browser.post("/auth/passkeys/sign-ins", bent.put("signature", SoftPasskey.text(signature))));
        assertFalse(browser.get("/me").json().getBoolean("signedIn"));
        signIn(browser, passkey, 2, UnaryOperator.identity()).expect(200);
    }

    @Test
    void an_answer_is_good_once_and_in_the_browser_that_asked() {
        var passkey = added(byMail(Who.ELENA));
        var asking = server.browser();
        var answer = passkey.sign(Claim.signed(challenge(asking), origin, 2));
        var thief = server.browser();
        challenge(thief);
        refused(thief.post("/auth/passkeys/sign-ins", answer));
        asking.post("/auth/passkeys/sign-ins", answer).expect(200);
        refused(asking.post("/auth/passkeys/sign-ins", answer));
        var late = passkey.sign(Claim.signed(challenge(asking), origin, 3));
        world.sql("update passkey_challenge set expires_at = now() - interval '1 s'");
        refused(asking.post("/auth/passkeys/sign-ins", late));
    }

    @Test
    void a_count_that_goes_back_tells_of_a_copy() {
        var passkey = added(byMail(Who.ELENA));
        signIn(server.browser(), passkey, 7, UnaryOperator.identity()).expect(200);
        refused(signIn(server.browser(), passkey, 7, UnaryOperator.identity()));
        refused(signIn(server.browser(), passkey, 3, UnaryOperator.identity()));
        signIn(server.browser(), passkey, 8, UnaryOperator.identity()).expect(200);
    }

    @Test
    void what_is_added_is_checked_as_well() {
        var browser = byMail(Who.ELENA);
        refused(add(browser, new SoftPasskey(), one -> one.withOrigin("https://evil.example")));
        refused(add(browser, new SoftPasskey(), one -> one.withSite("evil.example")));
        refused(add(browser, new SoftPasskey(), one -> one.withChallenge(Secrets.token())));
        refused(add(browser, new SoftPasskey(), one -> one.withFlags(SoftPasskey.PRESENT)));
        var twice = added(browser);
        refused(add(byMail(Who.IOANA), twice, UnaryOperator.identity()));
        assertEquals(1, browser.get(MINE).json().getJsonArray("passkeys").size());
    }

    @Test
    void a_mailbox_alone_adds_and_changes_nothing_once_there_is_one() {
        var owner = byMail(Who.ELENA);
        added(owner);
        var id =
                owner.get(MINE).json().getJsonArray("passkeys").getJsonObject(0).getString("id");
        var thief = byMail(Who.ELENA);
        assertEquals(
                "second-factor-needed",
                thief.post(MINE + "/passkeys/challenges", null).expect(403).code());
        thief.put(MINE + "/passkeys/" + id, new JsonObject().put("name", "Mine"))
                .expect(403);
        thief.delete(MINE + "/passkeys/" + id).expect(403);
        owner.put(MINE + "/passkeys/" + id, new JsonObject().put("name", "Old laptop"))
                .expect(204);
        owner.delete(MINE + "/passkeys/" + id).expect(204);
        assertEquals(0, owner.get(MINE).json().getInteger("codesLeft"));
    }
}
