package io.plenary.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plenary.testing.Await;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The organisers' list, narrowed and sorted, over HTTP. */
class NarrowingIT {
    private static Town town;
    private static String slug;

    @BeforeAll
    static void open() {
        town = new Town(Map.of("PLENARY_LIMITS", "bench"));
        slug = town.webinar(null);
        ask();
        come("Bruno 100%", "bruno@example.org", "FR", "ramp");
        come("Ána", "ana.narrow@example.org", "RO", "sign");
        come("Carla", "carla@example.org", "RO", "none");
        town.server
                .db()
                .execute(
                        "update registration set state = 'pending' where person_id = (select id from person where email = 'carla@example.org')");
    }

    @AfterAll
    static void close() {
        town.close();
    }

    private static JsonObject question(String id, String kind, boolean guarded) {
        return new JsonObject()
                .put("id", id)
                .put("kind", kind)
                .put("label", id)
                .put("help", "")
                .put("required", false)
                .put("guarded", guarded)
                .put("choices", new JsonArray())
                .put("texts", new JsonArray());
    }

    private static void ask() {
        var path = "/events/" + slug + "/forms/registration";
        var form = new JsonObject()
                .put(
                        "questions",
                        new JsonArray().add(question("home", "country", false)).add(question("access", "short", true)))
                .put("readers", new JsonArray());
        town.elena.put(path + "?version=0", form).expect(200);
        town.elena.post(path + "/versions?version=1", null).expect(200);
    }

    private static void come(String name, String email, String country, String access) {
        var version = town.elena
                .get("/events/" + slug + "/forms/registration/questions")
                .expect(200)
                .json()
                .getString("version");
        var answers = new JsonArray()
                .add(new JsonObject().put("question", "home").put("values", new JsonArray().add(country)))
                .add(new JsonObject().put("question", "access").put("values", new JsonArray().add(access)));
        var wish = Town.stranger(email)
                .put("name", name)
                .put("form", new JsonObject().put("version", version).put("answers", answers));
        town.server.browser().post("/events/" + slug + "/registrations", wish).expect(202);
    }

    private static List<String> names(String query) {
        var found = town.elena
                .get("/events/" + slug + "/registrations?" + query)
                .expect(200)
                .json();
        var all = found.getJsonArray("registrations");
        return IntStream.range(0, all.size())
                .mapToObj(n -> all.getJsonObject(n).getString("email").substring(0, 3))
                .toList();
    }

    @Test
    void it_is_sorted_by_name_time_and_answer_in_either_direction() {
        assertEquals(List.of("bru", "ana", "car"), names("sort=time"));
        assertEquals(List.of("car", "ana", "bru"), names("sort=time&back=true"));
        assertEquals("bru", names("sort=answer&question=home").getFirst());
        assertEquals(List.of("car"), names("sort=state&back=true&limit=1"));
        assertEquals(List.of("car"), names("sort=time&from=2"));
    }

    @Test
    void it_is_narrowed_by_words_state_answer_and_session() {
        assertEquals(List.of("bru"), names("sort=name&words=00%25"), "a percent sign stands for itself");
        assertEquals(List.of("ana"), names("sort=name&words=ANA.narrow"));
        assertEquals(List.of("car"), names("sort=name&state=pending"));
        assertEquals(List.of("ana", "car"), names("sort=time&question=home&answer=RO"));
        assertEquals(List.of(), names("sort=time&mode=online"));
        assertEquals(List.of(), names("sort=time&session=" + UUID.randomUUID()));
    }

    @Test
    void a_confidential_answer_finds_nobody_whoever_asks() {
        assertEquals(List.of(), names("sort=time&question=access&answer=ramp"));
    }

    @Test
    void the_file_holds_everybody_once_also_while_others_come() throws Exception {
        var many = town.webinar(null);
        arrive(many, "first", 6_001);
        var over = new AtomicBoolean();
        var coming = Thread.ofVirtual().start(() -> {
            for (var n = 0; !over.get(); n++) arrive(many, "late" + n + "x", 20);
        });
        var text = town.elena
                .get("/events/" + many + "/registrations/export")
                .expect(200)
                .http()
                .body();
        over.set(true);
        coming.join();
        var addresses = text.lines().skip(1).map(line -> line.split("\",\"")[1]).toList();
        assertEquals(addresses.size(), Set.copyOf(addresses).size(), "nobody stands in it twice");
        assertEquals(
                6_001, addresses.stream().filter(one -> one.startsWith("first")).count());
    }

    /** Whoever asks for everybody's data and hangs up leaves none of them lying about. */
    @Test
    void a_file_whose_reader_has_left_goes_as_well() {
        var address = "/api/v1/events/" + slug + "/registrations/export";
        var ask = "GET " + address + " HTTP/1.1\r\nHost: "
                + town.server.origin().getAuthority() + "\r\nCookie: " + town.elena.cookieHeader(address) + "\r\n\r\n";
        town.server.db().transaction(tx -> {
            tx.execute("lock table registration in access exclusive mode");
            try (var reader = new Socket("localhost", town.server.origin().getPort())) {
                reader.getOutputStream().write(ask.getBytes(StandardCharsets.US_ASCII));
                Await.soon("the file is begun", () -> !outgoing().isEmpty());
                reader.setSoLinger(true, 0);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            // Meanwhile the server hears that nobody listens any more.
            for (var n = 0; n < 10; n++) town.server.browser().get("/policies").expect(200);
            return true;
        });
        Await.soon("nothing of it is left", () -> outgoing().isEmpty());
    }

    private static List<Path> outgoing() {
        var folder = town.server.server().config().storage().folder().resolve("files", "incoming");
        try (var files = Files.list(folder)) {
            return files.toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void long_lists_of_codes_and_of_those_who_apply_are_whole() {
        var many = town.webinar(null);
        arrive(many, "applying", 2_001);
        town.server.db().execute("""
                insert into invitation (id, event_id, code, most)
                select gen_random_uuid(), id, 'CODE-' || n, 1 from event, generate_series(1, 1001) n where slug = $1
                """, many);
        town.server.db().execute("""
                insert into application (id, event_id, person_id, number, state, name, notice, submitted_at)
                select gen_random_uuid(), event_id, person_id, row_number() over (), 'submitted', 'Somebody', '2026-1', now()
                from registration where event_id = (select id from event where slug = $1)
                """, many);
        assertEquals(1_001, listed(many, "invitations", "invitations"));
        assertEquals(2_001, listed(many, "applications", "applications"));
        assertEquals(2_001, listed(many, "ranking", "applications"));
        var ranked = town.elena
                .get("/events/" + many + "/ranking")
                .expect(200)
                .json()
                .getJsonArray("applications");
        var seated = ranked.stream()
                .filter(one -> "confirmed".equals(((JsonObject) one).getString("seat")))
                .count();
        assertEquals(2_001, seated, "whoever holds a seat is seen to");
    }

    private static int listed(String event, String list, String name) {
        return town.elena
                .get("/events/" + event + "/" + list)
                .expect(200)
                .json()
                .getJsonArray(name)
                .size();
    }

    /** People with confirmed registrations, beside whatever else happens. */
    private static void arrive(String event, String called, int people) {
        town.server.db().execute("""
                with made as (
                  insert into person (id, name, email)
                  select gen_random_uuid(), 'Person ' || n, $2::text || n || '@' || $1::text || '.example'
                  from generate_series(1, $3::int) n
                  returning id)
                insert into registration (id, event_id, person_id, state, notice)
                select gen_random_uuid(), e.id, made.id, 'confirmed', '2026-1'
                from made, event e where e.slug = $1
                """, event, called, people);
    }
}
