package io.plenary.live.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.contract.live.LiveBody;
import io.plenary.contract.live.LiveCommand;
import io.plenary.contract.live.QaBody;
import io.plenary.contract.live.Topic;
import io.plenary.live.RoomService;
import io.plenary.live.log.Draft;
import io.plenary.platform.Signals;
import io.plenary.testing.Await;
import io.plenary.testing.Promise;
import io.plenary.testing.TestDb;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may be in a room, and what happens to sockets when that changes. */
@Timeout(60)
class RoomAccessIT {
    private static TestDb database;
    private LiveRig rig;
    private SessionId session;
    private PersonId malik;
    private PersonId dana;

    @BeforeAll
    static void open() {
        database = TestDb.open();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void start() {
        rig = LiveRig.on(database);
        session = rig.rooms.session();
        malik = rig.rooms.attendee("Malik Demo");
        dana = rig.rooms.host("Dana Demo", session);
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    private String joinRefusal(PersonId person, SessionId room) {
        var page = rig.page(person);
        for (var kind : Topic.Kind.values()) {
            if (kind == Topic.Kind.ME) continue;
            var code = page.refusal(new LiveCommand.Join(Page.id(), Topic.of(kind, room), 0, 0));
            if (code == null) return null;
        }
        return page.refusal(new LiveCommand.Join(Page.id(), LiveRig.chatOf(room), 0, 0));
    }

    @Test
    @Promise("T6")
    void nothing_of_a_room_is_delivered_before_admission() {
        var stranger = rig.page(rig.rooms.person("Somebody"));
        assertEquals("not-registered", stranger.refusal(new LiveCommand.Join("1", LiveRig.chatOf(session), 0, 0)));
        var early = rig.rooms.session(Duration.ofHours(2), false);
        var waiting = rig.page(malik);
        assertEquals("not-open", waiting.refusal(new LiveCommand.Join("2", LiveRig.chatOf(early), 0, 0)));
        rig.rooms.host("Dana", early);
        var host = rig.inChat(malik, session);
        host.answer(new LiveCommand.ChatSay(Uuid7.next().toString(), LiveRig.chatOf(session), "Something to leak"));
        assertEquals(1, host.frames("chat.said").size());
        assertTrue(stranger.frames().stream().allMatch(frame -> frame.getString("topic") == null));
        assertTrue(waiting.frames().stream().allMatch(frame -> frame.getString("topic") == null));
    }

    @Test
    void a_room_is_entered_by_those_with_a_seat_and_by_its_staff() {
        assertNull(joinRefusal(malik, session));
        assertNull(joinRefusal(dana, session));
        assertEquals("not-registered", joinRefusal(rig.rooms.person("Somebody"), session));
        assertEquals("not-found", joinRefusal(malik, new SessionId(Uuid7.next())));
        var early = rig.rooms.session(Duration.ofHours(2), false);
        assertNull(joinRefusal(rig.rooms.host("Early host", early), early));
    }

    @Test
    void a_stage_that_went_live_early_opens_the_room() {
        var early = rig.rooms.session(Duration.ofHours(2), false);
        rig.stages.put(early, LiveRig.live());
        assertNull(joinRefusal(malik, early));
    }

    @Test
    void a_recorded_room_asks_for_consent_first() {
        var recorded = rig.rooms.session(Duration.ofMinutes(-1), true);
        assertEquals("consent-needed", joinRefusal(malik, recorded));
        var given = new RoomService.ConsentGiven("2026-1", true, false, false);
        rig.service.consent(rig.caller(malik), recorded, given, "ro");
        assertNull(joinRefusal(malik, recorded));
        var stored = database.db()
                .get(
                        "select wording, locale, voice from consent where person_id = $1",
                        row -> row.getString("locale") + " " + row.getBoolean("voice") + " "
                                + row.getString("wording").startsWith("Această sesiune"),
                        malik);
        assertEquals("ro false true", stored);
    }

    @Test
    @Promise("T5")
    void who_is_removed_is_told_closed_and_kept_out() {
        rig.rounds.start(rig.lookout);
        var page = rig.inChat(malik, session);
        rig.service.onRemoval(removal -> rig.endpoint.remove(removal.person(), removal.session()));
        rig.service.remove(rig.caller(dana), session, malik);
        assertEquals(
                session.toString(), page.await("me.removed").getJsonObject("d").getString("session"));
        assertEquals(4403, page.closeCode());
        assertEquals("removed", joinRefusal(malik, session));
        rig.service.readmit(rig.caller(dana), session, malik);
        assertNull(joinRefusal(malik, session));
    }

    @Test
    @Promise("T5")
    void a_removal_made_on_another_node_is_found_in_the_table() {
        rig.rounds.start(rig.lookout);
        var page = rig.inChat(malik, session);
        database.db()
                .execute(
                        "insert into removal (session_id, person_id, by_id) values ($1, $2, $3)", session, malik, dana);
        assertEquals(4403, page.closeCode());
    }

    @Test
    @Promise("T5")
    void a_removal_that_a_node_missed_is_found_however_old_it_is() {
        rig.rounds.start(rig.lookout);
        var page = rig.inChat(malik, session);
        var host = rig.inChat(dana, session);
        database.db().execute("""
                        insert into removal (session_id, person_id, by_id, at)
                        select $1, person, $2, now() - interval '1 hour' from unnest($3::uuid[]) as gone (person)""", session, dana, List.of(malik, dana));
        assertEquals(4403, page.closeCode());
        host.answer(new LiveCommand.ChatSay(Uuid7.next().toString(), LiveRig.chatOf(session), "For those here"));
        host.await("chat.said");
    }

    @ParameterizedTest
    @Promise("T2")
    @CsvSource(delimiter = '|', textBlock = """
            update event set state = 'draft' where id = (select event_id from session where id = $1) | not-found
            update session set recorded = true where id = $1 | consent-needed
            update session set state = 'cancelled' where id = $1 | not-open
            update session set starts_at = now() + interval '2 hours', ends_at = now() + interval '3 hours' where id = $1 | not-open
            update session set stage = 'in-person' where id = $1 | not-found""")
    void a_room_that_no_seat_opens_any_more_is_left_and_the_page_hears_why(String change, String code) {
        var page = rig.inChat(malik, session);
        var chat = LiveRig.chatOf(session);
        assertEquals(Set.of(), rig.access.withoutSeat(session, Set.of(malik)), "a known seat, nobody asks again");
        rig.rounds.start(rig.lookout);
        database.db().execute(change, session);
        var ended = page.await("err");
        assertEquals(chat.toString() + " " + code, ended.getString("topic") + " " + ended.getString("code"));
        Await.until("nobody hears", Duration.ofSeconds(5), () -> rig.fanout.subscribers(chat.toString()) == 0);
        assertEquals(code, page.refusal(new LiveCommand.Join("9", chat, 0, 0)));
    }

    @Test
    @Promise("T2")
    void a_role_that_was_taken_stops_counting_on_open_sockets() {
        var moderator = rig.rooms.person("Mihai Demo");
        database.db()
                .execute(
                        "insert into membership (organisation_id, person_id, role) values ($1, $2, 'moderator')",
                        rig.rooms.organisation(),
                        moderator);
        var page = rig.inChat(moderator, session);
        var speaker = rig.inChat(malik, session);
        speaker.answer(new LiveCommand.ChatSay(Uuid7.next().toString(), LiveRig.chatOf(session), "One"));
        var message = speaker.frames("chat.said").getFirst().getJsonObject("d").getString("id");
        var hide = new LiveCommand.ChatHide(
                Page.id(), LiveRig.chatOf(session), io.plenary.contract.ids.MessageId.of(message));
        assertNull(page.refusal(hide));
        database.db().execute("delete from membership where person_id = $1", moderator);
        Await.until(
                "hiding is refused",
                Duration.ofSeconds(5),
                () -> page.refusal(new LiveCommand.ChatHide(Page.id(), hide.topic(), hide.message())) != null);
    }

    /** The page was read and its socket opened before; a notice of the change came too early for it. */
    @Test
    @Promise("T2")
    void whoever_comes_into_a_room_is_told_what_they_may_do_there_now() {
        var page = rig.page(malik);
        database.db()
                .execute(
                        "insert into membership (organisation_id, person_id, role) values ($1, $2, 'moderator')",
                        rig.rooms.organisation(),
                        malik);
        rig.access.changed(malik);
        page.answer(new LiveCommand.Join("1", LiveRig.chatOf(session), 0, 0));
        var promoted = page.await("me.standing").getJsonObject("d");
        assertEquals(
                session.toString() + " true", promoted.getString("session") + " " + promoted.getBoolean("moderate"));
        page.answer(new LiveCommand.Join("2", Topic.of(Topic.Kind.QA, session), 0, 0));
        assertEquals(1, page.frames("me.standing").size(), "once for all topics of a room");
        database.db().execute("delete from membership where person_id = $1", malik);
        rig.access.changed(malik);
        var again = rig.inChat(malik, session).await("me.standing").getJsonObject("d");
        assertEquals(false, again.getBoolean("moderate"));
    }

    /** A node remembers for two seconds who came with a ticket; the hint of another one ends that. */
    @Test
    @Promise("T2")
    void whoever_joins_behind_a_hint_of_another_node_is_told_what_they_may_do_now() {
        try (var other = LiveRig.on(database);
                var signals = new Signals(
                        database.vertx(), TestDb.options(database.addresses().runtime()))) {
            rig.notices.start(signals);
            signals.start();
            var hint = new LiveBody.MeRights(rig.rooms.organisation().value());
            var hearing = withNotices(dana);
            Await.until("signals are heard", Duration.ofSeconds(10), () -> {
                other.notices.tell(dana, hint);
                return !hearing.frames("me.rights").isEmpty();
            });
            var page = withNotices(malik);
            database.db()
                    .execute(
                            "insert into membership (organisation_id, person_id, role) values ($1, $2, 'moderator')",
                            rig.rooms.organisation(),
                            malik);
            other.notices.tell(malik, hint);
            page.await("me.rights");
            page.answer(new LiveCommand.Join("chat", LiveRig.chatOf(session), 0, 0));
            assertEquals(true, page.await("me.standing").getJsonObject("d").getBoolean("moderate"));
        }
    }

    private Page withNotices(PersonId person) {
        var page = rig.page(person);
        page.answer(new LiveCommand.Join("me", Topic.me(), 0, 0));
        return page;
    }

    @Test
    @Promise("T2")
    void whoever_joins_notices_late_is_told_again_what_they_may_do() {
        var page = rig.inChat(malik, session);
        page.answer(new LiveCommand.Join("me", Topic.me(), 0, 0));
        Await.soon("told again", () -> page.frames("me.standing").size() == 2);
    }

    @Test
    @Promise("T2")
    void the_desk_is_for_those_who_moderate_as_long_as_they_do() {
        rig.rounds.start(rig.lookout);
        var desk = Topic.of(Topic.Kind.DESK, session);
        var attendee = rig.inChat(malik, session);
        assertEquals("forbidden", attendee.refusal(new LiveCommand.Join("1", desk, 0, 0)));
        var moderator = rig.rooms.attendee("Mihai Demo");
        database.db()
                .execute(
                        "insert into membership (organisation_id, person_id, role) values ($1, $2, 'moderator')",
                        rig.rooms.organisation(),
                        moderator);
        var page = rig.inChat(moderator, session);
        page.answer(new LiveCommand.Join("2", desk, 0, 0));
        var body = new QaBody.Marked(Uuid7.next(), "open", Optional.empty());
        rig.log.append(Draft.ofServer(desk, body)).orThrow();
        assertEquals(1, page.await("qa.marked").getLong("seq"));
        database.db().execute("delete from membership where person_id = $1", moderator);
        Await.until("nobody reads the desk", Duration.ofSeconds(5), () -> rig.fanout.subscribers(desk.toString()) == 0);
        rig.log.append(Draft.ofServer(desk, body)).orThrow();
        var host = rig.inChat(dana, session);
        host.answer(new LiveCommand.ChatSay(Uuid7.next().toString(), LiveRig.chatOf(session), "For everybody"));
        page.await("chat.said");
        assertEquals(1, page.frames("qa.marked").size());
        assertEquals(0, attendee.frames("qa.marked").size());
        assertEquals("forbidden", page.refusal(new LiveCommand.Join("3", desk, 1, 1)));
    }

    @Test
    @Promise("T2")
    void who_gives_the_seat_back_stops_hearing() {
        rig.rounds.start(rig.lookout);
        var page = rig.inChat(malik, session);
        database.db().execute("update registration set state = 'cancelled' where person_id = $1", malik);
        Await.until("the person has left the room", Duration.ofSeconds(5), () -> rig.attendance.here(session) == 0);
        var speaker = rig.inChat(dana, session);
        speaker.answer(new LiveCommand.ChatSay(Uuid7.next().toString(), LiveRig.chatOf(session), "For those here"));
        speaker.await("chat.said");
        assertEquals(0, page.frames("chat.said").size());
        assertEquals("not-registered", page.refusal(new LiveCommand.Join("9", LiveRig.chatOf(session), 0, 0)));
    }

    @Test
    @Promise("T2")
    void a_speaker_who_is_taken_back_leaves_the_room_also_where_another_node_says_so() {
        rig.rounds.start(rig.lookout);
        var speaking = rig.rooms.person("Sofia Demo");
        var speaker = SpeakerId.next();
        var db = database.db();
        db.execute(
                "insert into speaker (id, event_id, person_id, name) select $1, event_id, $2, 'Sofia' from session where id = $3",
                speaker,
                speaking,
                session);
        db.execute("insert into session_speaker (session_id, speaker_id) values ($1, $2)", session, speaker);
        rig.access.changed(session);
        var page = rig.inChat(speaking, session);
        assertEquals(1, rig.attendance.here(session));
        db.execute("update speaker set person_id = null where id = $1", speaker);
        Await.until("the speaker has left the room", Duration.ofSeconds(5), () -> rig.attendance.here(session) == 0);
        assertEquals("not-registered", page.refusal(new LiveCommand.Join("9", LiveRig.chatOf(session), 0, 0)));
    }

    @Test
    void the_count_says_people_and_not_tabs() {
        var first = rig.page(malik);
        var topic = Topic.of(Topic.Kind.PRESENCE, session);
        first.answer(new LiveCommand.Join(Page.id(), topic, 0, 0));
        var second = rig.page(malik);
        second.answer(new LiveCommand.Join(Page.id(), topic, 0, 0));
        rig.inChat(dana, session);
        first.await(
                "two people",
                frame -> frame.getString("t").equals("presence.count")
                        && frame.getJsonObject("d").getInteger("here") == 2);
        assertEquals(2, rig.attendance.here(session));
        second.close();
        Await.until("one tab less", Duration.ofSeconds(5), () -> rig.endpoint.counted() == 4);
        assertEquals(2, rig.attendance.here(session));
        first.close();
        Await.until("one person less", Duration.ofSeconds(5), () -> rig.attendance.here(session) == 1);
    }
}
