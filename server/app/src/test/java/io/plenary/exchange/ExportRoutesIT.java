package io.plenary.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.Uuid7;
import io.plenary.exchange.read.ProgrammeReader;
import io.plenary.testing.ApiClient;
import io.plenary.testing.Await;
import io.plenary.testing.Promise;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportRoutesIT {
    private static final String FILE = "key,title,start,end,room,track,speakers,cancelled\n"
            + "a,One,2027-03-01T09:00:00+02:00,2027-03-01T10:00:00+02:00,Hall,Tools,Ana,no\n"
            + "b,=Two,2027-03-02T01:00:00+02:00,2027-03-02T02:00:00+02:00,Attic,People,Bo,yes\n";
    private static TestServer server;
    private static ApiClient elena;
    private static World world;

    @BeforeAll
    static void open() throws Exception {
        server = TestServer.start();
        world = World.in(server.db());
        elena = world.signIn(server.browser(), World.Who.ELENA);
        world.event("public-face", world.house, null);
        var preview = elena.upload("/events/public-face/imports", "text/csv", FILE.getBytes(UTF_8))
                .expect(200)
                .json();
        var taken = elena.put(
                        "/events/public-face/imports/" + preview.getString("id") + "/application",
                        new JsonObject().put("remove", new JsonArray()))
                .expect(200)
                .json();
        assertFalse(page("xml").body().contains("One"), "a draft is nobody's but the organisers'");
        var wish = new JsonObject()
                .put("id", Uuid7.next().toString())
                .put("note", "")
                .put("tell", false);
        elena.post("/events/public-face/releases", wish.put("version", taken.getLong("version")))
                .expect(200);
        Await.until("the release is public", java.time.Duration.ofSeconds(10), () -> page("xml")
                .body()
                .contains("One"));
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static HttpResponse<String> page(String format) {
        return server.browser().page("/e/public-face/schedule." + format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xml", "json", "csv"})
    void what_is_released_is_public_and_reads_back(String format) {
        var answer = page(format);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("ETag").isPresent());
        var read = ProgrammeReader.read(answer.body().getBytes(UTF_8));
        assertEquals(2, read.sessions().size());
        assertEquals("=Two", read.sessions().getLast().text().title());
        assertTrue(read.sessions().getLast().cancelled());
        assertEquals("2027-03-01", read.sessions().getLast().day().orElseThrow().toString());
        var again = elena.upload(
                        "/events/public-face/imports",
                        "text/plain",
                        answer.body().getBytes(UTF_8))
                .expect(200)
                .json();
        assertEquals(new JsonArray(), again.getJsonArray("changes"));
        assertEquals(new JsonArray(), again.getJsonArray("gone"));
    }

    @Test
    void the_calendar_is_valid_and_says_what_is_cancelled() throws Exception {
        var answer = page("ics");
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/calendar"));
        var calendar = new CalendarBuilder().build(new StringReader(answer.body()));
        assertFalse(calendar.validate().hasErrors(), calendar.validate().toString());
        assertEquals(2, calendar.getComponents("VEVENT").size());
        assertTrue(answer.body().contains("STATUS:CANCELLED"));
        assertTrue(answer.body().contains("BEGIN:VTIMEZONE"));
    }

    @Test
    @Promise("X3")
    void no_cell_begins_a_formula() {
        assertTrue(page("csv").body().contains(",'=Two,"));
    }

    @Test
    void an_event_that_is_not_published_has_no_files() {
        var hidden = world.event("hidden-face", world.house, null);
        world.sql("update event set state = 'draft' where id = $1", hidden);
        for (var format : new String[] {"xml", "json", "csv", "ics"})
            assertEquals(
                    404,
                    server.browser().page("/e/hidden-face/schedule." + format).statusCode(),
                    format);
        assertEquals(404, server.browser().page("/e/nowhere/schedule.xml").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xml", "json", "csv"})
    void an_organiser_gets_the_draft_too(String format) {
        var answer =
                elena.get("/events/public-face/draft/export?format=" + format).expect(200);
        assertEquals(
                2,
                ProgrammeReader.read(answer.http().body().getBytes(UTF_8))
                        .sessions()
                        .size());
        assertTrue(answer.http()
                .headers()
                .firstValue("Content-Disposition")
                .orElse("")
                .contains("attachment"));
    }
}
