package io.plenary.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.testing.ApiClient;
import io.plenary.testing.Await;
import io.plenary.testing.Promise;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportRoutesIT {
    private static final String HEAD = "key,title,start,end,room\n";
    private static final String ONE = "a,One,2027-03-01T09:00:00+02:00,2027-03-01T10:00:00+02:00,Hall\n";
    private static final String TWO = "b,Two,2027-03-01T10:00:00+02:00,2027-03-01T11:00:00+02:00,Attic\n";
    private static final String LOCAL = "title,start,end\nOne,2027-03-01 09:00,2027-03-01 10:00\n";
    private static final Duration SOON = Duration.ofSeconds(10);
    private static TestServer server;
    private static ApiClient elena;
    private static World world;
    private static int count;
    private EventId id;
    private String event;

    @BeforeAll
    static void open() {
        server = TestServer.start();
        world = World.in(server.db());
        elena = world.signIn(server.browser(), World.Who.ELENA);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @BeforeEach
    void an_event() {
        var slug = "taken-in-" + ++count;
        id = world.event(slug, world.house, null);
        event = "/events/" + slug;
    }

    private ApiClient.Answer upload(String file) {
        return elena.upload(event + "/imports", "text/csv", file.getBytes(UTF_8));
    }

    private ApiClient.Answer apply(JsonObject preview, List<String> remove) {
        return elena.put(
                event + "/imports/" + preview.getString("id") + "/application",
                new JsonObject().put("remove", new JsonArray(remove)));
    }

    private JsonObject draft() {
        return elena.get(event + "/draft").expect(200).json();
    }

    private List<String> titles() {
        return draft().getJsonArray("sessions").stream()
                .map(one -> ((JsonObject) one).getJsonObject("text").getString("title"))
                .toList();
    }

    @Test
    void a_file_is_seen_before_it_changes_anything_and_taken_over_once() {
        var preview = upload(HEAD + ONE + TWO).expect(200).json();
        assertEquals(2, preview.getJsonObject("counts").getInteger("added"));
        assertFalse(draft().getBoolean("begun"));
        var version = apply(preview, List.of()).expect(200).json().getLong("version");
        assertEquals(List.of("One", "Two"), titles());
        assertEquals(version, apply(preview, List.of()).expect(200).json().getLong("version"));
        var again = upload(HEAD + ONE + TWO).expect(200).json();
        assertEquals(new JsonArray(), again.getJsonArray("changes"));
        assertEquals(2, again.getJsonObject("counts").getInteger("unchanged"));
        assertEquals(version, apply(again, List.of()).expect(200).json().getLong("version"));
    }

    @Test
    void what_is_gone_stays_unless_it_is_chosen() {
        apply(upload(HEAD + ONE + TWO).expect(200).json(), List.of()).expect(200);
        var kept = upload(HEAD + ONE.replace("One", "Other")).expect(200).json();
        var gone =
                kept.getJsonArray("gone").stream().map(JsonObject.class::cast).toList();
        assertEquals(
                List.of("session", "room"),
                gone.stream().map(one -> one.getString("of")).toList());
        apply(kept, List.of()).expect(200);
        assertEquals(List.of("Other", "Two"), titles());
        var less = upload(HEAD + ONE).expect(200).json();
        apply(less, gone.stream().map(one -> one.getString("id")).toList()).expect(200);
        assertEquals(List.of("One"), titles());
        assertEquals(1, draft().getJsonArray("rooms").size());
    }

    @Test
    void a_session_that_is_live_stays_when_it_is_whatever_a_file_says() {
        apply(upload(HEAD + ONE + TWO).expect(200).json(), List.of()).expect(200);
        release();
        var live = session("One");
        world.sql(
                "update stage set state = 'live', live_since = now() where session_id = $1::text::uuid",
                live.getString("id"));
        var moved = upload(HEAD + ONE.replace("T09:00", "T08:30").replace("One", "Other words"))
                .expect(200)
                .json();
        assertEquals(0, moved.getJsonObject("counts").getInteger("moved"));
        apply(moved, List.of()).expect(200);
        assertEquals(live.getString("startsAt"), session("Other words").getString("startsAt"));
        var without = upload(HEAD + TWO).expect(200).json();
        assertTrue(without.getJsonArray("gone").stream()
                .map(JsonObject.class::cast)
                .noneMatch(one -> one.getString("of").equals("session")));
        release();
    }

    private JsonObject session(String title) {
        return draft().getJsonArray("sessions").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getJsonObject("text").getString("title").equals(title))
                .findFirst()
                .orElseThrow();
    }

    private void release() {
        var wish = new JsonObject()
                .put("id", Uuid7.next().toString())
                .put("version", draft().getLong("version"))
                .put("note", "")
                .put("tell", false);
        elena.post(event + "/releases", wish).expect(200);
    }

    @Test
    void a_draft_that_changed_since_asks_for_another_look() {
        var preview = upload(HEAD + ONE).expect(200).json();
        var settings = new JsonObject().put("dayChange", "05:00");
        elena.put(event + "/draft/settings?version=" + draft().getLong("version"), settings)
                .expect(200);
        assertEquals("draft-changed", apply(preview, List.of()).expect(409).code());
        assertEquals(List.of(), titles());
    }

    @Test
    void of_many_at_once_one_takes_it_over_and_each_session_is_there_once() {
        var preview = upload(HEAD + ONE + TWO).expect(200).json();
        var answers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(n -> apply(preview, List.of()).status())
                .toList();
        assertTrue(answers.contains(200), answers.toString());
        assertTrue(answers.stream().allMatch(status -> status == 200 || status == 409), answers.toString());
        assertEquals(List.of("One", "Two"), titles());
    }

    @Test
    void times_without_a_zone_ask_for_one() {
        var asked = upload(LOCAL).expect(422);
        assertEquals("zone-needed", asked.code());
        var zone = asked.json().getJsonArray("errors").getJsonObject(0);
        assertEquals("Europe/Bucharest", zone.getString("detail"));
        var preview = elena.upload(event + "/imports?zone=Europe/Berlin", "text/csv", LOCAL.getBytes(UTF_8))
                .expect(200)
                .json();
        var side = preview.getJsonArray("changes").getJsonObject(0).getJsonObject("after");
        assertEquals("2027-03-01T08:00:00Z", side.getString("startsAt"));
        elena.upload(event + "/imports?zone=Europe/Nowhere", "text/csv", LOCAL.getBytes(UTF_8))
                .expect(422);
    }

    @Test
    @Promise("V3")
    void nobody_takes_over_what_somebody_else_has_chosen() {
        var preview = upload(HEAD + ONE).expect(200).json();
        var path = event + "/imports/" + preview.getString("id") + "/application";
        var nothing = new JsonObject().put("remove", new JsonArray());
        var ioana = world.signIn(server.browser(), World.Who.IOANA);
        assertEquals(404, ioana.put(path, nothing).status());
        world.sql("update programme_import set made_at = now() - interval '61 minutes' where event_id = $1", id);
        assertEquals(404, apply(preview, List.of()).status());
    }

    @ParameterizedTest
    @CsvSource({
        "'<schedule>\n<day', 2, xml-broken",
        "'<?xml version=\"1.0\"?>\n<!DOCTYPE s [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><s>&a;</s>', 2, dtd",
        "'{\"hello\": 1}', 1, foreign",
        "'title,room\nOne,Hall', 1, columns",
        "'', 0, empty",
    })
    void a_file_that_is_no_programme_gets_one_reason_with_its_line(String file, int line, String reason) {
        var answer = upload(file).expect(422);
        assertEquals("import-invalid", answer.code());
        var error = answer.json().getJsonArray("errors").getJsonObject(0);
        assertEquals("/line/" + line, error.getString("pointer"));
        assertEquals(reason, error.getString("detail"));
        assertFalse(draft().getBoolean("begun"));
    }

    @Test
    void sixty_four_levels_are_refused() {
        var deep = "<schedule>" + "<a>".repeat(64) + "</a>".repeat(64) + "</schedule>";
        var answer = elena.upload(event + "/imports", "application/xml", deep.getBytes(UTF_8));
        assertEquals("import-invalid", answer.expect(422).code());
    }

    @Test
    void a_hundred_mebibytes_are_cut_early_and_not_held() {
        var before = used();
        var stream = BodyPublishers.ofInputStream(() -> new Endless(100L * 1024 * 1024));
        var answer = elena.upload(event + "/imports", "application/octet-stream", stream);
        assertEquals("too-large", answer.expect(413).code());
        var declared = elena.upload(event + "/imports", "text/csv", new byte[17 * 1024 * 1024]);
        assertEquals("too-large", declared.expect(413).code());
        assertTrue(used() - before < 64L * 1024 * 1024, "held " + (used() - before));
    }

    @Test
    void uploads_that_stand_still_keep_nobody_else_waiting() throws IOException {
        try (var one = stalled();
                var two = stalled();
                var three = stalled()) {
            Await.until("one of the three is turned away", SOON, () -> answered(List.of(one, two, three)) == 1);
            upload(HEAD + ONE).expect(503);
            world.signIn(server.browser(), World.Who.IOANA)
                    .upload(event + "/imports", "text/csv", (HEAD + ONE).getBytes(UTF_8))
                    .expect(200);
        }
        Await.until(
                "their places are free again", SOON, () -> upload(HEAD + ONE).status() == 200);
    }

    private static long answered(List<Socket> sockets) {
        return sockets.stream().filter(ImportRoutesIT::isAnswered).count();
    }

    private static boolean isAnswered(Socket socket) {
        try {
            return socket.getInputStream().available() > 0;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** An upload that begins and does not go on. */
    private Socket stalled() throws IOException {
        var path = "/api/v1" + event + "/imports";
        var head = List.of(
                "POST " + path + " HTTP/1.1",
                "Host: " + server.origin().getAuthority(),
                "Cookie: " + elena.cookieHeader(path),
                "Origin: " + server.origin(),
                "X-Plenary: 1",
                "Content-Type: text/csv",
                "Content-Length: 1000000");
        var socket = new Socket(server.origin().getHost(), server.origin().getPort());
        socket.getOutputStream().write((String.join("\r\n", head) + "\r\n\r\n" + HEAD).getBytes(UTF_8));
        socket.getOutputStream().flush();
        return socket;
    }

    @Test
    void a_file_that_was_only_looked_at_is_forgotten_after_an_hour() {
        upload(HEAD + ONE).expect(200);
        var service = new ImportService(server.db(), null, null);
        service.forgetOld();
        assertEquals(1, kept(), "a fresh one stays");
        world.sql("update programme_import set made_at = now() - interval '61 minutes' where event_id = $1", id);
        service.forgetOld();
        assertEquals(0, kept());
    }

    private int kept() {
        return server.db()
                .get("select count(*)::int from programme_import where event_id = $1", row -> row.getInteger(0), id);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void xml_is_taken_on_this_route_alone_and_of_nobody_unknown() {
        var xml = "<schedule/>".getBytes(UTF_8);
        assertEquals(415, elena.upload("/me/stars", "application/xml", xml).status());
        assertEquals(
                415, elena.upload(event + "/imports", "application/zip", xml).status());
        assertEquals(
                401,
                server.browser()
                        .upload(event + "/imports", "application/xml", new byte[17 * 1024 * 1024])
                        .status());
    }

    /** So many letters. */
    private static final class Endless extends InputStream {
        private long left;

        Endless(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            if (left <= 0) return -1;
            var some = (int) Math.min(most, left);
            java.util.Arrays.fill(into, from, from + some, (byte) 'x');
            left -= some;
            return some;
        }
    }
}
