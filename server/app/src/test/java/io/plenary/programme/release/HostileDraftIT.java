package io.plenary.programme.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.RoomId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.platform.Refusal;
import io.plenary.programme.draft.Plans;
import io.plenary.programme.plan.Plan;
import io.plenary.programme.plan.PlannedSession;
import io.plenary.testing.ApiClient;
import io.plenary.testing.World.Who;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody with a keyboard and bad intentions sends to a draft. */
class HostileDraftIT {
    private static final Instant NINE = Instant.parse("2027-12-01T07:00:00Z");

    private static ReleaseDesk desk;
    private PlannedEvent planned;
    private SessionId opening;

    @BeforeAll
    static void open() {
        desk = new ReleaseDesk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @BeforeEach
    void an_event() {
        planned = desk.event("conference");
        opening = desk.session(planned, "Opening", NINE);
    }

    @Test
    void nothing_of_another_house_or_event_comes_into_a_draft() {
        var other = desk.world.event("other-" + planned.slug(), desk.world.otherHouse, null);
        var room = RoomId.next();
        desk.world.sql("insert into room (id, event_id, name) values ($1, $2, 'Theirs')", room, other);
        var speaker = SpeakerId.next();
        desk.world.sql("insert into speaker (id, event_id, name) values ($1, $2, 'Theirs')", speaker, other);
        refused(422, talk().put("room", room.toString()));
        refused(422, talk().put("track", room.toString()));
        refused(422, talk().put("speakers", new JsonArray().add(speaker.toString())));
        var body = new JsonObject().put("id", room.toString()).put("name", "Mine now");
        desk.elena.put(path("/draft/rooms/" + room), body).expect(404);
        desk.elena.delete(path("/draft/speakers/" + speaker)).expect(404);
        desk.elena.get("/events/other-" + planned.slug() + "/draft").expect(404);
        var otto = desk.world.signIn(desk.server.browser(), Who.OTTO);
        otto.get("/events/" + planned.slug() + "/draft").expect(404);
        otto.get("/events/" + planned.slug() + "/releases").expect(404);
        otto.delete(path("/draft")).expect(404);
    }

    @Test
    void an_id_in_the_path_that_is_none_or_differs_from_the_body_changes_nothing() {
        var other = SessionId.next();
        desk.elena.put(path("/draft/sessions/not-an-id"), talk()).expect(404);
        assertEquals(
                422, desk.elena.put(path("/draft/sessions/" + other), talk()).status());
        refused(422, talk().put("id", "x"));
        desk.elena.delete(path("/draft/sessions/" + other)).expect(404);
        desk.elena.delete(path("/draft/rooms/" + other)).expect(404);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "startsAt, garbage",
                "startsAt, 2027-12-01",
                "startsAt, +999999999-01-01T00:00:00Z",
                "startsAt, 0001-01-01T00:00:00Z",
                "endsAt, 2027-12-02T07:00:01Z",
                "endsAt, 2027-12-01T07:00:00Z",
                "endsAt, 2027-12-01T06:59:59Z",
                "day, 2027-02-30",
                "day, 9999-99-99",
                "language, 'not a language'",
                "stage, on-the-moon",
                "kind, riot",
            })
    void a_value_that_is_none_is_refused_and_breaks_nothing(String field, String value) {
        refused(422, talk().put(field, value));
    }

    @Test
    void characters_that_no_database_takes_are_cleaned_or_refused() {
        var nul = "a\u0000b\u202ec";
        for (var field : List.of("title", "subtitle", "abstract", "description")) {
            var one = talk();
            one.getJsonObject("text").put(field, nul);
            assertEquals(200, save(one).status(), field);
        }
        for (var field : List.of("key", "kindName")) {
            var status = save(talk().put(field, nul)).status();
            assertEquals(true, status == 200 || status == 422, field + ": " + status);
        }
        var link = new JsonObject().put("title", nul).put("url", "https://example.org/\u0000");
        refused(422, talk().put("links", new JsonArray().add(link)));
        assertEquals(200, release(Uuid7.next().toString(), "note\u0000note").status());
    }

    @Test
    void a_day_is_a_whole_day_and_a_night_of_two_hours_twice_can_be_meant() {
        assertEquals(200, save(talk().put("endsAt", "2027-12-02T07:00:00Z")).status());
        for (var offset : List.of("+03:00", "+02:00")) {
            var fold =
                    talk().put("startsAt", "2027-10-31T03:30:00" + offset).put("endsAt", "2027-10-31T05:00:00+02:00");
            assertEquals(200, save(fold).status(), offset);
        }
        refused(422, talk().put("startsAt", "2027-12-01T09:00:00+05:30").put("endsAt", "2027-12-01T10:00:00+02:00"));
    }

    @Test
    void long_texts_in_many_languages_fit_and_more_than_the_contract_can_mean_does_not() {
        var large = talk();
        large.put("text", text(20_000, 50_000));
        var texts = new JsonObject();
        for (var language : List.of("ro", "de", "fr", "es", "it")) texts.put(language, text(20_000, 50_000));
        assertEquals(200, save(large.put("texts", texts)).status());
        refused(422, talk().put("text", text(20_001, 0)));
        assertEquals(413, save(talk().put("text", text(20_000, 8_000_000))).status());
        var room = new JsonObject().put("id", RoomId.next().toString()).put("name", "x".repeat(70_000));
        desk.elena.put(path("/draft/rooms/" + room.getString("id")), room).expect(413);
        var nobody = desk.server.browser().put(path("/draft/sessions/" + opening), large);
        assertEquals(401, nobody.status(), "who asks is judged before what is asked");
    }

    private static JsonObject text(int about, int more) {
        return new JsonObject()
                .put("title", "Long")
                .put("subtitle", "")
                .put("abstract", "ă".repeat(about))
                .put("description", "ă".repeat(more));
    }

    @Test
    void a_draft_has_room_for_so_much_and_no_more() {
        try (var planning = new Planning()) {
            planning.event("vast");
            assertEquals(ErrorCode.VALIDATION, refusedPlan(planning, sessions(2_001, 0)));
            assertEquals(ErrorCode.TOO_LARGE, refusedPlan(planning, sessions(1_800, 19_900)));
            var made = planning.drafts.replace(planning.elena, "vast", 0, sessions(2_000, 100));
            assertEquals(2_000, made.plan().sessions().size());
            planning.releases.release(planning.elena, "vast", Planning.wish(made.version()));
        }
    }

    private static ErrorCode refusedPlan(Planning planning, Plan plan) {
        return assertThrows(Refusal.class, () -> planning.drafts.replace(planning.elena, "vast", 0, plan))
                .code();
    }

    private static Plan sessions(int many, int letters) {
        var all = new ArrayList<PlannedSession>();
        for (var n = 0; n < many; n++) {
            var talk = Plans.talk(SessionId.next(), Plans.NINE.plus(Duration.ofMinutes(5L * n)), null, null);
            all.add(Plans.described(talk, "<p>" + "x".repeat(letters) + "</p>"));
        }
        return Plan.empty().withSessions(all);
    }

    @Test
    void versions_and_releases_of_others_open_nothing() {
        var begun = save(talk()).json().getLong("version");
        for (var version : List.of(0L, begun - 1, begun + 1, 9_007_199_254_740_991L)) {
            var stale = "/events/" + planned.slug() + "/draft/sessions/" + opening + "?version=" + version;
            assertEquals(
                    "draft-changed", desk.elena.put(stale, talk()).expect(409).code());
            assertEquals(
                    "draft-changed",
                    desk.elena
                            .delete("/events/" + planned.slug() + "/draft?version=" + version)
                            .expect(409)
                            .code());
        }
        var id = Uuid7.next().toString();
        assertEquals(200, release(id, "").status());
        var other = desk.event("conference");
        other.add("Elsewhere", NINE);
        var wish = wish(id, other.draft().getLong("version"), "");
        var answer = desk.elena.post("/events/" + other.slug() + "/releases", wish);
        assertEquals(422, answer.status(), answer.http().body());
    }

    private ApiClient.Answer release(String id, String note) {
        var version = planned.draft().getLong("version");
        return desk.elena.post("/events/" + planned.slug() + "/releases", wish(id, version, note));
    }

    private static JsonObject wish(String id, long version, String note) {
        return new JsonObject()
                .put("id", id)
                .put("version", version)
                .put("note", note)
                .put("tell", false);
    }

    private JsonObject talk() {
        return PlannedEvent.talk(opening, "Opening", NINE);
    }

    private ApiClient.Answer save(JsonObject session) {
        return desk.elena.put(path("/draft/sessions/" + opening), session);
    }

    private String path(String rest) {
        return "/events/" + planned.slug() + rest + "?version="
                + planned.draft().getLong("version");
    }

    private void refused(int status, JsonObject session) {
        var answer = save(session);
        assertEquals(status, answer.status(), answer.http().body());
    }
}
