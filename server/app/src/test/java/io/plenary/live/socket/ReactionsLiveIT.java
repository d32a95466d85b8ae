package io.plenary.live.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.CrowdCommand;
import io.plenary.contract.live.LiveCommand;
import io.plenary.contract.live.Reaction;
import io.plenary.contract.live.Topic;
import io.plenary.live.Standing;
import io.plenary.platform.Refusal;
import io.plenary.testing.Await;
import io.plenary.testing.Promise;
import io.plenary.testing.TestDb;
import io.vertx.core.json.JsonObject;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many press, the room gets counts. */
@Timeout(60)
class ReactionsLiveIT {
    private static TestDb database;
    private LiveRig rig;
    private SessionId session;
    private Topic topic;
    private PersonId malik;

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
        start(LiveRig.Choice.standard());
    }

    private void start(LiveRig.Choice choice) {
        rig = new LiveRig(database, choice);
        session = rig.rooms.session();
        topic = LiveRig.crowdOf(session);
        malik = rig.rooms.attendee("Malik Demo");
        rig.stages.put(session, LiveRig.live());
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    private static long claps(JsonObject frame) {
        return frame.getJsonObject("d").getJsonArray("totals").stream()
                .map(JsonObject.class::cast)
                .filter(given -> given.getString("emoji").equals("clap"))
                .mapToLong(given -> given.getLong("total"))
                .sum();
    }

    private static Page joined(LiveRig node, PersonId person, Topic topic) {
        var page = node.page(person);
        page.answer(new LiveCommand.Join(Page.id(), topic, 0, 0));
        page.await("crowd.reactions");
        return page;
    }

    @Test
    void one_presses_and_another_sees_it_also_on_another_node() {
        try (var second = LiveRig.on(database)) {
            second.stages.put(session, LiveRig.live());
            var presser = joined(rig, malik, topic);
            var near = joined(rig, rig.rooms.attendee("Ana Demo"), topic);
            var far = joined(second, rig.rooms.attendee("Noor Demo"), topic);
            assertNull(presser.refusal(new CrowdCommand.CrowdReact(Page.id(), topic, Reaction.CLAP)));
            near.await("a clap", frame -> frame.getString("t").equals("crowd.reactions") && claps(frame) == 1);
            rig.reactions.store();
            rig.reactions.look();
            second.reactions.store();
            second.reactions.look();
            far.await("a clap", frame -> frame.getString("t").equals("crowd.reactions") && claps(frame) == 1);
            var late = joined(rig, rig.rooms.attendee("Late Demo"), topic);
            assertEquals(1, claps(late.frames("crowd.reactions").getFirst()));
        }
    }

    @Test
    @Promise("L15")
    void who_presses_too_fast_is_told_so_for_each_press() {
        var page = joined(rig, malik, topic);
        var standing = rig.access.of(rig.caller(malik), session);
        var refused = 0;
        for (var press = 0; press < 60; press++) if (isRefused(standing)) refused++;
        assertTrue(refused > 0, "sixty at once were taken");
        for (var press = 0; press < 5; press++) {
            var code = page.refusal(new CrowdCommand.CrowdReact(Page.id(), topic, Reaction.HEART));
            assertTrue(code == null || code.equals("rate-limited"), code);
        }
    }

    private boolean isRefused(Standing standing) {
        try {
            rig.reactions.react(standing, Reaction.HEART);
            return false;
        } catch (Refusal refusal) {
            assertEquals(ErrorCode.RATE_LIMITED, refusal.code());
            return true;
        }
    }

    @Test
    void a_word_that_is_no_reaction_is_refused_and_harms_nobody() {
        var page = joined(rig, malik, topic);
        page.text("{\"t\":\"crowd.react\",\"id\":\"x\",\"topic\":\"" + topic + "\",\"d\":{\"emoji\":\"<img>\"}}");
        var answer = page.await("err");
        assertEquals("validation", answer.getString("code"));
        assertEquals("x", answer.getString("ref"));
    }

    /** Some 5,000 a second for two seconds: each is counted, and the room hears of them four times a second at most. */
    @Test
    void five_thousand_a_second_become_four_frames_a_second() {
        rig.close();
        start(LiveRig.Choice.standard().withoutRateLimits());
        var page = joined(rig, malik, topic);
        var standing = rig.access.of(rig.caller(malik), session);
        var before = page.frames("crowd.reactions").size();
        var began = System.nanoTime();
        for (var tick = 0; tick < 200; tick++) press(standing, began, tick);
        var seconds = (System.nanoTime() - began) / 1e9;
        Await.soon("all are told", () -> claps(page.frames("crowd.reactions").getLast()) == 10_000);
        var frames = page.frames("crowd.reactions").size() - before;
        assertTrue(frames <= Math.ceil(4 * seconds) + 1, frames + " frames in " + seconds + " s");
        rig.reactions.store();
        rig.reactions.look();
        assertEquals(10_000L, (long) database.db()
                .get(
                        "select sum(count)::bigint as total from reaction_minute where session_id = $1",
                        row -> row.getLong("total"),
                        session));
    }

    private void press(Standing standing, long began, int tick) {
        for (var press = 0; press < 50; press++) rig.reactions.react(standing, Reaction.CLAP);
        LockSupport.parkNanos(began + (tick + 1) * 10_000_000L - System.nanoTime());
    }
}
