package io.plenary.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The organiser's pages of an event with five thousand registrations, over HTTP. */
@Tag("long")
class ManyRegistrationsLongIT {
    private static final int PEOPLE = 5_000;
    private static final int ROUNDS = 15;
    private static final long MOST_MS = 200;
    /** Read once when the page of the door is opened. */
    private static final long WHOLE_MS = 1_000;

    private static Town town;
    private static String slug;

    @BeforeAll
    static void open() {
        town = new Town(Map.of("PLENARY_LIMITS", "bench"));
        slug = town.webinar(null);
        town.server.db().execute("""
                with made as (
                  insert into person (id, name, email)
                  select gen_random_uuid(), 'Person ' || n, 'many' || n || '@example.org' from generate_series(1, $2::int) n
                  returning id)
                insert into registration (id, event_id, person_id, state, notice)
                select gen_random_uuid(), e.id, made.id, 'confirmed', '2026-1'
                from made, event e where e.slug = $1
                """, slug, PEOPLE);
        town.server.db().execute("""
                update registration set state = 'pending'
                where id in (
                  select r.id from registration r join event e on e.id = r.event_id and e.slug = $1
                  order by r.id limit 1000)
                """, slug);
        answer();
    }

    private static void answer() {
        var elena = town.person("elena@example.org");
        var form = "{\"readers\": [], \"questions\": [{\"id\": \"home\", \"kind\": \"country\"}]}";
        var version = java.util.UUID.randomUUID();
        town.server.db().execute("""
                insert into form (event_id, purpose, version, content, changed_by)
                select id, 'registration', 1, $2::text::jsonb, $3 from event where slug = $1
                """, slug, form, elena);
        town.server.db().execute("""
                insert into form_version (id, event_id, purpose, number, content, published_by)
                select $4, id, 'registration', 1, $2::text::jsonb, $3 from event where slug = $1
                """, slug, form, elena, version);
        town.server.db().execute("""
                insert into form_answer (subject_id, version_id, answers)
                select r.id, $2, jsonb_build_array(jsonb_build_object('question', 'home', 'values',
                  jsonb_build_array(case when row_number() over () % 2 = 0 then 'RO' else 'FR' end)))
                from registration r join event e on e.id = r.event_id and e.slug = $1
                """, slug, version);
        town.server.db().execute("analyze");
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @Test
    void a_page_of_five_thousand_opens_filters_and_goes_on_in_a_fifth_of_a_second() {
        var path = "/events/" + slug + "/registrations?limit=200";
        var middle = town.server
                .db()
                .get(
                        "select r.id from registration r join event e on e.id = r.event_id and e.slug = $1 order by r.id offset 2500 limit 1",
                        row -> row.getUUID("id"),
                        slug);
        timed("first page", MOST_MS, () -> size(path, 200));
        timed("a page in the middle", MOST_MS, () -> size(path + "&after=" + middle, 200));
        timed("those who ask", MOST_MS, () -> size(path + "&state=pending", 200));
        timed("of an unknown place", MOST_MS, () -> size(path + "&after=" + new UUID(-1, -1), 0));
    }

    @Test
    void it_is_narrowed_and_sorted_in_a_fifth_of_a_second() {
        var path = "/events/" + slug + "/registrations?limit=50&sort=";
        for (var sort : java.util.List.of("time", "name", "state", "answer&question=home"))
            timed("by " + sort, MOST_MS, () -> size(path + sort, 50));
        timed("the last page, backwards", MOST_MS, () -> size(path + "name&back=true&from=4950", 50));
        timed("by words", MOST_MS, () -> size(path + "name&words=MANY499", 11));
        timed("by state", MOST_MS, () -> size(path + "name&state=pending&from=990", 10));
        timed("by an answer", MOST_MS, () -> size(path + "name&question=home&answer=RO&from=2450", 50));
    }

    @Test
    void the_list_of_the_door_comes_whole() {
        timed("the door", WHOLE_MS, () -> {
            var people = town.elena
                    .get("/events/" + slug + "/check-ins")
                    .expect(200)
                    .json()
                    .getJsonArray("people");
            assertEquals(PEOPLE - 1000, people.size());
            return people.size();
        });
    }

    private static int size(String path, int expected) {
        var found = town.elena.get(path).expect(200).json().getJsonArray("registrations");
        assertEquals(expected, found.size());
        return found.size();
    }

    /** The median of several, the first of which warms up. */
    private static void timed(String what, long most, Supplier<Integer> ask) {
        var times = new ArrayList<Long>();
        for (var round = 0; round < ROUNDS; round++) {
            var began = System.nanoTime();
            ask.get();
            if (round > 2) times.add((System.nanoTime() - began) / 1_000_000);
        }
        Collections.sort(times);
        var median = times.get(times.size() / 2);
        System.out.println(what + ": median " + median + " ms, worst " + times.getLast() + " ms");
        assertTrue(median < most, what + ": " + times);
    }
}
