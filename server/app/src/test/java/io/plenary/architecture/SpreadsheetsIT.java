package io.plenary.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.PersonId;
import io.plenary.platform.CsvRow;
import io.plenary.platform.http.Contract;
import io.plenary.testing.Promise;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.plenary.testing.World.Who;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every file for spreadsheets that the contract names, full of what begins formulas. */
class SpreadsheetsIT {
    private static final List<String> STARTS = List.of("=1+1", "+1", "-2", "@SUM(A1)", "'=3");
    private static final UUID FORM = UUID.randomUUID();
    private static TestServer server;
    private static World world;

    @BeforeAll
    static void open() {
        server = TestServer.start();
        world = World.in(server.db());
        asked();
        institutions();
        for (var start : STARTS) hostile(start);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    /** With names. */
    private static void asked() {
        world.sql("""
                insert into form (event_id, purpose, version, content)
                values ($1, 'feedback', 1, '{"questions": [], "readers": []}')
                """, world.event);
        world.sql("""
                insert into form_version (id, event_id, purpose, number, content)
                values (gen_random_uuid(), $1, 'feedback', 1, '{"questions": [], "readers": []}')
                """, world.event);
        world.sql(
                "insert into survey (event_id, purpose, anonymous, opens_at) values ($1, 'feedback', false, now())",
                world.event);
    }

    /** Types of institutions that begin formulas, to choose from at registration. */
    private static void institutions() {
        var choices = new JsonArray();
        for (var start : STARTS)
            choices.add(new JsonObject().put("id", "s" + choices.size()).put("label", start));
        var question = new JsonObject()
                .put("id", "type")
                .put("kind", "single")
                .put("label", "Type")
                .put("help", "")
                .put("required", false)
                .put("guarded", false)
                .put("choices", choices)
                .put("texts", new JsonArray())
                .put("means", "institution");
        var form =
                new JsonObject().put("questions", new JsonArray().add(question)).put("readers", new JsonArray());
        world.sql(
                "insert into form (event_id, purpose, version, content) values ($1, 'registration', 1, $2)",
                world.event,
                form);
        world.sql("""
                insert into form_version (id, event_id, purpose, number, content)
                values ($1, $2, 'registration', 1, $3)
                """, FORM, world.event, form);
    }

    /** Somebody of that name, who has a seat, chats and appears in the trail and in the programme. */
    private static void hostile(String name) {
        var person = PersonId.next();
        var chosen = new JsonArray()
                .add(new JsonObject()
                        .put("question", "type")
                        .put("values", new JsonArray().add("s" + STARTS.indexOf(name))));
        var topic = "chat:" + world.session;
        world.sql("insert into person (id, name, email) values ($1, $2, $3)", person, name, person + "@example.org");
        world.register(world.event, person);
        world.sql("""
                insert into form_answer (subject_id, version_id, answers)
                select id, $2, $3 from registration where person_id = $1
                """, person, FORM, chosen);
        world.sql("""
                insert into survey_reply (id, event_id, purpose, about, person_id)
                values (gen_random_uuid(), $1, 'feedback', $1, $2)
                """, world.event, person);
        world.sql("""
                insert into log_topic (topic, session_id, last_seq) values ($1, $2, 1)
                on conflict (topic) do update set last_seq = log_topic.last_seq + 1
                """, topic, world.session);
        world.sql("""
                insert into log_entry (topic, seq, kind, author_id, author_name, subject_id, body, at)
                select $1, last_seq, 'chat.said', $2, $3, gen_random_uuid(),
                  jsonb_build_object('id', gen_random_uuid(), 'text', $3::text, 'mentions', '[]'::jsonb), now()
                from log_topic where topic = $1
                """, topic, person, name);
        world.sql(
                "insert into audit_entry (id, actor_id, organisation_id, action, target, detail) values (gen_random_uuid(), $1, $2, 'tried', 'x', '{}')",
                person,
                world.house);
        world.sql("""
                insert into session (id, event_id, title, kind, starts_at, ends_at, stage)
                select gen_random_uuid(), id, $2, 'talk', starts_at, ends_at, 'in-person' from event where id = $1
                """, world.event, name);
    }

    /** Where each of them is; a new one has to be named here. */
    private static Map<String, String> files() {
        return new TreeMap<>(Map.of(
                "exportAudit", "/organisations/house/audit.csv",
                "exportStatistics", "/events/open-day/statistics/export",
                "exportSurvey", "/events/open-day/surveys/feedback/export",
                "exportRegistrations", "/events/open-day/registrations/export",
                "exportRoom", "/sessions/" + world.session + "/export?part=chat&format=csv",
                "exportDraft", "/events/open-day/draft/export?format=csv"));
    }

    private static TreeSet<String> inContract() {
        var found = new TreeSet<String>();
        for (var path : Contract.bundle().getJsonObject("paths"))
            for (var operation : (JsonObject) path.getValue())
                if (operation.getValue() instanceof JsonObject one
                        && one.getJsonObject("responses", new JsonObject())
                                .getJsonObject("200", new JsonObject())
                                .getJsonObject("content", new JsonObject())
                                .containsKey("text/csv")) found.add(one.getString("operationId"));
        return found;
    }

    @Test
    @Promise("X3")
    void no_cell_of_any_file_begins_a_formula_and_the_words_are_found_again() {
        assertEquals(inContract(), files().keySet());
        var elena = world.signIn(server.browser(), Who.ELENA);
        var dana = world.signIn(server.browser(), Who.DANA);
        files().forEach((operation, path) -> {
            var browser = operation.equals("exportRoom") ? dana : elena;
            var cells = cells(browser.get(path).expect(200).http().body().replace("\uFEFF", ""));
            for (var cell : cells)
                assertFalse(!cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0, operation + ": " + cell);
            var words = cells.stream().map(CsvRow::plain).toList();
            for (var start : STARTS) assertTrue(words.contains(start), operation + " lost " + start);
        });
    }

    /** RFC 4180, read apart from what writes it. */
    private static List<String> cells(String text) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c == '"' && quoted && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else if (c == '"') quoted = !quoted;
            else if (!quoted && (c == ',' || c == '\n')) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (quoted || c != '\r') cell.append(c);
        }
        return cells;
    }
}
