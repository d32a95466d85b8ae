package io.plenary.organisations.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.organisations.HouseOfTests;
import io.plenary.testing.World.Who;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class AuditIT extends HouseOfTests {
    private static final String AUDIT = "/organisations/house/audit";

    private static void give(Who who, String... roles) {
        var body = new JsonObject().put("roles", new JsonArray(java.util.List.of(roles)));
        ioana.put("/organisations/house/members/" + who.id + "/roles", body).expect(204);
    }

    private static JsonArray entries(String query) {
        return ioana.get(AUDIT + query).expect(200).json().getJsonArray("entries");
    }

    @Test
    void a_change_is_told_with_who_before_and_after() {
        give(Who.RADU, "moderator", "reviewer");
        var entry = entries("?kind=member").getJsonObject(0);
        assertEquals("Ioana", entry.getString("actor"));
        assertEquals("Radu", entry.getString("target"));
        assertEquals("member.changed", entry.getString("action"));
        assertEquals("reviewer", entry.getJsonObject("before").getString("roles"));
        assertEquals("moderator, reviewer", entry.getJsonObject("after").getString("roles"));
        give(Who.RADU, "reviewer");
    }

    @Test
    void the_words_of_the_house_are_told_as_they_were() {
        var page = ioana.get("/organisations/house").expect(200).json();
        var body = new JsonObject().put("about", "We read.").put("version", page.getString("version"));
        ioana.put("/organisations/house/about", body).expect(200);
        var entry = entries("?kind=organisation").getJsonObject(0);
        assertEquals("We read.", entry.getJsonObject("after").getString("text"));
        assertEquals(page.getString("about"), entry.getJsonObject("before").getString("text"));
    }

    @Test
    void the_wording_of_a_letter_is_told_as_it_was() {
        var letter = "/events/open-day/letters/registration/en";
        var ours = ioana.get(letter).expect(200).json();
        var one = new JsonObject().put("subject", "You are in").put("text", ours.getString("text"));
        ioana.put(letter + "?version=0", one).expect(200);
        ioana.put(letter + "?version=1", one.copy().put("subject", "Welcome")).expect(200);
        ioana.delete(letter).expect(204);
        var told = entries("?kind=letter");
        assertEquals("letter.reset", told.getJsonObject(0).getString("action"));
        assertEquals("Welcome", told.getJsonObject(0).getJsonObject("before").getString("subject"));
        var second = told.getJsonObject(1);
        assertEquals("Open day", second.getString("target"));
        assertEquals("You are in", second.getJsonObject("before").getString("subject"));
        assertEquals("Welcome", second.getJsonObject("after").getString("subject"));
        assertEquals("registration (en)", second.getJsonObject("after").getString("letter"));
        assertEquals(3, told.size());
    }

    @Test
    void newsletters_are_told_from_the_topic_to_the_drop() {
        var topics = "/organisations/house/newsletters";
        var text = new JsonObject().put("language", "en").put("name", "News").put("about", "What is new");
        var wish = new JsonObject().put("texts", new JsonArray().add(text));
        var version = ioana.get(topics).expect(200).json().getString("version");
        var saved = ioana.put(
                        topics,
                        new JsonObject()
                                .put("topics", new JsonArray().add(wish))
                                .put("version", version))
                .expect(200)
                .json();
        var topic = saved.getJsonArray("topics").getJsonObject(0).getString("id");
        var words = new JsonObject().put("language", "en").put("subject", "May").put("text", "It is May.");
        var issue = new JsonObject().put("topic", topic).put("texts", new JsonArray().add(words));
        var issues = "/organisations/house/newsletter-issues";
        var made = ioana.post(issues, issue).expect(201).json();
        words.put("subject", "June");
        var path = issues + "/" + made.getString("id");
        var changed = ioana.put(path + "?version=" + made.getLong("version"), issue)
                .expect(200)
                .json();
        ioana.put(path + "/release?version=" + changed.getLong("version"), null).expect(200);
        ioana.delete(path).expect(204);
        var told = entries("?kind=newsletter").stream()
                .map(JsonObject.class::cast)
                .map(entry -> entry.getString("action") + " "
                        + entry.getJsonObject("before", new JsonObject()).getString("en", "")
                        + " → " + entry.getJsonObject("after", new JsonObject()).getString("en", ""))
                .toList();
        assertEquals(
                java.util.List.of(
                        "newsletter.dropped June\n\nIt is May. → ",
                        "newsletter.released  → June\n\nIt is May.",
                        "newsletter.changed May\n\nIt is May. → June\n\nIt is May.",
                        "newsletter.written  → May\n\nIt is May.",
                        "newsletter.topics  → "),
                told);
    }

    @Test
    void what_is_taken_out_as_a_file_is_told() {
        ioana.get("/events/open-day/statistics/export").expect(200);
        for (var part : java.util.List.of("chat", "questions", "polls"))
            ioana.get("/sessions/" + world.session + "/export?part=" + part).expect(200);
        var told = entries("?kind=export").stream()
                .map(JsonObject.class::cast)
                .map(entry -> entry.getString("action") + " " + entry.getString("target") + " "
                        + entry.getJsonObject("after").getString("part", ""))
                .toList();
        assertEquals(
                java.util.List.of(
                        "export.room Open day polls",
                        "export.room Open day questions",
                        "export.room Open day chat",
                        "export.statistics Open day "),
                told);
    }

    @Test
    void pages_of_it_hang_together() {
        for (var n = 0; n < 60; n++)
            world.sql(
                    "insert into audit_entry (id, organisation_id, actor_id, action, target) values ($1, $2, $3, 'ownership.tried', 'x')",
                    io.plenary.contract.ids.Uuid7.next(),
                    world.house,
                    Who.IOANA.id);
        var first = ioana.get(AUDIT + "?kind=ownership").expect(200).json();
        assertEquals(50, first.getJsonArray("entries").size());
        var second = ioana.get(AUDIT + "?kind=ownership&before=" + first.getString("next"))
                .expect(200)
                .json();
        assertEquals(10, second.getJsonArray("entries").size());
        assertFalse(second.containsKey("next"));
        var ids = new HashSet<String>();
        for (var page : java.util.List.of(first, second))
            for (var one : page.getJsonArray("entries")) ids.add(((JsonObject) one).getString("id"));
        assertEquals(60, ids.size());
    }

    @Test
    void the_file_holds_every_change_however_many_there_are() {
        world.sql("""
                insert into audit_entry (id, organisation_id, actor_id, action, target)
                select gen_random_uuid(), $1, $2, 'erasure.tried', 'number ' || n from generate_series(1, 10050) n
                """, world.house, Who.IOANA.id);
        var lines = ioana.send("GET", AUDIT + ".csv?kind=erasure", null)
                .expect(200)
                .http()
                .body()
                .lines()
                .toList();
        assertEquals(1 + 10_050, lines.size());
        assertEquals(1 + 10_050, new HashSet<>(lines).size());
    }

    @Test
    void no_cell_of_the_file_begins_a_formula() {
        world.sql("update person set name = '=HYPERLINK(\"http://evil\")' where id = $1", Who.MARA.id);
        give(Who.MARA, "moderator", "reviewer");
        var file = ioana.page("/api/v1" + AUDIT + ".csv?kind=member").body();
        assertTrue(file.contains("\"'=HYPERLINK(\"\"http://evil\"\")\""), file);
        assertFalse(file.contains("\"=HYPERLINK"), file);
        world.sql("update person set name = 'Mara' where id = $1", Who.MARA.id);
    }

    @Test
    void what_staff_do_about_an_event_stands_in_the_trail_of_its_house() {
        var event = "/events/open-day";
        var version = ioana.get(event + "/admission").expect(200).json().getLong("version");
        ioana.put(event + "/admission?version=" + version, new JsonObject().put("rule", "approval"))
                .expect(200);
        var seat = server.db()
                .get(
                        "select id from registration where person_id = $1",
                        row -> row.getUUID("id").toString(),
                        Who.MALIK.id);
        var withdrawn = new JsonObject().put("decision", "withdraw").put("registrations", new JsonArray().add(seat));
        ioana.post(event + "/registrations/decisions", withdrawn.put("reason", "Asked for it"))
                .expect(200);
        ioana.get(event + "/registrations/export").expect(200);
        var house = "/organisations/house";
        ioana.put(house + "/brand", new JsonObject().put("colour", "#e60028")).expect(200);
        ioana.put(house + "/brand", new JsonObject().put("seen", "#e60028").put("colour", "#3d5af1"))
                .expect(200);
        for (var number = 0; number < 2; number++) {
            var text = new JsonObject().put("language", "en").put("text", "Words " + number);
            ioana.put(
                            house + "/policies/terms",
                            new JsonObject().put("number", number).put("texts", new JsonArray().add(text)))
                    .expect(200);
        }
        assertEquals("open", newest("admission.saved").getJsonObject("before").getString("rule"));
        assertEquals(
                "approval", newest("admission.saved").getJsonObject("after").getString("rule"));
        assertEquals("Malik", newest("registration.withdraw").getString("target"));
        assertEquals(
                "false", newest("export.registrations").getJsonObject("after").getString("guarded"));
        assertEquals(
                "#e60028", newest("organisation.brand").getJsonObject("before").getString("colour"));
        assertEquals(
                "Words 0", newest("organisation.policy").getJsonObject("before").getString("en"));
    }

    private static JsonObject newest(String action) {
        return entries("?kind=" + action.substring(0, action.indexOf('.'))).stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getString("action").equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing says " + action));
    }

    @Test
    void nothing_of_another_organisation_stands_here() {
        give(Who.RADU, "application-reviewer");
        var otto = world.signIn(server.browser(), Who.OTTO);
        otto.get(AUDIT).expect(403);
        assertEquals(
                0,
                otto.get("/organisations/other-house/audit")
                        .expect(200)
                        .json()
                        .getJsonArray("entries")
                        .size());
        give(Who.RADU, "reviewer");
    }
}
