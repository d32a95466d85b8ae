package io.plenary.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.ApiClient;
import io.plenary.testing.World;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who reads what, where organisers say it. */
class ReadersIT {
    private static Masterclass masterclass;
    private static ApiClient noor;

    @BeforeAll
    static void start() {
        masterclass = new Masterclass();
        noor = masterclass.reviewer(World.Who.NOOR);
    }

    @AfterAll
    static void stop() {
        masterclass.close();
    }

    private static void readers(String slug, String readers) {
        var path = "/events/" + slug + "/review-rules";
        var rules = masterclass.elena.get(path).expect(200).json();
        masterclass.elena.put(path, rules.put("readers", readers)).expect(200);
    }

    private static List<String> queueOf(ApiClient reviewer, String slug) {
        return reviewer.get("/events/" + slug + "/reviews").expect(200).json().getJsonArray("applications").stream()
                .map(one -> ((JsonObject) one).getString("id"))
                .toList();
    }

    private static JsonObject wish(World.Who reviewer, boolean give, Masterclass.Applicant... who) {
        return new JsonObject()
                .put("applications", Masterclass.ids(who))
                .put("reviewers", new JsonArray().add(reviewer.id.toString()))
                .put("give", give);
    }

    private static JsonObject progressOf(World.Who reviewer, String slug) {
        return masterclass
                .elena
                .get("/events/" + slug + "/application-readers")
                .expect(200)
                .json()
                .getJsonArray("readers")
                .stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getString("id").equals(reviewer.id.toString()))
                .findFirst()
                .orElseThrow();
    }

    /** How many new ones each letter to them names, oldest first. */
    private static List<Integer> toldOf(World.Who reviewer, String slug) {
        return masterclass.server.db().list("""
                        select (regexp_match(body, 'New ones: ([0-9]+)'))[1]::int as many
                        from mail_outbox
                        where recipient = $1 and intent like 'application-readings:%' and body like '%/e/' || $2 || '/reviews%'
                        order by created_at, id limit 100
                        """, row -> row.getInteger("many"), reviewer.email(), slug);
    }

    @Test
    void whoever_deals_to_themselves_is_not_written_to() {
        masterclass.event("own", 5);
        var ana = masterclass.sent("own");
        masterclass.rules("own", false);
        readers("own", "assigned");
        masterclass.world.sql("update person set locale = 'ro' where id = $1", World.Who.IOANA.id);
        for (var who : List.of(World.Who.ELENA, World.Who.IOANA))
            masterclass.world.join(masterclass.world.house, who.id, "application-reviewer");
        var both = wish(World.Who.ELENA, true, ana);
        both.getJsonArray("reviewers").add(World.Who.IOANA.id.toString());
        var given = masterclass
                .elena
                .post("/events/own/application-readers/seats", both)
                .expect(200);
        assertEquals(2, given.json().getInteger("changed"));
        assertEquals(List.of(), toldOf(World.Who.ELENA, "own"));
        assertTrue(masterclass.mails(World.Who.IOANA.email()).contains("Candidaturi de citit: Open day"));
        for (var who : List.of(World.Who.ELENA, World.Who.IOANA))
            masterclass.world.sql(
                    "delete from membership where person_id = $1 and role = 'application-reviewer'", who.id);
    }

    @Test
    void a_reviewer_reads_what_was_given_to_them_and_nothing_else() {
        masterclass.event("given", 5);
        var ana = masterclass.sent("given");
        var ben = masterclass.sent("given");
        masterclass.rules("given", false);
        var seats = "/events/given/application-readers/seats";
        assertEquals(
                "wrong-state",
                masterclass.elena.post(seats, wish(World.Who.NOOR, true, ana)).code());
        noor.put("/events/given/reviews/" + ben.application(), Masterclass.words(2, false))
                .expect(200);
        var other = "/events/given/reviews/" + ana.application();
        noor.get(other).expect(200);
        readers("given", "assigned");
        assertEquals(List.of(ben.application()), queueOf(noor, "given"), "whoever has begun goes on");
        noor.get(other).expect(404);
        noor.put(other, Masterclass.words(5, false)).expect(404);
        noor.put(other, Masterclass.words(5, true)).expect(404);
        noor.delete(other + "/conflict").expect(404);
        masterclass.elena.get(other).expect(200);
        assertEquals(2, queueOf(masterclass.elena, "given").size(), "those who organise read everything");
        var given = masterclass
                .elena
                .post(seats, wish(World.Who.NOOR, true, ana, ben))
                .expect(200);
        assertEquals(new JsonObject().put("changed", 1).put("skipped", 0), given.json());
        noor.get(other).expect(200);
        assertEquals(List.of(1), toldOf(World.Who.NOOR, "given"), "what she had begun is not new");
        assertEquals(2, progressOf(World.Who.NOOR, "given").getInteger("given"));
        assertEquals(1, progressOf(World.Who.NOOR, "given").getInteger("read"));
        for (var path : List.of(seats, "/events/given/application-readers/deals"))
            noor.post(path, path.equals(seats) ? wish(World.Who.NOOR, true, ana) : new JsonObject().put("each", 1))
                    .expect(404);
        noor.get("/events/given/application-readers").expect(404);
        masterclass.elena.post(seats, wish(World.Who.NOOR, false, ana)).expect(200);
        noor.get(other).expect(404);
        var stranger =
                masterclass.elena.post(seats, wish(World.Who.MALIK, true, ana)).expect(200);
        assertEquals(1, stranger.json().getInteger("skipped"), "no reviewer");
    }

    @Test
    void a_deal_is_even_and_a_conflict_gives_the_seat_back_to_it() {
        masterclass.event("dealt", 5);
        var radu = masterclass.reviewer(World.Who.RADU);
        var four = Stream.generate(() -> masterclass.sent("dealt")).limit(4).toList();
        masterclass.rules("dealt", false);
        readers("dealt", "assigned");
        assertEquals(List.of(), queueOf(noor, "dealt"));
        var deals = "/events/dealt/application-readers/deals";
        var one = new JsonObject().put("each", 1).put("seed", 7);
        assertEquals(
                new JsonObject().put("given", 4).put("wanting", 0),
                masterclass.elena.post(deals, one).expect(200).json());
        assertEquals(2, queueOf(noor, "dealt").size());
        assertEquals(2, queueOf(radu, "dealt").size());
        assertEquals(List.of(2), toldOf(World.Who.NOOR, "dealt"), "one letter for both");
        assertEquals(List.of(2), toldOf(World.Who.RADU, "dealt"));
        assertEquals(0, masterclass.elena.post(deals, one).expect(200).json().getInteger("given"), "dealt once");
        var near = queueOf(noor, "dealt").getFirst();
        var path = "/events/dealt/reviews/" + near;
        radu.get(path).expect(404);
        noor.put(path, Masterclass.words(1, true)).expect(200);
        assertEquals(1, progressOf(World.Who.NOOR, "dealt").getInteger("near"));
        assertEquals(1, masterclass.elena.post(deals, one).expect(200).json().getInteger("given"));
        assertEquals(List.of(2, 1), toldOf(World.Who.RADU, "dealt"));
        assertEquals(List.of(2), toldOf(World.Who.NOOR, "dealt"), "nothing new to her");
        radu.get(path).expect(200);
        assertEquals(3, queueOf(radu, "dealt").size());
        var two = new JsonObject().put("each", 2);
        assertEquals(
                new JsonObject().put("given", 3).put("wanting", 1),
                masterclass.elena.post(deals, two).expect(200).json(),
                "nobody is left for the one that a reviewer is too near to judge");
        var actions = masterclass
                .server
                .db()
                .list(
                        "select action from audit_entry where action like 'application.readers%' limit 100",
                        row -> row.getString("action"));
        assertTrue(actions.contains("application.readers-dealt") && actions.contains("application.readers"));
        assertEquals(4, four.size());
    }
}
