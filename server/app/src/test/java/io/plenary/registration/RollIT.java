package io.plenary.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.EventId;
import io.plenary.testing.ApiClient;
import io.plenary.testing.Promise;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lists of people and groups, over HTTP. */
class RollIT {
    private static Town town;

    @BeforeAll
    static void open() {
        town = new Town(Map.of("PLENARY_LIMITS", "bench"));
    }

    @AfterAll
    static void close() {
        town.close();
    }

    private static JsonArray lines(String slug, String part, String file) {
        var path = "/events/" + slug + "/registrations/" + part;
        return town.elena
                .upload(path, "text/csv", file.getBytes(StandardCharsets.UTF_8))
                .expect(200)
                .json()
                .getJsonArray("lines");
    }

    private static List<String> fates(JsonArray lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(n -> lines.getJsonObject(n).getString("fate"))
                .toList();
    }

    private static int taken(String slug) {
        return town.server
                .db()
                .get(
                        "select taken from seats t join event e on e.id = t.event_id where e.slug = $1",
                        row -> row.getInteger("taken"),
                        slug);
    }

    private static long count(String slug, String state) {
        return town.server
                .db()
                .get(
                        "select count(*) as n from registration r join event e on e.id = r.event_id where e.slug = $1 and r.state = $2",
                        row -> row.getLong("n"),
                        slug,
                        state);
    }

    @Promise("R4")
    @Test
    void a_list_is_looked_at_first_taken_in_whole_and_twice_is_once() {
        var slug = town.webinar(null);
        var known = town.address();
        town.signedIn(known)
                .post("/events/" + slug + "/registrations", Town.signedInWish())
                .expect(200);
        var file = "E-Mail;Vorname;Nachname;Shoe size\n"
                + "list-a@example.org;Ana;Popescu;39\n"
                + known + ";Old;Friend;40\n"
                + "not an address;Nobody;There;41\n"
                + "LIST-A@example.org;Ana;Again;39\n";
        var before = lines(slug, "list-preview", file);
        assertEquals(List.of("seated", "known", "refused", "refused"), fates(before));
        assertEquals("email-invalid", before.getJsonObject(2).getString("code"));
        assertEquals("repeated", before.getJsonObject(3).getString("code"));
        assertEquals(1, taken(slug), "nothing happened yet");

        var unread = town.elena
                .upload(
                        "/events/" + slug + "/registrations/list?letters=true",
                        "text/csv",
                        file.getBytes(StandardCharsets.UTF_8))
                .expect(422);
        assertEquals("import-rows", unread.code());
        assertEquals(2, unread.json().getJsonArray("errors").size());
        assertEquals(1, taken(slug), "half a list is not taken in unasked");
        assertEquals(fates(before), fates(lines(slug, "list?letters=true&good=true", file)));
        assertEquals(2, taken(slug));
        var letter = town.inbox("list-a@example.org").newest();
        assertTrue(letter.text().contains("Town Library") && letter.calendar().isPresent());
        assertEquals(
                List.of("known", "known", "refused", "refused"),
                fates(lines(slug, "list?letters=true&good=true", file)));
        assertEquals(1, town.inbox("list-a@example.org").all().size());
    }

    @Promise("R1")
    @Test
    void those_who_are_too_many_wait_in_their_order_or_stay_away() {
        var file = "email\n"
                + IntStream.range(0, 5)
                        .mapToObj(n -> "many" + n + "@example.org")
                        .collect(Collectors.joining("\n"));
        var without = town.webinar(3);
        assertEquals(
                List.of("seated", "seated", "seated", "full", "full"), fates(lines(without, "list?waits=true", file)));
        assertEquals(3, taken(without));
        var with = town.webinar(3);
        town.server.db().execute("update event set offer_hours = 24 where slug = $1", with);
        assertEquals(
                List.of("seated", "seated", "seated", "waiting", "waiting"),
                fates(lines(with, "list?waits=true", file)));
        assertEquals(3, taken(with));
        assertEquals(
                List.of("many3@example.org", "many4@example.org"),
                town.server
                        .db()
                        .list(
                                "select p.email from registration r join person p on p.id = r.person_id join event e on e.id = r.event_id where e.slug = $1 and r.state = 'waiting' order by r.queue limit 9",
                                row -> row.getString("email"),
                                with));
    }

    @Promise("R2")
    @Test
    void those_who_wait_come_before_a_list_also_where_nobody_offered_them_their_seat_yet() {
        var slug = town.webinar(1);
        var db = town.server.db();
        db.execute("update event set offer_hours = 24 where slug = $1", slug);
        var first = "email\nfirst-there@example.org\nsecond-there@example.org";
        assertEquals(List.of("seated", "waiting"), fates(lines(slug, "list?waits=true", first)));
        db.execute("update event set state = 'draft' where slug = $1", slug);
        db.execute("""
                with gone as (
                  update registration set state = 'cancelled'
                  where state = 'confirmed' and event_id = (select id from event where slug = $1)
                  returning event_id)
                update seats set taken = 0 where event_id in (select event_id from gone)
                """, slug);
        db.execute("update event set state = 'published' where slug = $1", slug);
        assertEquals(List.of("waiting"), fates(lines(slug, "list?waits=true", "email\nthird-there@example.org")));
        assertEquals(1, count(slug, "offered"));
        assertEquals(1, taken(slug));
    }

    @Promise("R1")
    @Test
    void a_list_and_a_crowd_at_the_same_moment_share_the_seats_exactly() throws Exception {
        var slug = town.webinar(20);
        var file = "email\n"
                + IntStream.range(0, 30)
                        .mapToObj(n -> "rush-list" + n + "@example.org")
                        .collect(Collectors.joining("\n"));
        List<Callable<Integer>> all = new java.util.ArrayList<>();
        for (var n = 0; n < 30; n++) {
            var wish = Town.stranger("rush-one" + n + "@example.org");
            all.add(() -> town.server
                    .browser()
                    .post("/events/" + slug + "/registrations", wish)
                    .status());
            if (n == 5) all.add(() -> lines(slug, "list", file).size());
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(all)) assertTrue(done.get() < 500);
        }
        assertEquals(20, taken(slug));
        assertEquals(20, count(slug, "confirmed"));
    }

    private static JsonObject group(boolean whole, String... addresses) {
        var people = new JsonArray();
        for (var address : addresses)
            people.add(new JsonObject().put("name", "Guest").put("email", address));
        return new JsonObject().put("people", people).put("whole", whole).put("queue", false);
    }

    @Test
    void a_group_gets_all_its_seats_or_what_is_left_and_is_not_told_who_is_known() {
        var slug = town.webinar(3);
        var dana = town.signedIn(town.address());
        var known = town.address();
        town.signedIn(known)
                .post("/events/" + slug + "/registrations", Town.signedInWish())
                .expect(200);
        var path = "/events/" + slug + "/groups";
        var four = new String[] {"g1@example.org", known, "g2@example.org", "g3@example.org"};
        assertEquals("sold-out", dana.post(path, group(true, four)).code());
        assertEquals(1, taken(slug), "all or nobody");
        var came = dana.post(path, group(false, four)).expect(200).json();
        assertEquals(new JsonArray(List.of("seated", "seated", "full", "full")), came.getJsonArray("people"));
        assertEquals(2, taken(slug), "whoever is known has a seat already");
        assertEquals(1, town.inbox("g1@example.org").all().size());
        dana.post(path, group(true, "g2@example.org")).expect(200);
        assertEquals("sold-out", dana.post(path, group(false, "g3@example.org")).code());
    }

    private static EventId event(String slug) {
        return town.server
                .db()
                .get("select id from event where slug = $1", row -> new EventId(row.getUUID("id")), slug);
    }

    private static List<String> states(String slug) {
        return town.server
                .db()
                .list(
                        "select r.state from registration r where r.event_id = $1 order by r.queue limit 9",
                        row -> row.getString("state"),
                        event(slug));
    }

    @Promise("R3")
    @Test
    void an_offer_to_one_of_a_group_that_ran_out_goes_to_the_next_of_them() {
        var slug = town.webinar(1);
        town.server.db().execute("update event set offer_hours = 24 where slug = $1", slug);
        var holder = town.signedIn(town.address());
        var seat = holder.post("/events/" + slug + "/registrations", Town.signedInWish())
                .expect(200)
                .json();
        var first = town.address();
        var second = town.address();
        var dana = town.signedIn(town.address());
        var came = dana.post(
                        "/events/" + slug + "/groups",
                        group(false, first, second).put("queue", true))
                .expect(200)
                .json();
        assertEquals(new JsonArray(List.of("waiting", "waiting")), came.getJsonArray("people"));
        holder.delete("/me/registrations/" + seat.getString("id")).expect(204);
        assertEquals(List.of("offered", "waiting", "cancelled"), states(slug));
        var id = event(slug);
        town.server
                .db()
                .execute(
                        "update registration set offer_until = clock_timestamp() - interval '1 second' where event_id = $1 and state = 'offered'",
                        id);
        var late = town.signedIn(first);
        var offer =
                "/me/registrations/" + mine(late).getJsonObject("registration").getString("id") + "/acceptance";
        assertEquals("offer-expired", late.put(offer, null).expect(410).code());
        town.server.db().transaction(tx -> {
            new SeatStore(tx).lock(id);
            var gone = new WaitingStore(tx).lapse(id);
            new WaitingStore(tx).offer(id);
            return gone;
        });
        assertEquals(List.of("lapsed", "offered", "cancelled"), states(slug));
        assertEquals(1, taken(slug), "one seat, whoever it is offered to");
        assertEquals("offer-expired", late.put(offer, null).expect(410).code());
    }

    private static int used(String slug) {
        return town.server
                .db()
                .get(
                        "select sum(used)::int as used from invitation where event_id = $1",
                        row -> row.getInteger("used"),
                        event(slug));
    }

    @Promise("R7")
    @Test
    void a_group_comes_in_by_nobodys_code() {
        var slug = town.webinar(5);
        var order = new JsonObject().put("code", "GROUP-CODE").put("emails", new JsonArray());
        town.elena
                .post(
                        "/events/" + slug + "/invitations",
                        order.put("note", "").put("most", 1).put("late", false))
                .expect(201);
        town.server.db().execute("update event set admission = 'invitation' where slug = $1", slug);
        var dana = town.signedIn(town.address());
        dana.post("/events/" + slug + "/groups", group(false, town.address(), town.address()))
                .expect(409);
        assertEquals(0, taken(slug));
        assertEquals(0, used(slug));
        dana.post("/events/" + slug + "/registrations", Town.signedInWish().put("code", "GROUP-CODE"))
                .expect(200);
        assertEquals(1, used(slug));
        var next = town.signedIn(town.address());
        next.post("/events/" + slug + "/registrations", Town.signedInWish().put("code", "GROUP-CODE"))
                .expect(403);
    }

    private static JsonObject mine(ApiClient who) {
        return who.get("/me/registrations")
                .expect(200)
                .json()
                .getJsonArray("registrations")
                .getJsonObject(0);
    }

    /** Whoever registers, and whoever is brought, has one registration for all of it. */
    @Test
    void one_registration_is_for_every_session_of_a_series_also_where_somebody_was_brought() {
        var slug = town.webinar(10);
        town.server.db().execute("update event set kind = 'series' where slug = $1", slug);
        town.server.db().execute("""
                insert into session (id, event_id, title, kind, starts_at, ends_at, stage)
                select uuidv7(), id, 'Evening ' || n, 'webinar', starts_at + n * interval '1 week',
                  ends_at + n * interval '1 week', 'broadcast'
                from event, generate_series(1, 2) n where slug = $1
                """, slug);
        var alone = town.address();
        town.server
                .browser()
                .post("/events/" + slug + "/registrations", Town.stranger(alone))
                .expect(202);
        var brought = town.address();
        lines(slug, "list?letters=true", "email,name\n" + brought + ",Ana\n");
        for (var address : List.of(alone, brought)) {
            var letters = town.inbox(address).all();
            assertEquals(1, letters.size());
            var calendar = letters.getFirst().calendar().orElseThrow();
            assertEquals(3, calendar.split("BEGIN:VEVENT", -1).length - 1, calendar);
        }
        assertEquals(2, taken(slug));
    }
}
