package io.plenary.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.Await;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other sites may read, and that they may read nothing else. */
class EmbedIT {
    private static final String EVENT = "/api/v1/embed/events/open-day";

    private static TestServer server;
    private static World world;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        world = World.in(server.db());
        var draft = world.event("secret-plan", world.house, null);
        world.sql("update event set state = 'draft' where id = $1", draft);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {EVENT, EVENT + "/programme", "/api/v1/embed/events/nothing"})
    void a_cookie_or_a_token_that_comes_along_changes_nothing(String path) {
        var elena = world.signIn(server.browser(), World.Who.ELENA);
        var plain = get(path);
        var signedIn = elena.page(path);
        var both = get(path, "Cookie", elena.cookieHeader(path), "Authorization", "Bearer x.y.z");
        for (var answer : List.of(signedIn, both, get(path, "Cookie", "__Host-signin=broken"))) {
            assertEquals(plain.statusCode(), answer.statusCode());
            assertEquals(withoutReference(plain), withoutReference(answer));
            assertEquals(List.of(), answer.headers().allValues("Set-Cookie"));
        }
    }

    @Test
    void a_draft_is_not_there_for_its_organisers_either() {
        var elena = world.signIn(server.browser(), World.Who.ELENA);
        elena.get("/events/secret-plan").expect(200);
        for (var path : List.of(
                "/api/v1/embed/events/secret-plan",
                "/api/v1/embed/events/secret-plan/programme",
                "/embed/e/secret-plan",
                oembed("/e/secret-plan"))) assertEquals(404, elena.page(path).statusCode(), path);
        assertFalse(elena.page("/e/secret-plan").body().contains("oembed"));
    }

    @Test
    void what_still_holds_is_said_to_other_sites_too() {
        var tag = get(EVENT).headers().firstValue("ETag").orElseThrow();
        for (var cookie : List.of("a=b", "__Host-signin=x")) {
            var again = get(EVENT, "If-None-Match", tag, "Cookie", cookie);
            assertEquals(304, again.statusCode());
            assertEquals(Optional.of("*"), again.headers().firstValue("Access-Control-Allow-Origin"));
            assertEquals(Optional.of("cross-origin"), again.headers().firstValue("Cross-Origin-Resource-Policy"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/e/open-day", "/e/open-day/programme", "/sign-in", "/embed", "/embed/x", "/robots.txt"})
    void nothing_else_is_open(String path) {
        var answer = get(path, "Origin", "https://host.example");
        assertEquals(Optional.empty(), answer.headers().firstValue("Access-Control-Allow-Origin"));
        assertEquals(List.of("same-origin"), answer.headers().allValues("Cross-Origin-Resource-Policy"));
        assertEquals(List.of("DENY"), answer.headers().allValues("X-Frame-Options"));
        assertTrue(policy(answer).contains("frame-ancestors 'none'"), policy(answer));
    }

    @Test
    void no_other_site_is_let_send_more_than_a_question() {
        var browser = server.browser();
        var asked = browser.exchange(browser.request(EVENT)
                .header("Origin", "https://host.example")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody())
                .build());
        assertEquals(405, asked.statusCode());
        assertEquals(Optional.empty(), asked.headers().firstValue("Access-Control-Allow-Methods"));
    }

    @ParameterizedTest
    @CsvSource({"open-day,200", "nothing,404"})
    void the_page_for_frames_may_be_framed_and_holds_nobodys_data(String slug, int status) {
        var malik = world.signIn(server.browser(), World.Who.MALIK);
        var page = malik.page("/embed/e/" + slug);
        assertEquals(status, page.statusCode());
        assertEquals(withoutReference(get("/embed/e/" + slug)), withoutReference(page));
        assertEquals(List.of(), page.headers().allValues("X-Frame-Options"));
        assertTrue(policy(page).endsWith("frame-ancestors *"), policy(page));
        assertFalse(policy(page).contains("unsafe"));
        assertEquals(
                "text/html; charset=utf-8",
                page.headers().firstValue("Content-Type").orElse(""));
        assertTrue(page.body().contains("<plenary-programme event=\"" + slug + "\">"), page.body());
    }

    @Test
    void an_organisation_says_which_sites_may_frame_its_events() {
        var elena = world.signIn(server.browser(), World.Who.ELENA);
        var path = "/organisations/house/frame-sites";
        var sites = List.of("https://Library.example/", "https://*.reading.example:8443");
        var clean = elena.put(path, new JsonObject().put("sites", new JsonArray(sites)))
                .expect(200)
                .json();
        assertEquals(
                List.of("https://library.example", "https://*.reading.example:8443"),
                clean.getJsonArray("sites").getList());
        assertEquals(clean, elena.get(path).expect(200).json());
        var list = "frame-ancestors https://library.example https://*.reading.example:8443";
        Await.soon("the page says so", () -> policy(get("/embed/e/open-day")).endsWith(list));
        for (var bad :
                List.of("https://a.example; script-src *", "*", "http://a.example", "https://a.example/b", "'self'"))
            elena.put(path, new JsonObject().put("sites", new JsonArray(List.of(bad))))
                    .expect(422);
        elena.put(path, new JsonObject().put("sites", new JsonArray())).expect(200);
        Await.soon("every site again", () -> policy(get("/embed/e/open-day")).endsWith("frame-ancestors *"));
    }

    @Test
    void the_page_for_frames_speaks_the_language_and_wears_the_theme_asked_for() {
        var page = get("/embed/e/open-day?lang=ro&theme=dark").body();
        assertTrue(page.contains("<html lang=\"ro\" data-theme=\"dark\">"), page);
        var odd = get("/embed/e/open-day?lang=xx&theme=%22%3E").body();
        assertTrue(odd.contains("<html lang=\"en\" data-theme=\"light\">"), odd);
    }

    @Test
    void event_pages_tell_consumers_of_oembed_where_to_ask() {
        var page = get("/e/open-day").body();
        var at = page.indexOf("type=\"application/json+oembed\"");
        assertTrue(at > 0, page);
        var address = page.substring(page.indexOf("href=\"", at) + 6, page.indexOf("\">", at))
                .replace("&amp;", "&");
        var answer = get(address.substring(server.origin().toString().length()));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("\"type\":\"rich\""), answer.body());
        assertEquals(Optional.of("*"), answer.headers().firstValue("Access-Control-Allow-Origin"));
    }

    @ParameterizedTest
    @CsvSource({
        "/e/open-day,'',200",
        "/e/open-day/programme,&format=xml,200",
        "/e/open-day?lang=ro,&format=json&maxwidth=300,200",
        "/e/open-day,&format=yaml,501",
        "/e/nothing,'',404",
        "/sign-in,'',404",
        "/,'',404",
    })
    void oembed_answers_for_public_event_pages(String path, String more, int status) {
        var answer = get(oembed(path) + more);
        assertEquals(status, answer.statusCode(), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://host.example/e/open-day", "nonsense", "javascript:alert(1)", "%00"})
    void oembed_knows_no_other_site(String url) {
        var asked = URLEncoder.encode(url, StandardCharsets.UTF_8);
        assertEquals(404, get("/oembed?url=" + asked).statusCode());
        assertEquals(404, get("/oembed").statusCode());
    }

    @Test
    void what_people_wrote_is_escaped_in_xml_and_in_the_frame() {
        var event = world.event("mark-up", world.house, null);
        world.sql("update event set title = '<b>\"A\" & ''B''</b>' where id = $1", event);
        var xml = get(oembed("/e/mark-up") + "&format=xml");
        assertTrue(xml.headers().firstValue("Content-Type").orElse("").startsWith("text/xml"));
        assertTrue(
                xml.body().contains("<title>&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;</title>"), xml.body());
        assertTrue(xml.body().contains("title=&quot;&amp;lt;b&amp;gt;"), xml.body());
        assertFalse(get("/embed/e/mark-up").body().contains("<b>"));
    }

    private static String oembed(String path) {
        return "/oembed?url=" + URLEncoder.encode(server.origin() + path, StandardCharsets.UTF_8);
    }

    private static String policy(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Security-Policy").orElse("");
    }

    /** The reference of a problem is another one each time. */
    private static String withoutReference(HttpResponse<String> answer) {
        return answer.body().replaceAll("req-[^\"]+", "");
    }

    private static HttpResponse<String> get(String path, String... headers) {
        return server.browser().page(path, headers);
    }
}
