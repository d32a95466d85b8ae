package io.plenary.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.ApiClient;
import io.plenary.testing.ApiClient.Answer;
import io.plenary.testing.Letterbox;
import io.plenary.testing.Promise;
import io.plenary.testing.TestServer;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SignInRoutesIT {
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start(Map.of("PLENARY_LIMITS", "bench"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String newAddress() {
        return "p-" + UUID.randomUUID() + "@example.org";
    }

    private static String mailedLink(String address) {
        return Letterbox.newest(server.db(), address)
                .replaceAll("(?s).*(http\\S+/sign-in/link#[A-Za-z0-9_-]+).*", "$1");
    }

    private static Answer askForLink(ApiClient browser, String address) {
        return browser.post("/auth/links", new JsonObject().put("email", address));
    }

    private static Answer open(ApiClient browser, String link) {
        return browser.post("/auth/sign-ins", new JsonObject().put("token", link.split("#")[1]));
    }

    private static ApiClient signedIn() {
        var browser = server.browser();
        var address = newAddress();
        askForLink(browser, address).expect(202);
        open(browser, mailedLink(address)).expect(200);
        return browser;
    }

    @Test
    void a_mailed_link_signs_in_and_the_page_learns_who_is_there() {
        var browser = server.browser();
        var address = newAddress();
        assertFalse(browser.get("/me").expect(200).json().getBoolean("signedIn"));
        var wish = new JsonObject()
                .put("email", address.toUpperCase(java.util.Locale.ROOT))
                .put("next", "/home");
        assertEquals(
                "mail", browser.post("/auth/links", wish).expect(202).json().getString("look"));
        var link = mailedLink(address);
        assertTrue(link.startsWith(server.origin() + "/sign-in/link#"), link);
        var answer = open(browser, link).expect(200);
        assertEquals("/home", answer.json().getString("next"));
        var me = browser.get("/me").expect(200).json();
        assertEquals(address, me.getJsonObject("person").getString("email"));
        assertEquals("full", me.getJsonObject("signIn").getString("reach"));
        assertEquals("link-expired", open(server.browser(), link).expect(410).code());
    }

    @Test
    void the_cookies_are_out_of_reach_of_scripts_and_of_other_sites() {
        var browser = server.browser();
        var address = newAddress();
        askForLink(browser, address);
        var cookies = open(browser, mailedLink(address)).http().headers().allValues("Set-Cookie");
        assertEquals(2, cookies.size());
        for (var cookie : cookies) {
            assertTrue(cookie.contains("; Secure; HttpOnly; SameSite=Lax"), cookie);
            assertFalse(cookie.contains("Domain"), cookie);
        }
        assertTrue(cookies.getFirst().startsWith("__Host-signin=")
                && cookies.getFirst().contains("; Path=/;"));
        assertTrue(cookies.getLast().startsWith("__Secure-refresh=")
                && cookies.getLast().contains("; Path=/api/v1/auth;"));
    }

    @Test
    @Promise("T3")
    void looking_at_a_link_uses_nothing_up() {
        var browser = server.browser();
        var address = newAddress();
        askForLink(browser, address);
        var link = mailedLink(address);
        for (var scan = 0; scan < 3; scan++)
            assertEquals(200, browser.page("/sign-in/link").statusCode());
        for (var method : List.of("GET", "HEAD"))
            assertTrue(look(method, "/api/v1/auth/sign-ins").statusCode() >= 404);
        open(browser, link).expect(200);
    }

    private static HttpResponse<String> look(String method, String path) {
        var browser = server.browser();
        return browser.exchange(
                browser.request(path).method(method, BodyPublishers.noBody()).build());
    }

    @Test
    void known_and_unknown_addresses_are_answered_alike() {
        var known = newAddress();
        var first = server.browser();
        askForLink(first, known);
        open(first, mailedLink(known)).expect(200);
        var one = askForLink(server.browser(), known).expect(202);
        var other = askForLink(server.browser(), newAddress()).expect(202);
        assertEquals(one.http().body(), other.http().body());
        assertEquals(
                one.http().headers().map().keySet(),
                other.http().headers().map().keySet());
    }

    @Test
    void addresses_and_pages_that_are_not_ours_are_refused() {
        var browser = server.browser();
        assertEquals(
                "email-invalid",
                askForLink(browser, "a@b@c.example").expect(422).code());
        assertEquals(
                "email-invalid",
                askForLink(browser, "a@example.org\r\nBcc: all@example.org")
                        .expect(422)
                        .code());
        for (var next : List.of("//evil.example", "/\\evil.example", "/\t/evil.example", "https:evil.example"))
            assertEquals(
                    "validation",
                    browser.post(
                                    "/auth/links",
                                    new JsonObject().put("email", newAddress()).put("next", next))
                            .expect(422)
                            .code(),
                    next);
    }

    @Test
    void signing_out_ends_both_tokens_and_clears_the_browser() {
        var browser = signedIn();
        var before = browser.cookieHeader("/api/v1/auth/refresh");
        var answer = browser.delete("/auth/sign-in").expect(204);
        assertEquals(
                "\"cookies\", \"storage\"",
                answer.http().headers().firstValue("Clear-Site-Data").orElse(""));
        assertFalse(browser.cookies().containsKey("__Host-signin"));
        assertEquals(401, unsafe("POST", "/api/v1/auth/refresh", before).statusCode());
        assertEquals(401, withCookie("/api/v1/me/sign-ins", before).statusCode());
        assertTrue(withCookie("/api/v1/me", before).body().contains("\"signedIn\":false"));
    }

    private static HttpResponse<String> withCookie(String path, String cookie) {
        var browser = server.browser();
        return browser.exchange(
                browser.request(path).header("Cookie", cookie).GET().build());
    }

    private static HttpResponse<String> unsafe(String method, String path, String cookie) {
        var browser = server.browser();
        return browser.exchange(browser.request(path)
                .header("Cookie", cookie)
                .header("Origin", server.origin().toString())
                .header("X-Plenary", "1")
                .method(method, BodyPublishers.noBody())
                .build());
    }

    @Test
    @Promise("T4")
    void renewing_gives_new_tokens_and_a_reused_one_ends_everything() {
        var browser = signedIn();
        var stolen = browser.cookieHeader("/api/v1/auth/refresh");
        browser.post("/auth/refresh", null).expect(204);
        browser.post("/auth/refresh", null).expect(204);
        browser.get("/me/sign-ins").expect(200);
        var thief = unsafe("POST", "/api/v1/auth/refresh", stolen);
        assertEquals(401, thief.statusCode());
        assertTrue(thief.body().contains("sign-in-ended"));
        assertEquals(2, thief.headers().allValues("Set-Cookie").size(), "the worthless cookies are taken back");
        assertEquals("sign-in-ended", browser.get("/me/sign-ins").expect(401).code());
    }

    @Test
    void a_browser_with_a_token_of_another_place_can_still_sign_in() {
        var browser = server.browser();
        browser.cookies().put("__Host-signin", "eyJhbGciOiJIUzI1NiJ9.e30.AAAA");
        assertEquals("auth-required", browser.get("/me/sign-ins").expect(401).code());
        var address = newAddress();
        askForLink(browser, address).expect(202);
        open(browser, mailedLink(address)).expect(200);
        browser.get("/me/sign-ins").expect(200);
    }

    @Test
    void a_machine_signs_with_a_bearer_and_never_with_both() {
        var browser = signedIn();
        var token = browser.post("/me/access-tokens", new JsonObject().put("minutes", 5))
                .expect(201)
                .json()
                .getString("token");
        var machine = server.browser();
        var alone = machine.request("/api/v1/me/sign-ins").header("Authorization", "Bearer " + token);
        assertEquals(200, machine.exchange(alone.GET().build()).statusCode());
        var both = browser.request("/api/v1/me/sign-ins").header("Authorization", "Bearer " + token);
        assertEquals(400, browser.exchange(both.GET().build()).statusCode());
        var inAddress = look("GET", "/api/v1/me?token=" + token + "&access_token=" + token);
        assertFalse(inAddress.body().contains("\"signedIn\":true"), "a token in an address opens nothing");
    }

    @Test
    void people_change_what_they_are_called() {
        var browser = signedIn();
        var profile = new JsonObject()
                .put("name", " Zoe\u0308  Pop ")
                .put("locale", "ro")
                .put("zone", "Europe/Bucharest");
        var person = browser.put("/me/profile", profile).expect(200).json().getJsonObject("person");
        assertEquals("Zoë Pop", person.getString("name"));
        assertEquals(
                "name-invalid",
                browser.put("/me/profile", profile.copy().put("name", "a\u202eb"))
                        .expect(422)
                        .code());
        assertEquals(
                "validation",
                browser.put("/me/profile", profile.copy().put("zone", "Mars/Olympus"))
                        .expect(422)
                        .code());
        assertEquals(
                "unknown-field",
                browser.put("/me/profile", profile.copy().put("role", "owner"))
                        .expect(422)
                        .code());
    }

    @Test
    void people_see_their_sign_ins_and_end_one_or_all() {
        var browser = signedIn();
        var mine = browser.get("/me/sign-ins").expect(200).json().getJsonArray("signIns");
        assertEquals(1, mine.size());
        assertTrue(mine.getJsonObject(0).getBoolean("current"));
        browser.delete("/me/sign-ins/" + UUID.randomUUID()).expect(404);
        var other = signedIn();
        other.delete("/me/sign-ins/" + mine.getJsonObject(0).getString("id")).expect(404);
        other.delete("/me/sign-ins").expect(204);
        other.get("/me/sign-ins").expect(401);
        browser.delete("/me/sign-ins/" + mine.getJsonObject(0).getString("id")).expect(204);
        browser.get("/me/sign-ins").expect(401);
    }
}
