package io.plenary.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.testing.ApiClient;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CatalogueListIT {
    /** An address asked for twice may be answered from memory, for a moment also after a change. */
    private static final AtomicInteger ASKED = new AtomicInteger();

    private static final String NONE = "none-such";
    private static TestServer server;
    private static World world;

    @BeforeAll
    static void open() {
        server = TestServer.start();
        world = World.in(server.db());
        term(world.house, "topic", "skills", "Digital skills", "Competențe digitale");
        term(world.house, "topic", "science", "Citizen science", "Știință participativă");
        term(world.house, "audience", "librarians", "Librarians", "Bibliotecari");
        var workshop = event("workshop-day", 10);
        world.sql("update event set kind = 'workshop', attendance = 'hybrid', free = false where id = $1", workshop);
        world.sql("update event set languages = '{ro,en}', title = 'Atelier de știință' where id = $1", workshop);
        carry(workshop, "topic", "science");
        carry(workshop, "audience", "librarians");
        var webinar = event("webinar-day", 20);
        world.sql("update event set languages = '{en}', title = 'Learning online' where id = $1", webinar);
        carry(webinar, "topic", "skills");
        carry(webinar, "topic", "science");
        event("long-ago", -400);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void each_filter_narrows_and_several_choices_of_one_widen() {
        assertEquals(List.of("workshop-day", "webinar-day"), slugs("topic=science"));
        assertEquals(List.of("webinar-day"), slugs("topic=skills"));
        assertEquals(List.of("workshop-day", "webinar-day"), slugs("topic=skills,science"));
        assertEquals(List.of("workshop-day"), slugs("topic=science&audience=librarians"));
        assertEquals(List.of("workshop-day"), slugs("cost=paid"));
        assertEquals(List.of("workshop-day"), slugs("language=ro"));
        assertEquals(List.of("workshop-day"), slugs("kind=workshop"));
        assertEquals(List.of("workshop-day"), slugs("attendance=hybrid"));
        assertEquals(List.of("long-ago"), slugs("when=past"));
        assertEquals(List.of("open-day"), slugs("when=live"));
        assertEquals(List.of(), slugs("topic=" + NONE));
        assertEquals(4, slugs("organisation=house").size());
        assertEquals(List.of(), slugs("organisation=other-house"));
    }

    @Test
    void dates_are_those_of_the_events_zone_and_both_ends_count() {
        var day = Instant.now().plus(Duration.ofDays(20)).atZone(java.time.ZoneId.of("Europe/Bucharest"));
        var on = day.toLocalDate();
        assertEquals(List.of("webinar-day"), slugs("from=" + on + "&to=" + on));
        assertEquals(List.of(), slugs("from=" + on.plusDays(2)));
        assertEquals(422, server.browser().get("/events?from=2026-02-30").status());
    }

    @Test
    void words_find_titles_terms_and_near_misses() {
        assertEquals(List.of("workshop-day"), slugs("q=ATELIER+stiin"));
        assertEquals(List.of("webinar-day"), slugs("q=competente"));
        assertEquals(List.of("webinar-day"), slugs("q=learnign"));
        assertEquals(List.of(), slugs("q=" + NONE));
    }

    @Test
    void near_misses_that_nobody_may_see_take_no_place() {
        world.sql("""
                insert into event (id, organisation_id, slug, kind, title, starts_at, ends_at, zone, attendance, state)
                select uuidv7(), $1, 'near-' || n, 'webinar', 'Kaleidoscop', now(), now() + interval '1 hour', 'Europe/Bucharest', 'online', 'draft'
                from generate_series(1, 220) n
                """, world.otherHouse);
        var open = event("kaleidoscope-day", 30);
        world.sql("update event set title = 'An evening of kaleidoscope' where id = $1", open);
        assertEquals(List.of("kaleidoscope-day"), slugs("q=kaleidosocp"));
        world.sql("delete from seats where event_id = $1", open);
        world.sql("delete from event where id = $1 or slug like 'near-%'", open);
    }

    @Test
    void each_facet_is_counted_under_the_choices_of_the_others() {
        var answer = list(server.browser(), "topic=science&cost=paid");
        assertEquals(1, answer.getInteger("total"));
        assertEquals(List.of("science 1"), counts(answer, "topic"));
        assertEquals(List.of("free 1", "paid 1"), counts(answer, "cost"));
        assertEquals(List.of("workshop 1"), counts(answer, "kind"));
        assertEquals(
                List.of("skills 0"),
                counts(list(server.browser(), "topic=skills&kind=workshop"), "topic").stream()
                        .filter(one -> one.startsWith("skills"))
                        .toList());
    }

    @Test
    void a_choice_has_its_name_in_the_readers_language() {
        assertEquals("Știință participativă", name("ro"));
        assertEquals("Citizen science", name("de"));
    }

    @Test
    void pages_follow_each_other_without_a_gap_or_a_repeat() {
        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page = list(server.browser(), "limit=1" + next);
            seen.addAll(slugsOf(page));
            next = page.containsKey("next") ? "&after=" + page.getString("next") : "";
        } while (!next.isEmpty());
        assertEquals(slugs(""), seen);
        assertEquals(4, seen.size());
        assertEquals(422, server.browser().get("/events?after=bm9uZQ").status());
    }

    @Test
    void what_is_not_public_is_neither_listed_nor_counted_and_would_be_if_it_were() {
        term(world.otherHouse, "topic", "secret", "Our secret plan", "Planul nostru");
        term(world.otherHouse, "topic", "unused", "Nobody carries this", "Nimeni");
        var hidden = world.event("hidden-day", world.otherHouse, null);
        world.sql(
                "insert into event_term (event_id, organisation_id, facet, slug) values ($1, $2, 'topic', 'secret')",
                hidden,
                world.otherHouse);
        assertTrue(list(server.browser(), "topic=secret").encode().contains("Our secret plan"));
        world.sql("update event set state = 'draft' where id = $1", hidden);
        var answer = list(server.browser(), "topic=secret");
        assertEquals(0, answer.getInteger("total"));
        assertFalse(answer.encode().contains("Our secret plan"), answer.encode());
        var elena = world.signIn(server.browser(), World.Who.ELENA);
        assertFalse(list(elena, "").encode().contains("secret"));
        var otto = world.signIn(server.browser(), World.Who.OTTO);
        assertTrue(slugsOf(list(otto, "topic=secret")).contains("hidden-day"), "its own organiser");
        assertFalse(list(otto, "").encode().contains("Nobody carries this"));
    }

    private static EventId event(String slug, int inDays) {
        var id = world.event(slug, world.house, null);
        var starts = Instant.now().plus(Duration.ofDays(inDays));
        world.sql(
                "update event set starts_at = $2, ends_at = $3 where id = $1",
                id,
                starts,
                starts.plus(Duration.ofMinutes(5)));
        return id;
    }

    private static void term(OrganisationId house, String facet, String slug, String english, String romanian) {
        var names = new JsonObject().put("en", english).put("ro", romanian);
        world.sql(
                "insert into vocabulary_term (organisation_id, facet, slug, names) values ($1, $2, $3, $4)",
                house,
                facet,
                slug,
                names);
    }

    private static void carry(EventId event, String facet, String slug) {
        world.sql("""
                insert into event_term (event_id, organisation_id, facet, slug)
                select id, organisation_id, $2, $3 from event where id = $1
                """, event, facet, slug);
    }

    private static String name(String language) {
        var request = server.browser()
                .request("/api/v1/events?topic=science&kind=workshop&audience=librarians")
                .header("Accept-Language", language)
                .build();
        var answer = new JsonObject(server.browser().exchange(request).body());
        return choices(answer, "topic").getFirst().getString("name");
    }

    private static List<String> counts(JsonObject answer, String facet) {
        return choices(answer, facet).stream()
                .map(one -> one.getString("value") + " " + one.getInteger("count"))
                .sorted()
                .toList();
    }

    private static List<JsonObject> choices(JsonObject answer, String facet) {
        return answer.getJsonArray("facets").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getString("facet").equals(facet))
                .flatMap(one -> one.getJsonArray("choices").stream())
                .map(JsonObject.class::cast)
                .toList();
    }

    private static JsonObject list(ApiClient browser, String query) {
        return browser.get("/events?" + query + "&once=" + ASKED.incrementAndGet())
                .expect(200)
                .json();
    }

    private static List<String> slugs(String query) {
        return slugsOf(list(server.browser(), query));
    }

    private static List<String> slugsOf(JsonObject list) {
        return list.getJsonArray("events").stream()
                .map(one -> ((JsonObject) one).getString("slug"))
                .toList();
    }
}
