package io.plenary.live.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveCommand;
import io.plenary.contract.live.Topic;
import io.plenary.polls.Plans;
import io.plenary.testing.TestDb;
import io.plenary.wall.Show;
import io.plenary.wall.Wall;
import io.plenary.wall.WallService.TimerWish;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What stands on the shared screen, and the timer; on two nodes. */
@Timeout(60)
class WallLiveIT {
    private static TestDb database;
    private LiveRig rig;
    private LiveRig other;
    private SessionId session;
    private Topic wall;
    private Topic crowd;
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
        rig = new LiveRig(database, LiveRig.Choice.standard().withoutRateLimits());
        other = new LiveRig(database, LiveRig.Choice.standard().withoutRateLimits());
        session = rig.rooms.session();
        wall = Topic.of(Topic.Kind.WALL, session);
        crowd = LiveRig.crowdOf(session);
        malik = rig.rooms.attendee("Malik Demo");
        dana = rig.rooms.host("Dana Demo", session);
    }

    @AfterEach
    void stop() {
        rig.close();
        other.close();
    }

    private static Page in(LiveRig node, PersonId person, Topic topic) {
        var page = node.page(person);
        assertNull(page.refusal(new LiveCommand.Join(Page.id(), topic, 0, 0)));
        return page;
    }

    private void choose(Show show, boolean coded) {
        rig.walls.choose(rig.caller(dana), session, new Wall.Choice(show, coded, false, Optional.empty()));
    }

    private void time(TimerWish wish) {
        rig.walls.time(rig.caller(dana), session, wish);
    }

    private static JsonObject shows(Page page, String show) {
        return page.await(
                        "the wall shows " + show,
                        frame -> frame.getString("t").equals("wall.changed")
                                && frame.getJsonObject("d").getString("show").equals(show))
                .getJsonObject("d");
    }

    @Test
    void every_screen_on_every_node_follows_what_the_host_chose() {
        var here = in(rig, dana, wall);
        var there = in(other, dana, wall);
        shows(here, "nothing");
        shows(there, "nothing");
        choose(Show.QUESTION, false);
        shows(here, "question");
        other.wallNews.look();
        shows(there, "question");
        shows(in(other, dana, wall), "question");
    }

    @Test
    void a_question_that_is_pinned_is_named_to_every_screen_within_a_second_and_no_longer_than_questions_stand_there() {
        var there = in(other, dana, wall);
        var asked = UUID.randomUUID();
        var named = new Wall.Choice(Show.QUESTION, false, false, Optional.of(asked));
        rig.walls.choose(rig.caller(dana), session, named);
        other.wallNews.look();
        assertEquals(asked.toString(), shows(there, "question").getString("pinned"));
        var next = new Wall.Choice(Show.NEXT, false, false, Optional.of(asked));
        rig.walls.choose(rig.caller(dana), session, next);
        assertEquals(Optional.empty(), rig.walls.wall(rig.caller(dana), session).pinned());
    }

    @Test
    void an_attendee_neither_reads_the_wall_nor_the_code_on_it() {
        rig.questions.byCode().make(rig.caller(dana), session, true);
        choose(Show.CODE, false);
        var attendee = in(rig, malik, crowd);
        assertEquals("forbidden", attendee.refusal(new LiveCommand.Join(Page.id(), wall, 0, 0)));
        attendee.await("timer.changed");
        var code = rig.questions.byCode().current(session).orElseThrow();
        assertFalse(attendee.frames().toString().contains(code));
    }

    @Test
    void the_code_is_told_only_while_the_screen_shows_it_and_follows_a_new_one() {
        var screen = in(rig, dana, wall);
        var codes = rig.questions.byCode();
        var first = codes.make(rig.caller(dana), session, true).code().orElseThrow();
        choose(Show.NEXT, false);
        assertFalse(shows(screen, "next").containsKey("code"));
        choose(Show.CODE, false);
        assertEquals(first, shows(screen, "code").getString("code"));
        var second = codes.make(rig.caller(dana), session, true).code().orElseThrow();
        screen.await("the new code", frame -> frame.encode().contains(second));
        codes.revoke(rig.caller(dana), session);
        var version = rig.walls.wall(rig.caller(dana), session).version();
        var last = screen.await(
                "no code",
                frame -> frame.getString("t").equals("wall.changed")
                        && frame.getJsonObject("d").getLong("version") == version);
        assertFalse(last.encode().contains("code\":\"" + second));
    }

    @Test
    void the_timer_reaches_the_audience_only_while_the_host_shows_it() {
        var attendee = in(rig, malik, crowd);
        var speaker = in(rig, dana, wall);
        time(new TimerWish(Optional.of(600), Optional.empty(), false));
        var end = speaker.await("the timer", frame -> frame.encode().contains("endsAt"))
                .getJsonObject("d")
                .getInstant("endsAt");
        assertTrue(end.isAfter(Instant.now().plusSeconds(590))
                && end.isBefore(Instant.now().plusSeconds(601)));
        assertFalse(attendee.frames().toString().contains("endsAt"), "it is the panel's alone");
        time(new TimerWish(Optional.empty(), Optional.of(end), true));
        attendee.await("the timer", frame -> frame.encode().contains("endsAt"));
        rig.walls.stop(rig.caller(dana), session);
        attendee.await(
                "no timer any more",
                frame -> frame.getString("t").equals("timer.changed")
                        && !frame.getJsonObject("d").containsKey("endsAt"));
        var late = in(other, malik, crowd);
        assertFalse(late.await("timer.changed").encode().contains("endsAt"));
    }

    @Test
    void without_a_time_the_timer_runs_to_the_planned_end() {
        time(new TimerWish(Optional.empty(), Optional.empty(), false));
        var told = rig.walls.wall(rig.caller(dana), session);
        assertEquals(Optional.of(rig.access.facts(session).ends()), told.endsAt());
    }

    @Test
    void a_host_reads_polls_for_the_screen_with_the_eyes_of_the_room() {
        var host = rig.caller(dana);
        rig.pollDrafts.create(host, session, Plans.named());
        var poll = rig.pollDrafts.create(host, session, Plans.quiz()).id();
        rig.polls.open(host, session, poll, Optional.empty());
        var seen = StrictJson.write(rig.polls.pageOfRoom(host, session));
        assertTrue(StrictJson.write(rig.polls.page(host, session)).contains("ballots"), "there is something to leak");
        assertFalse(seen.contains("ballots") || seen.contains("\"right\"") || seen.contains("draft"), seen);
        rig.polls.show(host, session, poll);
        assertTrue(StrictJson.write(rig.polls.pageOfRoom(host, session)).contains("ballots"));
    }
}
