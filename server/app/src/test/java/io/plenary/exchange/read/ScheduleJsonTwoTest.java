package io.plenary.exchange.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.exchange.RealData;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.OutputFormat;
import io.vertx.json.schema.Validator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A file of ours that uses all that c3voc's second schema offers and a programme has. */
class ScheduleJsonTwoTest {
    private static final String FILE = """
            {"$schema": "https://c3voc.de/schema/schedule2", "schedule": {"version": "1.2",
             "conference": {"acronym": "reading_days", "title": "Reading days", "start": "2027-03-01T09:00:00+02:00",
              "end": "2027-03-02T18:00:00+02:00", "time_zone_name": "Europe/Bucharest",
              "defaults": {"language": "ro"},
              "tracks": [{"name": "Digital skills", "slug": "digital-skills", "color": "#336699"}],
              "rooms": [{"name": "Hall", "guid": "a1a1a1a1-0000-4000-8000-000000000001", "capacity": 120},
                        {"name": "Attic", "guid": "a1a1a1a1-0000-4000-8000-000000000002"}],
              "days": [{"index": 1, "date": "2027-03-01", "start": "2027-03-01T09:00:00+02:00", "end": "2027-03-02T04:00:00+02:00"}]},
             "events": [
              {"guid": "b1b1b1b1-0000-4000-8000-000000000001", "code": "ABC123", "title": "Reading circles", "subtitle": "By telephone",
               "start": "2027-03-01T10:00:00+02:00", "end": "2027-03-01T11:30:00+02:00", "language": "en",
               "room": {"guid": "a1a1a1a1-0000-4000-8000-000000000001"}, "slug": "reading-circles",
               "url": "https://example.org/reading-circles", "track": {"slug": "digital-skills"}, "type": "WORKSHOP",
               "abstract": {"ro": "Despre cercuri.", "en": "About circles."}, "description": null,
               "participants": [{"guid": "c1c1c1c1-0000-4000-8000-000000000001", "name": "Sofia", "role": "MODERATOR"}],
               "links": [{"url": "https://example.org/paper.pdf", "title": "The paper", "type": "PAPER"}], "state": "CONFIRMED"},
              {"guid": "b1b1b1b1-0000-4000-8000-000000000002", "title": "Called off", "subtitle": null,
               "start": "2027-03-01T12:00:00+02:00", "end": "2027-03-01T12:30:00+02:00", "language": "ro",
               "room": {"guid": "a1a1a1a1-0000-4000-8000-000000000002"}, "slug": "called-off", "url": "https://example.org/off",
               "track": {"slug": "digital-skills"}, "type": "TALK", "abstract": "Scurt.", "participants": [], "links": [],
               "state": "CANCELED"},
              {"guid": "b1b1b1b1-0000-4000-8000-000000000003", "title": "Not taken", "subtitle": null,
               "start": "2027-03-01T12:00:00+02:00", "end": "2027-03-01T12:30:00+02:00", "language": "ro",
               "room": {"guid": "a1a1a1a1-0000-4000-8000-000000000002"}, "slug": "not-taken", "url": "https://example.org/not",
               "track": {"slug": "digital-skills"}, "type": "TALK", "abstract": null, "participants": [], "links": [],
               "state": "REJECTED"},
              {"type": "BREAK", "title": "Lunch", "guid": "b1b1b1b1-0000-4000-8000-000000000004",
               "start": "2027-03-01T13:00:00+02:00", "end": "2027-03-01T14:00:00+02:00"}]}}
            """;

    private static final ReadProgramme READ = ProgrammeReader.read(FILE.getBytes(StandardCharsets.UTF_8));

    @Test
    void the_fixture_is_what_the_schema_asks_for() {
        var schema = new JsonObject(RealData.text("schemas/schedule-v2.schema.json"));
        schema.remove("$id");
        schema.remove("$schema");
        var options = new JsonSchemaOptions()
                .setDraft(Draft.DRAFT7)
                .setBaseUri("https://plenary.test")
                .setOutputFormat(OutputFormat.Basic);
        var result = Validator.create(JsonSchema.of(schema), options).validate(new JsonObject(FILE));
        assertTrue(result.getValid(), () -> String.valueOf(result.getErrors()));
    }

    @Test
    void a_session_has_its_room_its_track_and_the_text_in_its_language() {
        var one = READ.sessions().getFirst();
        assertEquals("b1b1b1b1-0000-4000-8000-000000000001", one.key());
        assertEquals("Reading circles", one.text().title());
        assertEquals("By telephone", one.text().subtitle());
        assertEquals("<p>About circles.</p>", one.text().abstractText());
        assertEquals(Optional.of("Hall"), one.room());
        assertEquals(Optional.of("Digital skills"), one.track());
        assertEquals(90, one.length().toMinutes());
        assertEquals("https://example.org/paper.pdf", one.links().getFirst().url());
        assertEquals("Sofia", READ.speakers().getFirst().name());
    }

    @Test
    void what_is_cancelled_is_known_what_was_not_taken_is_told_and_breaks_are_breaks() {
        assertEquals(
                List.of("Reading circles", "Called off", "Lunch"),
                READ.sessions().stream().map(one -> one.text().title()).toList());
        assertEquals(
                List.of(false, true, false),
                READ.sessions().stream().map(ReadSession::cancelled).toList());
        assertEquals("break", READ.sessions().getLast().type());
        assertTrue(READ.warnings().stream()
                .anyMatch(one -> one.code() == Warning.Code.ENTRY_SKIPPED
                        && one.subject().equals("Not taken")));
        assertEquals("Europe/Bucharest", READ.zone().orElseThrow().getId());
    }
}
