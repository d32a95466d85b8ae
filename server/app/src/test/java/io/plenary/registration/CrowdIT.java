package io.plenary.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.ApiClient;
import io.plenary.testing.Promise;
import io.vertx.core.json.JsonObject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** People who register at the same moment, over HTTP: decided together, each answered as if alone. */
@Timeout(60)
class CrowdIT {
    private static Town town;

    @BeforeAll
    static void open() {
        town = new Town(Map.of("PLENARY_LIMITS", "bench"));
    }

    @AfterAll
    static void close() {
        town.close();
    }

    private static String webinar(int seats, boolean waits) {
        var slug = town.webinar(seats);
        if (waits) town.server.db().execute("update event set offer_hours = 24 where slug = $1", slug);
        return slug;
    }

    private static int number(String sql, String slug) {
        return town.server.db().get(sql, row -> row.getInteger("n"), slug);
    }

    private static int inState(String slug, String state) {
        return town.server
                .db()
                .get(
                        "select count(*)::int as n from registration r join event e on e.id = r.event_id and e.slug = $1 where r.state = $2",
                        row -> row.getInteger("n"),
                        slug,
                        state);
    }

    private static int taken(String slug) {
        return number("select t.taken as n from seats t join event e on e.id = t.event_id where e.slug = $1", slug);
    }

    private static List<ApiClient.Answer> atOnce(String slug, List<JsonObject> wishes) {
        return held(
                slug,
                wishes.stream()
                        .<Callable<ApiClient.Answer>>map(
                                wish -> () -> town.server.browser().post("/events/" + slug + "/registrations", wish))
                        .toList());
    }

    /** The seats are kept from all of them until the last has come: but for the first they are decided together. */
    private static List<ApiClient.Answer> held(String slug, List<Callable<ApiClient.Answer>> asking) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = town.server.db().transaction(tx -> {
                tx.execute(
                        "select from seats where event_id = (select id from event where slug = $1) for update", slug);
                var all = new ArrayList<Future<ApiClient.Answer>>();
                for (var one : asking) all.add(threads.submit(one));
                tx.execute("select pg_sleep(0.4)");
                return all;
            });
            var done = new ArrayList<ApiClient.Answer>();
            for (var one : answers) done.add(one.get());
            return done;
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Map<Integer, Integer> counted(List<ApiClient.Answer> answers) {
        var counts = new TreeMap<Integer, Integer>();
        for (var one : answers) counts.merge(one.status(), 1, Integer::sum);
        return counts;
    }

    private static List<String> addresses(int many) {
        return IntStream.range(0, many).mapToObj(n -> town.address()).toList();
    }

    @Promise("R1")
    @Test
    void each_of_them_gets_a_seat_a_place_or_the_word_that_all_seats_are_taken() {
        var slug = webinar(5, true);
        var wait = addresses(8);
        var go = addresses(8);
        var wishes = new ArrayList<JsonObject>();
        for (var n = 0; n < 8; n++) {
            wishes.add(Town.stranger(wait.get(n)).put("queue", true));
            wishes.add(Town.stranger(go.get(n)));
        }
        var answers = counted(atOnce(slug, wishes));
        assertEquals(5, inState(slug, "confirmed"));
        assertEquals(5, taken(slug));
        var waiting = inState(slug, "waiting");
        assertEquals(Map.of(202, 5 + waiting, 409, 11 - waiting), answers);
        assertEquals(waiting, number("""
                select count(distinct r.queue)::int as n from registration r
                join event e on e.id = r.event_id and e.slug = $1 where r.state = 'waiting'""", slug));
        for (var address : wait) assertEquals(1, town.inbox(address).all().size());
        var seatless = go.stream().filter(address -> town.inbox(address).all().isEmpty());
        assertEquals(11 - waiting, seatless.peek(CrowdIT::assertUnknown).count());
    }

    @Promise("R2")
    @Test
    void who_waits_comes_before_a_crowd_that_is_there_when_the_event_is_public_again() {
        var slug = webinar(1, true);
        atOnce(slug, List.of(Town.stranger(town.address())));
        var first = town.address();
        atOnce(slug, List.of(Town.stranger(first).put("queue", true)));
        var db = town.server.db();
        db.execute("update event set state = 'draft' where slug = $1", slug);
        db.execute("""
                update seats t set cap = 3 from event e where e.id = t.event_id and e.slug = $1
                """, slug);
        db.execute("update event set state = 'published' where slug = $1", slug);
        var crowd = addresses(6).stream()
                .map(address -> Town.stranger(address).put("queue", true))
                .toList();
        assertEquals(Map.of(202, 6), counted(atOnce(slug, crowd)));
        assertEquals(3, taken(slug));
        assertEquals(1, number("""
                select count(*)::int as n from registration r
                join event e on e.id = r.event_id and e.slug = $1
                where r.state = 'offered' and r.queue = 1
                """, slug), "whoever waits longest");
        assertEquals(2, inState(slug, "confirmed"), "whoever had the seat before, and the first of the crowd");
        assertEquals(5, inState(slug, "waiting"));
    }

    /** Of somebody who got nothing nothing is kept. */
    private static void assertUnknown(String address) {
        assertEquals(0, number("select count(*)::int as n from person where email = $1", address));
    }

    @Promise("R4")
    @Test
    void somebody_who_sends_again_and_again_has_one_seat_and_one_letter_whose_link_opens() {
        var slug = webinar(3, false);
        var two = addresses(2);
        var wishes = new ArrayList<JsonObject>();
        for (var n = 0; n < 12; n++) wishes.add(Town.stranger(two.get(n % 2)));
        assertEquals(Map.of(202, 12), counted(atOnce(slug, wishes)));
        assertEquals(2, inState(slug, "confirmed"));
        assertEquals(2, taken(slug));
        for (var address : two) {
            assertEquals(1, town.inbox(address).all().size());
            var letter = town.inbox(address).newest();
            assertTrue(letter.calendar().orElseThrow().contains("BEGIN:VEVENT"));
            town.server
                    .browser()
                    .post("/personal-links/openings", new JsonObject().put("token", letter.token()))
                    .expect(200);
        }
    }

    @Promise("R4")
    @Test
    void those_who_ask_to_be_let_in_are_written_down_together_and_take_no_seat() {
        var slug = webinar(3, false);
        town.server.db().execute("update event set admission = 'approval' where slug = $1", slug);
        var ten = addresses(10);
        var wishes = new ArrayList<JsonObject>();
        for (var n = 0; n < 20; n++) wishes.add(Town.stranger(ten.get(n % 10)));
        assertEquals(Map.of(202, 20), counted(atOnce(slug, wishes)));
        assertEquals(10, inState(slug, "pending"));
        assertEquals(0, taken(slug));
        for (var address : ten) {
            assertEquals(1, town.inbox(address).all().size());
            assertTrue(town.inbox(address).newest().calendar().isEmpty(), "nothing is certain yet");
        }
        var person = town.signedIn(ten.getFirst());
        var told = person.post("/events/" + slug + "/registrations", Town.signedInWish())
                .expect(200)
                .json();
        assertEquals("pending", told.getString("state"));
        person.delete("/me/registrations/" + told.getString("id")).expect(204);
        var again = held(
                slug,
                List.of(
                        () -> town.server
                                .browser()
                                .post("/events/" + slug + "/registrations", Town.stranger(ten.get(1))),
                        () -> person.post("/events/" + slug + "/registrations", Town.signedInWish()),
                        () -> person.post("/events/" + slug + "/registrations", Town.signedInWish())));
        assertEquals(Map.of(200, 2, 202, 1), counted(again));
        assertEquals(10, inState(slug, "pending"), "who took it back asks anew");
    }

    @Test
    void who_is_signed_in_is_told_their_seat_and_who_gave_it_back_comes_again() {
        var slug = webinar(2, true);
        var people = addresses(6).stream().map(town::signedIn).toList();
        var answers = held(
                slug,
                people.stream()
                        .<Callable<ApiClient.Answer>>map(one -> () -> one.post(
                                "/events/" + slug + "/registrations",
                                Town.signedInWish().put("queue", true)))
                        .toList());
        assertEquals(Map.of(200, 6), counted(answers));
        var ranks = answers.stream()
                .map(answer -> answer.json().getInteger("rank"))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        assertEquals(List.of(1, 2, 3, 4), ranks);
        for (var n = 0; n < 6; n++)
            people.get(n)
                    .delete("/me/registrations/" + answers.get(n).json().getString("id"))
                    .expect(204);
        assertEquals(0, taken(slug));
        held(
                slug,
                people.stream()
                        .<Callable<ApiClient.Answer>>map(
                                one -> () -> one.post("/events/" + slug + "/registrations", Town.signedInWish()))
                        .toList());
        assertEquals(2, inState(slug, "confirmed"));
        assertEquals(2, taken(slug));
    }

    /** The database refuses one row: without it the others are what they would have been. */
    @Test
    void one_who_cannot_be_written_down_spoils_it_for_nobody() throws SQLException {
        // A seat for that one as well: who comes when all are taken is not written down at all.
        var slug = webinar(7, false);
        var broken = town.address();
        spoil(broken);
        var wishes = new ArrayList<JsonObject>();
        for (var address : addresses(6)) wishes.add(Town.stranger(address));
        wishes.add(3, Town.stranger(broken));
        var answers = counted(atOnce(slug, wishes));
        assertEquals(Map.of(202, 6, 500, 1), answers);
        assertEquals(6, inState(slug, "confirmed"));
        assertEquals(6, taken(slug));
    }

    private static void spoil(String address) throws SQLException {
        try (var owner = town.server.database().addresses().connect();
                var statement = owner.createStatement()) {
            statement.execute("alter table person add constraint spoiled check (email <> '" + address + "')");
        }
    }
}
