package io.plenary.accounts.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.platform.Secrets;
import io.plenary.testing.ApiClient;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.plenary.testing.World.Who;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FactorIT {
    private static final String MINE = "/me/second-factor";
    private TestServer server;
    private World world;

    @BeforeEach
    void open() {
        server = TestServer.start();
        world = World.in(server.db());
    }

    @AfterEach
    void close() {
        server.close();
    }

    /** By a mailed link and nothing else. */
    private ApiClient byMail(Who who) {
        var browser = server.browser();
        var token = Secrets.token();
        world.sql(
                "insert into sign_in_link (hash, purpose, email, expires_at) values ($1, 'sign-in', $2, now() + interval '5 min')",
                Secrets.hash(token),
                who.email());
        browser.post("/auth/sign-ins", new JsonObject().put("token", token)).expect(200);
        return browser;
    }

    private static JsonObject code(String code) {
        return new JsonObject().put("code", code);
    }

    private record App(String id, Totp totp, String firstKept) {
        String now() {
            return totp.code(Totp.stepAt(Instant.now()));
        }

        /** Good still, since clocks differ, though it is the next one's turn. */
        String next() {
            return totp.code(Totp.stepAt(Instant.now()) + 1);
        }
    }

    private static byte[] bytes(String base32) {
        var bits = new StringBuilder();
        for (var one : base32.toCharArray()) {
            var value = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(one);
            bits.append("%5s".formatted(Integer.toBinaryString(value)).replace(' ', '0'));
        }
        var bytes = new byte[bits.length() / 8];
        for (var n = 0; n < bytes.length; n++) bytes[n] = (byte) Integer.parseInt(bits.substring(n * 8, n * 8 + 8), 2);
        return bytes;
    }

    private App setUp(ApiClient browser) {
        var begun = browser.post(MINE + "/authenticators", new JsonObject().put("name", "Phone"))
                .expect(201)
                .json();
        var totp = new Totp(bytes(begun.getString("secret")));
        var id = begun.getString("id");
        var proof = code(totp.code(Totp.stepAt(Instant.now())));
        var proved = browser.put(MINE + "/authenticators/" + id + "/proof", proof)
                .expect(200)
                .json();
        return new App(id, totp, proved.getJsonArray("codes").getString(0));
    }

    private static int roles(ApiClient browser) {
        return browser.get("/me").expect(200).json().getJsonArray("memberships").size();
    }

    @Test
    void a_mailbox_alone_runs_no_organisation_and_other_roles_stay_awake() {
        var elena = byMail(Who.ELENA);
        assertEquals(0, roles(elena));
        assertEquals("set-up", elena.get("/me").json().getString("secondFactor"));
        elena.get("/organisations/house/members").expect(403);
        elena.put("/events/open-day/publication", null).expect(404);
        var mara = byMail(Who.MARA);
        assertEquals(1, roles(mara));
        assertFalse(mara.get("/me").json().containsKey("secondFactor"));
    }

    @Test
    void the_first_set_up_wakes_the_roles_and_the_next_sign_in_asks_for_a_code() {
        var first = byMail(Who.ELENA);
        var before = first.cookies().get("__Host-signin");
        var app = setUp(first);
        first.get("/organisations/house/members").expect(200);
        assertFalse(first.get("/me").json().containsKey("secondFactor"));
        var old = first.exchange(server.browser()
                .request("/api/v1/me/sign-ins")
                .header("Cookie", "__Host-signin=" + before)
                .build());
        assertEquals(401, old.statusCode(), "another sign-in took its place");
        var next = byMail(Who.ELENA);
        assertEquals("give", next.get("/me").json().getString("secondFactor"));
        next.post(MINE + "/proofs", code(app.next())).expect(200);
        next.get("/organisations/house/members").expect(200);
    }

    @Test
    void a_code_works_once_however_many_bring_it_at_once() throws Exception {
        var app = setUp(byMail(Who.ELENA));
        var browsers = IntStream.range(0, 4).mapToObj(n -> byMail(Who.ELENA)).toList();
        var same = app.next();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = threads.invokeAll(browsers.stream()
                    .<Callable<Integer>>map(
                            one -> () -> one.post(MINE + "/proofs", code(same)).status())
                    .toList());
            var through = 0;
            for (var one : tries) through += one.get() == 200 ? 1 : 0;
            assertEquals(1, through);
        }
    }

    @Test
    void a_mailbox_alone_changes_nothing_once_there_is_a_factor() {
        var app = setUp(byMail(Who.ELENA));
        var thief = byMail(Who.ELENA);
        var refused = thief.post(MINE + "/authenticators", new JsonObject().put("name", "Mine"));
        assertEquals("second-factor-needed", refused.expect(403).code());
        thief.delete(MINE + "/authenticators/" + app.id()).expect(403);
        thief.post(MINE + "/recovery-codes", null).expect(403);
        byMail(Who.IOANA).delete(MINE + "/authenticators/" + app.id()).expect(403);
    }

    @Test
    void guesses_are_few_and_written_down() {
        setUp(byMail(Who.ELENA));
        var thief = byMail(Who.ELENA);
        var codes = IntStream.range(0, 6)
                .mapToObj(n -> thief.post(MINE + "/proofs", code("00000" + n)).code())
                .toList();
        assertEquals("code-wrong", codes.getFirst());
        assertEquals("rate-limited", codes.getLast());
        var failures = server.db()
                .get(
                        "select count(*)::int as n from audit_entry where action = 'second-factor.failed' and actor_id = $1",
                        row -> row.getInteger("n"),
                        Who.ELENA.id);
        assertTrue(failures >= 3, failures + " failures");
        byMail(Who.IOANA).get(MINE).expect(200);
    }

    @Test
    void a_code_to_keep_opens_once_and_new_ones_void_the_old() {
        var app = setUp(byMail(Who.ELENA));
        var browser = byMail(Who.ELENA);
        browser.post(MINE + "/proofs", code(app.firstKept())).expect(200);
        assertEquals(9, browser.get(MINE).json().getInteger("codesLeft"));
        byMail(Who.ELENA).post(MINE + "/proofs", code(app.firstKept())).expect(403);
        browser.post(MINE + "/recovery-codes", null).expect(200);
        assertEquals(10, browser.get(MINE).json().getInteger("codesLeft"));
        var kept = server.db()
                .get(
                        "select count(*)::int as n from recovery_code where hash = $1",
                        row -> row.getInteger("n"),
                        Secrets.hash(app.firstKept()));
        assertEquals(0, kept);
    }

    @Test
    void another_owner_resets_a_lost_one_where_they_own_all_that_it_guards() {
        var elena = byMail(Who.ELENA);
        setUp(elena);
        var ioana = world.signIn(server.browser(), Who.IOANA);
        var lost = "/organisations/house/members/" + Who.ELENA.id + "/second-factor";
        world.join(world.otherHouse, Who.ELENA.id, "organiser");
        ioana.delete(lost).expect(403);
        world.sql(
                "delete from membership where organisation_id = $1 and person_id = $2", world.otherHouse, Who.ELENA.id);
        ioana.delete(lost).expect(204);
        elena.get(MINE).expect(401);
        assertEquals("set-up", byMail(Who.ELENA).get("/me").json().getString("secondFactor"));
        ioana.delete("/organisations/house/members/" + Who.IOANA.id + "/second-factor")
                .expect(403);
        var audited = server.db()
                .get(
                        "select count(*)::int as n from audit_entry where action = 'member.factor-reset' and actor_id = $1",
                        row -> row.getInteger("n"),
                        Who.IOANA.id);
        assertEquals(1, audited);
    }
}
