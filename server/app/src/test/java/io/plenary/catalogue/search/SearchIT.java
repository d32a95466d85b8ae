package io.plenary.catalogue.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SearchIT {
    /** An address asked for twice may be answered from memory, for a moment also after a change. */
    private static final AtomicInteger ASKED = new AtomicInteger();

    private static TestServer server;
    private static World world;
    private static EventId event;
    private static SessionId session;
    private static SpeakerId speaker;

    @BeforeAll
    static void open() {
        // Hundreds of strings from one address are more than a person asks for.
        server = TestServer.start(Map.of("PLENARY_LIMITS", "bench"));
        world = World.in(server.db());
        event = world.event("biblioteci", world.house, null);
        world.sql(
                "update event set title = 'Zilele bibliotecilor județene', summary = 'Two days in Cluj.' where id = $1",
                event);
        session = world.session(event, "broadcast", Instant.now());
        world.sql(
                "update session set title = 'Makerspaces', abstract = '<p>How to begin a <em>laboratory</em>.</p>' where id = $1",
                session);
        speaker = SpeakerId.next();
        world.sql(
                "insert into speaker (id, event_id, name, affiliation, country) values ($1, $2, 'Ștefania Popescu', 'Astra', 'RO')",
                speaker,
                event);
        world.sql("update organisation set name = 'Asociația Cărților' where id = $1", world.house);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void events_sessions_speakers_and_organisations_are_found_as_one_types() {
        assertEquals(List.of("/e/biblioteci"), paths("judetene"));
        assertEquals(List.of("/e/biblioteci"), paths("biblio jud"));
        assertEquals(List.of("/e/biblioteci/sessions/" + session), paths("maker"));
        assertEquals(List.of("/e/biblioteci/sessions/" + session), paths("LABORATORY"));
        assertEquals(List.of("/e/biblioteci/speakers/" + speaker), paths("stefania pop"));
        assertEquals(List.of("/o/house"), paths("carti"));
        assertEquals(List.of(), paths("nothing of that kind"));
    }

    @Test
    void a_typing_error_finds_what_it_is_near_to() {
        assertEquals(List.of("/e/biblioteci/sessions/" + session), paths("makerspcaes"));
        assertEquals(List.of("/e/biblioteci/speakers/" + speaker), paths("stefanai popescu"));
    }

    @Test
    void a_hit_says_what_it_is_and_where_the_words_stand() {
        var hit = hits("laboratory").getFirst();
        assertEquals("session", hit.getString("kind"));
        assertEquals("Makerspaces", hit.getString("title"));
        assertEquals("How to begin a laboratory .", hit.getString("excerpt"));
        assertEquals("Zilele bibliotecilor județene", hit.getString("event"));
        assertEquals("Europe/Bucharest", hit.getString("zone"));
    }

    @Test
    void what_is_not_public_is_not_found_and_would_be_if_it_were() {
        var secret = world.event("hidden", world.otherHouse, null);
        var inside = world.session(secret, "broadcast", Instant.now());
        var someone = SpeakerId.next();
        world.sql("insert into speaker (id, event_id, name) values ($1, $2, 'Zebra Someone')", someone, secret);
        world.sql("update event set title = 'Zebra congress' where id = $1", secret);
        world.sql("update session set title = 'Zebra crossing' where id = $1", inside);
        world.sql("update organisation set name = 'Zebra house' where id = $1", world.otherHouse);
        assertEquals(4, paths("zebra").size());
        assertEquals(4, paths("zebar").size(), "near misses");
        world.sql("update session set state = 'withdrawn' where id = $1", inside);
        world.sql("update speaker set withdrawn = true where id = $1", someone);
        assertEquals(List.of("/e/hidden", "/o/other-house"), paths("zebra"));
        assertEquals(List.of("/e/hidden", "/o/other-house"), paths("zebar"));
        world.sql("update event set state = 'draft' where id = $1", secret);
        assertEquals(List.of(), paths("zebra"));
        assertEquals(List.of(), paths("zebar"));
        var owner = world.signIn(server.browser(), World.Who.OTTO);
        assertEquals(0, owner.get("/search?q=zebra").json().getJsonArray("hits").size());
    }

    @Test
    void the_reader_gets_titles_in_their_language_and_finds_by_any() {
        world.sql(
                "insert into event_text (event_id, language, title) values ($1, 'fr', 'Journées des bibliothèques')",
                event);
        var request = server.browser()
                .request("/api/v1/search?q=journees")
                .header("Accept-Language", "fr")
                .build();
        var french = new JsonObject(server.browser().exchange(request).body());
        assertEquals(
                "Journées des bibliothèques",
                french.getJsonArray("hits").getJsonObject(0).getString("title"));
        assertEquals(List.of("/e/biblioteci"), paths("journees"));
    }

    @Test
    void hostile_words_have_an_answer() {
        for (var asked : hostile()) {
            var answer = server.browser().get("/search?q=" + encoded(asked));
            assertEquals(200, answer.status(), asked);
            assertEquals(
                    200, server.browser().get("/events?q=" + encoded(asked)).status(), asked);
        }
        assertEquals(422, server.browser().get("/search?q=" + "a".repeat(501)).status());
    }

    @Test
    void naughty_strings_have_an_answer() throws IOException {
        var folder = System.getenv("PLENARY_TEST_DATA");
        Assumptions.assumeTrue(folder != null, "PLENARY_TEST_DATA is not set");
        var list = Path.of(folder, "security", "strings", "blns.txt");
        Assumptions.assumeTrue(Files.exists(list), list + " is absent");
        for (var line : Files.readAllLines(list)) {
            if (line.isEmpty() || line.startsWith("#") || line.length() > 500) continue;
            var answer = server.browser().get("/search?q=" + encoded(line));
            assertEquals(200, answer.status(), line);
        }
    }

    private static List<String> hostile() {
        var all = new ArrayList<>(
                List.of("'", "\"", "a' | 'b", "!a & (b", "<->", "a:*", "\\", "%", "_", "\u0000a", "&&&"));
        all.addAll(
                List.of("a\u0000b", "\u202e", "🙂", "-- drop table event", "'':*", "a".repeat(500), "x ".repeat(250)));
        all.addAll(List.of("<script>", "<a", "$1", "{}", "\ud83d", "ß", "İ", "( ( (", "(((((", "\\'", "''''"));
        return all;
    }

    private static List<String> paths(String asked) {
        return hits(asked).stream().map(hit -> hit.getString("path")).toList();
    }

    private static List<JsonObject> hits(String asked) {
        return server
                .browser()
                .get("/search?q=" + encoded(asked) + "&once=" + ASKED.incrementAndGet())
                .expect(200)
                .json()
                .getJsonArray("hits")
                .stream()
                .map(JsonObject.class::cast)
                .toList();
    }

    private static String encoded(String asked) {
        return URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }
}
