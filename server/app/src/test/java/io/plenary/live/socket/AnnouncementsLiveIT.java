package io.plenary.live.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveCommand;
import io.plenary.crowd.announce.Announcement.Scope;
import io.plenary.crowd.announce.AnnouncementNews;
import io.plenary.crowd.announce.AnnouncementService;
import io.plenary.platform.Caller;
import io.plenary.platform.RateLimits;
import io.plenary.platform.Refusal;
import io.plenary.testing.TestDb;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Said in one room, heard in all it is meant for, on whatever node. */
@Timeout(60)
class AnnouncementsLiveIT {
    private static TestDb database;
    private LiveRig near;
    private LiveRig far;
    private AnnouncementNews nearNews;
    private AnnouncementNews farNews;
    private AnnouncementService announcements;
    private SessionId session;
    private SessionId sister;
    private PersonId malik;
    private Caller dana;

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
        near = LiveRig.on(database);
        far = LiveRig.on(database);
        session = near.rooms.session();
        sister = near.rooms.session();
        for (var node : List.of(near, far))
            for (var room : List.of(session, sister)) node.stages.put(room, LiveRig.live());
        malik = near.rooms.attendee("Malik Demo");
        dana = near.caller(near.rooms.host("Dana Demo", session));
        nearNews = near.announcements;
        farNews = far.announcements;
        announcements = new AnnouncementService(new AnnouncementService.Parts(
                database.db(), null, near.access, new RateLimits(Clock.systemUTC(), true), nearNews));
    }

    @AfterEach
    void stop() {
        near.close();
        far.close();
    }

    private Page in(LiveRig node, SessionId room) {
        var page = node.page(malik);
        page.answer(new LiveCommand.Join(Page.id(), LiveRig.crowdOf(room), 0, 0));
        page.await("hand.mine");
        return page;
    }

    private static AnnouncementService.Words words(Scope scope, String text) {
        return new AnnouncementService.Words(scope, text, Optional.of("/e/open-day"));
    }

    @Test
    void a_host_tells_the_session_on_every_node_and_takes_it_back() {
        var here = in(near, session);
        var there = in(far, session);
        var elsewhere = in(far, sister);
        var said = announcements.announce(dana, session, words(Scope.SESSION, "  We go on at two. "));
        farNews.look();
        farNews.look();
        for (var page : List.of(here, there))
            assertEquals(
                    "We go on at two.",
                    page.await("announce.posted").getJsonObject("d").getString("text"));
        assertEquals(
                1,
                announcements
                        .ofSession(near.caller(malik), session)
                        .announcements()
                        .size());
        announcements.withdraw(dana, said.id());
        farNews.look();
        there.await("announce.withdrawn");
        assertEquals(
                List.of(), announcements.ofSession(near.caller(malik), session).announcements());
        assertEquals(1, there.frames("announce.posted").size());
        assertEquals(List.of(), elsewhere.frames("announce.posted"));
    }

    /** As if fifteen seconds lay between the two looks of the other node. */
    @Test
    void a_node_that_could_not_look_for_a_while_tells_what_was_said_meanwhile() {
        var there = in(far, session);
        farNews.look();
        var said = announcements.announce(dana, session, words(Scope.SESSION, "Said while you were away."));
        database.db()
                .execute(
                        "update announcement set changed_at = clock_timestamp() - interval '15 seconds' where id = $1",
                        said.id());
        farNews.look();
        there.await("announce.posted");
        farNews.look();
        assertEquals(1, there.frames("announce.posted").size());
    }

    @Test
    void who_comes_back_hears_what_was_said_and_withdrawn_meanwhile() {
        var said = announcements.announce(dana, session, words(Scope.SESSION, "We go on at three."));
        var withdrawn = announcements.announce(dana, session, words(Scope.SESSION, "We go on at two."));
        announcements.withdraw(dana, withdrawn.id());
        var back = in(far, session);
        assertEquals(List.of(said.id().toString()), ids(back, "announce.posted"));
        assertEquals(List.of(withdrawn.id().toString()), ids(back, "announce.withdrawn"));
        assertEquals(List.of(), ids(in(far, sister), "announce.posted"));
    }

    private static List<String> ids(Page page, String kind) {
        return page.frames(kind).stream()
                .map(frame -> frame.getJsonObject("d").getString("id"))
                .toList();
    }

    @Test
    void an_organiser_tells_every_room_of_the_event() {
        var elsewhere = in(far, sister);
        var elena = near.rooms.person("Elena Demo");
        database.db()
                .execute(
                        "insert into membership (organisation_id, person_id, role) values ($1, $2, 'organiser')",
                        near.rooms.organisation(),
                        elena);
        announcements.announce(near.caller(elena), session, words(Scope.EVENT, "Lunch is at one."));
        farNews.look();
        assertEquals(
                "event", elsewhere.await("announce.posted").getJsonObject("d").getString("scope"));
    }

    @Test
    void nobody_speaks_to_more_people_than_is_theirs() {
        var attendee = near.caller(malik);
        for (var scope : Scope.values()) assertEquals(ErrorCode.FORBIDDEN, refusal(attendee, scope, "Hello"));
        assertEquals(ErrorCode.FORBIDDEN, refusal(dana, Scope.EVENT, "Hello"));
        assertEquals(ErrorCode.FORBIDDEN, refusal(dana, Scope.EVERYBODY, "Hello"));
        assertEquals(ErrorCode.VALIDATION, refusal(dana, Scope.SESSION, "x".repeat(281)));
        var said = announcements.announce(dana, session, words(Scope.SESSION, "Mine"));
        var refused = assertThrows(Refusal.class, () -> announcements.withdraw(attendee, said.id()));
        assertEquals(ErrorCode.NOT_FOUND, refused.code());
    }

    private ErrorCode refusal(Caller caller, Scope scope, String text) {
        return assertThrows(Refusal.class, () -> announcements.announce(caller, session, words(scope, text)))
                .code();
    }
}
