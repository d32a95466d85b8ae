package io.plenary.organisations.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.organisations.HouseOfTests;
import io.plenary.testing.ApiClient;
import io.plenary.testing.World.Who;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two names of two organisations on one installation, and the way from the main address to a sign-in there. */
class OwnHostIT extends HouseOfTests {
    private static final String NAME = "house.localhost";
    private static final String HOST = "/organisations/house/host";

    @BeforeEach
    void bring() {
        ioana.put(HOST, new JsonObject().put("name", NAME)).expect(200);
        var otto = world.signIn(server.browser(), Who.OTTO);
        otto.put("/organisations/other-house/host", new JsonObject().put("name", "other.localhost"))
                .expect(200);
        world.sql("update event set organisation_id = $1 where slug = 'elsewhere'", world.otherHouse);
    }

    @AfterEach
    void takeOff() {
        ioana.delete(HOST);
        world.signIn(server.browser(), Who.OTTO).delete("/organisations/other-house/host");
    }

    private static ApiClient there() {
        return server.browser().at(NAME);
    }

    /** From the press on "sign in" to the code that comes back. */
    private static String codeFor(ApiClient there, ApiClient main) {
        var next = new JsonObject().put("next", "/e/open-day");
        var begun = there.post("/auth/hand-overs", next).expect(201).json().getString("address");
        assertTrue(begun.startsWith(server.origin() + "/sign-in/host/"), begun);
        var way = "/auth/hand-overs/" + begun.substring(begun.lastIndexOf('/') + 1);
        assertEquals(NAME, main.get(way).expect(200).json().getString("host"));
        var back = main.post(way, null).expect(201).json().getString("address");
        assertTrue(back.startsWith("http://" + NAME + ":" + server.origin().getPort() + "/sign-in/return#"), back);
        assertEquals("link-expired", main.post(way, null).expect(410).code(), "one code for each way");
        return back.substring(back.indexOf('#') + 1);
    }

    private static ApiClient.Answer arrive(ApiClient browser, String code) {
        return browser.post("/auth/hand-over-arrivals", new JsonObject().put("code", code));
    }

    private static ApiClient signedInThere(ApiClient main) {
        var there = there();
        arrive(there, codeFor(there, main)).expect(200);
        return there;
    }

    @ParameterizedTest
    @CsvSource({"/,200", "/e/open-day,200", "/o/house,200", "/privacy,200", "/sign-in/return,200"})
    void an_organisations_pages_stand_at_its_name(String path, int status) {
        var page = there().page(path);
        assertEquals(status, page.statusCode());
        assertTrue(page.body().contains("\"ownHost\":{"), page.body());
        assertTrue(page.body()
                .contains("rel=\"canonical\" href=\"" + server.origin() + (path.equals("/") ? "/o/house" : path)));
        assertEquals(
                "max-age=31536000",
                page.headers().firstValue("Strict-Transport-Security").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home",
                "/o/other-house",
                "/e/nothing",
                "/demo",
                "/e/open-day/settings",
                "/sign-in/host/abc",
                "/feeds/events.ics",
                "/sitemap.xml",
                "/s/x",
                "//evil.example/",
                "/e/open-day/../x",
                "/nothing?a=b",
            })
    void every_other_page_is_at_the_main_address(String path) {
        var page = there().page(path.startsWith("//") ? "/" + path : path);
        assertEquals(302, page.statusCode());
        var to = page.headers().firstValue("Location").orElseThrow();
        assertTrue(to.startsWith(server.origin() + "/"), to);
    }

    @Test
    void operations_there_are_about_that_organisation() {
        assertEquals(200, there().get("/events/open-day").status());
        assertEquals(
                200,
                server.browser()
                        .at("other.localhost")
                        .get("/organisations/other-house")
                        .status());
        assertEquals(
                404,
                server.browser().at("other.localhost").get("/events/open-day").status());
        assertEquals(404, there().get("/organisations/other-house").status());
        assertEquals(404, there().get("/events").status());
        assertEquals(200, there().get("/events?organisation=house").status());
        for (var closed : new String[] {"/me/home", "/me/sign-ins", "/organisations/house/members", "/search?q=open"})
            assertEquals(404, there().get(closed).status(), closed);
        assertEquals(404, there().post("/live/tickets", null).status());
        assertEquals(
                404,
                there().post("/auth/links", new JsonObject().put("email", "a@example.org"))
                        .status());
    }

    @Test
    void a_name_that_is_nobodys_is_answered_with_nothing() {
        for (var name :
                new String[] {"evil.example", "evil.localhost", "xhouse.localhost", "house.localhost.evil.example"}) {
            var page = server.browser().at(name).page("/");
            assertEquals(421, page.statusCode(), name);
            assertFalse(page.body().contains(name), page.body());
        }
    }

    @Test
    void who_is_signed_in_at_the_main_address_is_signed_in_there_by_one_press() {
        var malik = world.signIn(server.browser(), Who.MALIK);
        var there = there();
        var me = arrive(there, codeFor(there, malik)).expect(200).json();
        assertEquals("/e/open-day", me.getString("next"));
        assertEquals(NAME, me.getJsonObject("signIn").getString("host"));
        assertEquals("registration", me.getJsonObject("signIn").getString("reach"));
        assertTrue(there.get("/me").expect(200).json().getBoolean("signedIn"));
        assertEquals(204, there.post("/auth/refresh", null).status());
        there.post("/events/open-day/registrations", new JsonObject().put("notice", "2026-1"))
                .expect(200);
        var listed = malik.get("/me/sign-ins").expect(200).json().getJsonArray("signIns");
        assertTrue(listed.stream().anyMatch(one -> NAME.equals(((JsonObject) one).getString("host"))), listed.encode());
    }

    @Test
    void nobody_has_a_role_there() {
        var there = signedInThere(ioana);
        var me = there.get("/me").expect(200).json();
        assertEquals(new JsonArray(), me.getJsonArray("memberships"));
        assertFalse(
                there.get("/organisations/house").json().getJsonObject("rights").getBoolean("organise"));
    }

    /** The cookie of one address shown at the other, and tokens as well. */
    @Test
    void a_cookie_counts_where_it_was_set() {
        var malik = world.signIn(server.browser(), Who.MALIK);
        var there = signedInThere(malik);
        var stolen = server.browser();
        stolen.cookies().putAll(there.cookies());
        assertFalse(stolen.get("/me").json().getBoolean("signedIn"));
        assertEquals(401, stolen.post("/auth/refresh", null).status());
        var other = server.browser().at("other.localhost");
        other.cookies().putAll(there.cookies());
        assertFalse(other.get("/me").json().getBoolean("signedIn"));
        var here = there();
        here.cookies().putAll(malik.cookies());
        assertFalse(here.get("/me").json().getBoolean("signedIn"));
        assertEquals(401, here.post("/auth/refresh", null).status());
    }

    @Test
    void a_code_is_good_once_in_the_browser_and_at_the_host_that_began() {
        var malik = world.signIn(server.browser(), Who.MALIK);
        var victim = there();
        victim.post("/auth/hand-overs", new JsonObject()).expect(201);
        assertEquals(410, arrive(victim, codeFor(there(), malik)).status(), "another browser");
        assertEquals(410, arrive(there(), codeFor(there(), malik)).status(), "a browser without a name");
        var at = there();
        var code = codeFor(at, malik);
        var other = server.browser().at("other.localhost");
        other.cookies().putAll(at.cookies());
        assertEquals(410, arrive(other, code).status(), "another host");
        assertEquals(410, arrive(at, code).status(), "shown once, it is gone");
        var main = server.browser();
        main.cookies().putAll(at.cookies());
        assertEquals(404, arrive(main, codeFor(at, malik)).status(), "the main address");
        var late = codeFor(at, malik);
        world.sql("update hand_over set expires_at = clock_timestamp() where code_hash is not null");
        assertEquals(410, arrive(at, late).status(), "after its minute");
        var used = codeFor(at, malik);
        arrive(at, used).expect(200);
        assertEquals(410, arrive(at, used).status(), "twice");
    }

    @Test
    void a_code_of_an_ended_sign_in_opens_nothing() {
        var malik = world.signIn(server.browser(), Who.MALIK);
        var there = there();
        var code = codeFor(there, malik);
        malik.delete("/auth/sign-in").expect(204);
        assertEquals(410, arrive(there, code).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/\\evil.example", "https://evil.example", "evil", "/\t/evil.example"})
    void the_way_back_leads_to_a_page_of_that_host(String next) {
        assertEquals(
                422,
                there().post("/auth/hand-overs", new JsonObject().put("next", next))
                        .status());
    }

    @Test
    void each_address_takes_what_its_own_pages_send() {
        for (var origin : new String[] {server.origin().toString(), "https://" + NAME, "null", "http://" + NAME}) {
            var request = there().request("/api/v1/auth/hand-overs")
                    .POST(BodyPublishers.ofString("{}"))
                    .header("Content-Type", "application/json")
                    .header("Origin", origin)
                    .header("X-Plenary", "1")
                    .build();
            assertEquals(403, there().exchange(request).statusCode(), origin);
        }
        var foreign = server.browser()
                .request("/api/v1/auth/links")
                .POST(BodyPublishers.ofString("{\"email\":\"a@example.org\"}"))
                .header("Content-Type", "application/json")
                .header("Origin", there().origin().toString())
                .header("X-Plenary", "1")
                .build();
        assertEquals(403, server.browser().exchange(foreign).statusCode());
    }

    @Test
    void it_ends_with_the_sign_in_it_comes_from_and_with_the_name() {
        var malik = world.signIn(server.browser(), Who.MALIK);
        var there = signedInThere(malik);
        malik.delete("/auth/sign-in").expect(204);
        assertFalse(there.get("/me").json().getBoolean("signedIn"), "signed out");
        var again = world.signIn(server.browser(), Who.MALIK);
        var second = signedInThere(again);
        again.delete("/me/sign-ins").expect(204);
        assertFalse(second.get("/me").json().getBoolean("signedIn"), "signed out everywhere");
        var third = signedInThere(world.signIn(server.browser(), Who.MALIK));
        ioana.delete(HOST).expect(204);
        assertEquals(421, third.page("/").statusCode(), "taken off");
        ioana.put(HOST, new JsonObject().put("name", NAME)).expect(200);
        assertFalse(third.get("/me").json().getBoolean("signedIn"), "and brought again");
    }

    @Test
    void a_name_has_one_organisation_and_each_change_is_written_down() {
        var otto = world.signIn(server.browser(), Who.OTTO);
        otto.delete("/organisations/other-house/host").expect(204);
        var taken = otto.put("/organisations/other-house/host", new JsonObject().put("name", "House.localhost"));
        assertEquals("host-taken", taken.expect(409).code());
        assertEquals(
                "wrong-state",
                ioana.put(HOST, new JsonObject().put("name", "b.localhost"))
                        .expect(409)
                        .code());
        for (var ours : new String[] {"localhost", "media.localhost", "127.0.0.1"})
            assertEquals(
                    422,
                    otto.put("/organisations/other-house/host", new JsonObject().put("name", ours))
                            .status(),
                    ours);
        otto.put("/organisations/other-house/host", new JsonObject().put("name", "events.library.example"))
                .expect(200);
        assertEquals(
                421, server.browser().at("events.library.example").page("/").statusCode(), "nothing before the proof");
        var lines = ioana.get("/organisations/house/audit").expect(200).json().encode();
        assertTrue(lines.contains("host.claimed") && lines.contains("host.proven"), lines);
    }
}
