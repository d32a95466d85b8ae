package io.plenary.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.Await;
import io.plenary.testing.Promise;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The promises with their full loads. Two nodes, each fault as often as promised, at instants that the seed chooses. */
@Tag("long")
@Timeout(900)
class ClusterLongIT {
    private static final long SEED = Long.getLong("plenary.seed", System.nanoTime());
    private static final int FAULTS = Integer.getInteger("plenary.faults", 20);
    private static final int AWAY_SECONDS = Integer.getInteger("plenary.away", 60);
    private static Rig rig;
    private final Random random = new Random(SEED);

    @BeforeAll
    static void start() {
        System.out.println("seed " + SEED + " (again: -Dplenary.seed=" + SEED + ")");
        rig = new Rig(2);
    }

    /** One that was killed is started again; the others answer at once. */
    @BeforeEach
    void ready() {
        rig.databases.forEach(ChaosProxy::heal);
        rig.nodes.forEach(NodeProcess::awaitReady);
    }

    @AfterAll
    static void stop() {
        rig.close();
    }

    static Journal journal() {
        return Journal.in(Path.of("target", "cluster"));
    }

    static void clean(String promise, Checker.Verdict verdict) {
        System.out.println(promise + " " + verdict);
        assertTrue(verdict.isClean(), verdict::toString);
        assertEquals(verdict.invoked(), verdict.acked());
        assertEquals(Map.of(), verdict.refused());
    }

    private void moment(int mostMillis) {
        Crowd.pause(Duration.ofMillis(random.nextInt(mostMillis)));
    }

    @Test
    @Promise("L1")
    void no_acknowledged_message_is_lost_whatever_is_killed() {
        var world = rig.world(journal(), rig.byTurns());
        try (var crowd = rig.crowd(new Crowd.Size(500, 10), world, SEED).talk(200)) {
            for (var fault = 0; fault < FAULTS; fault++) {
                moment(1_000);
                rig.killBackends();
                moment(1_000);
                var victim = rig.nodes.get(fault % 2);
                victim.kill();
                victim.start();
                victim.awaitReady();
                moment(1_000);
                rig.postgres.crashAndRestart();
            }
            Await.until("enough was said", Duration.ofSeconds(120), () -> crowd.acked() >= 500 * FAULTS);
            clean("L1", crowd.judge(rig.db));
        }
    }

    @Test
    @Promise("L2")
    void a_thousand_retries_and_two_hundred_races_double_nothing() {
        var journal = journal();
        var worlds = List.of(
                rig.world(journal, rig.only(0)).jitter(50),
                rig.world(journal, rig.only(1)).jitter(50));
        try (var crowd = rig.crowd(new Crowd.Size(40, 1), number -> worlds.get(number / 20), SEED)) {
            for (var race = 0; race < 200; race++) {
                var id = UUID.randomUUID().toString();
                crowd.attendees.get(race % 20).say(id, "race " + race);
                crowd.attendees.get(race % 20 + 20).say(id, "race " + race);
            }
            crowd.talk(400);
            while (crowd.attendees.stream().mapToInt(Attendee::resent).sum() < 1_000) {
                moment(200);
                rig.doors.forEach(ChaosProxy::reset);
            }
            var verdict = crowd.judge(rig.db);
            System.out.println("L2, sent again: "
                    + crowd.attendees.stream().mapToInt(Attendee::resent).sum());
            clean("L2", verdict);
        }
    }

    @Test
    @Promise("L3")
    void three_hundred_readers_see_one_order_while_a_node_dies() {
        var world = rig.world(journal(), rig.byTurns());
        try (var crowd = rig.crowd(new Crowd.Size(300, 1), world, SEED)) {
            crowd.talk(100, crowd.attendees.subList(0, 50));
            Crowd.pause(Duration.ofSeconds(10));
            rig.nodes.get(0).kill();
            Crowd.pause(Duration.ofSeconds(10));
            clean("L3", crowd.judge(rig.db));
        }
    }

    @Test
    @Promise("L4")
    void three_hundred_readers_kicked_thirty_times_each_miss_nothing() {
        var world = rig.world(journal(), rig.byTurns()).jitter(200);
        try (var crowd = rig.crowd(new Crowd.Size(300, 1), world, SEED)) {
            crowd.talk(100, crowd.attendees.subList(0, 50));
            for (var kick = 0; kick < 30; kick++) {
                moment(1_500);
                crowd.attendees.forEach(Attendee::kick);
                Await.until("everybody is back", Duration.ofSeconds(30), crowd::allIn);
            }
            var verdict = crowd.judge(rig.db);
            assertTrue(crowd.attendees.stream().allMatch(one -> one.visits() > 30));
            clean("L4", verdict);
            assertEquals(0, verdict.resyncs());
        }
    }

    @Test
    @Promise("L8")
    void a_hundred_messages_taken_away_before_two_hundred_joins_reach_nobody() {
        rig.databases.get(1).cutHints();
        try (var hiding = new Hiding(rig, journal(), SEED)) {
            for (var round = 0; round < 100; round++) {
                hiding.round(round, 10);
                if (round % 20 != 19) continue;
                rig.nodes.get(0).kill();
                assertEquals(hiding.whole(), hiding.readAll(1));
                rig.nodes.get(0).start();
                rig.nodes.get(0).awaitReady();
                hiding.reenter();
            }
            Await.until("the listener is told", Duration.ofSeconds(2), hiding::isListenerThrough);
            hiding.listen();
            System.out.println("L8 read while they stood " + hiding.leaks.seen() + ", afterwards "
                    + hiding.leaks.found().size());
            assertEquals(List.of(), hiding.leaks.found());
            assertTrue(hiding.leaks.seen() > 100, "its readers saw nothing: this test proves nothing");
        }
    }

    @Test
    @Promise("L11")
    void a_thousand_voters_with_three_tries_each_have_a_thousand_ballots_though_a_node_dies() {
        var voters = 1_000;
        try (var voting = new Voting(rig, journal(), voters)) {
            voting.begin(Duration.ofSeconds(5), SEED);
            moment(4_000);
            rig.nodes.get(0).kill();
            rig.nodes.get(0).start();
            rig.nodes.get(0).awaitReady();
            var answers = voting.answers();
            System.out.println("L11 " + answers + ", stored " + voting.stored());
            assertEquals(Set.of("ok", "already-voted"), answers.keySet());
            assertEquals(List.of(voters, voters, voters), voting.stored());
            System.out.println("L11 told on both nodes after " + voting.millisUntilTold(voters) + " ms");
            assertEquals(List.of(voters, voters), List.of(voting.asked(0), voting.asked(1)));
        }
    }

    @Test
    @Promise("C1")
    void a_thousand_sockets_are_back_within_ten_seconds_of_a_kill() {
        var world = rig.world(journal(), rig.byTurns());
        try (var crowd = rig.crowd(new Crowd.Size(1_000, 10), world, SEED).talk(50)) {
            Crowd.pause(Duration.ofSeconds(3));
            var killed = System.nanoTime();
            rig.nodes.get(0).kill();
            Crowd.pause(Duration.ofSeconds(15));
            assertTrue(crowd.allIn());
            var back = crowd.millisBackSince(killed);
            System.out.println("C1 " + back.size() + " came back; median " + back.get(back.size() / 2) + " ms, p99 "
                    + back.get(back.size() * 99 / 100) + " ms");
            assertTrue(back.size() >= 400, "nobody was there");
            assertTrue(back.get(back.size() * 99 / 100) <= 10_000);
            clean("C1", crowd.judge(rig.db));
        }
    }

    @Test
    @Promise({"L6", "C4"})
    void three_hundred_readers_without_hints_for_thirty_seconds_are_late_by_two_at_most() {
        rig.databases.get(1).cutHints();
        var journal = journal();
        var worlds = List.of(rig.world(journal, rig.only(0)), rig.world(journal, rig.only(1)));
        try (var crowd = rig.crowd(new Crowd.Size(300, 1), number -> worlds.get(number % 2), SEED)) {
            crowd.talk(50, List.of(crowd.attendees.get(0), crowd.attendees.get(2)));
            Crowd.pause(Duration.ofSeconds(30));
            var verdict = crowd.judge(rig.db);
            clean("L6, C4", verdict);
            assertTrue(verdict.latestMillis() <= 2_000);
        }
    }

    @Test
    @Promise("C3")
    void a_minute_without_the_database_and_half_a_minute_of_its_silence_acknowledge_nothing() {
        var world = rig.world(journal(), rig.only(1));
        var line = rig.databases.get(1);
        try (var crowd = rig.crowd(new Crowd.Size(100, 10), world, SEED).talk(5);
                var asking = new Asking(rig, 1, 100)) {
            Crowd.pause(Duration.ofSeconds(3));
            without(crowd, line, line::cut, AWAY_SECONDS);
            without(crowd, line, line::stall, AWAY_SECONDS / 2);
            line.reset();
            Crowd.pause(Duration.ofSeconds(3));
            System.out.println("C3 " + asking.answers());
            assertTrue(Set.of(201, 503, Asking.SILENCE)
                    .containsAll(asking.answers().keySet()));
            clean("C3", crowd.judge(rig.db));
        }
    }

    private static void without(Crowd crowd, ChaosProxy line, Runnable fault, int seconds) {
        fault.run();
        Crowd.pause(Duration.ofMillis(500));
        var acked = crowd.acked();
        Crowd.pause(Duration.ofSeconds(seconds));
        assertEquals(acked, crowd.acked(), "acknowledged without a database");
        line.heal();
        var healed = System.nanoTime();
        Await.until("it recovers", Duration.ofSeconds(60), () -> crowd.acked() > acked + 5);
        var millis = (System.nanoTime() - healed) / 1_000_000;
        System.out.println("C3 acknowledges again after " + millis + " ms");
        assertTrue(millis <= 5_000, "it recovered late");
    }

    @Test
    @Promise({"T1", "T2"})
    void without_hints_open_sockets_of_another_node_end_with_the_sign_in_and_with_the_right() {
        rig.databases.get(1).cutHints();
        var journal = journal();
        var world = rig.world(journal, rig.only(1)).jitter(0);
        try (var crowd = rig.crowd(new Crowd.Size(20, 1), world, SEED)) {
            var longest = 0L;
            for (var one : crowd.attendees) {
                var answer = rig.door.send(rig.doors.get(0).port(), "DELETE", "/auth/sign-in", one.cookie(), "");
                assertTrue(answer.statusCode() < 300, answer.statusCode() + answer.body());
                var ended = System.nanoTime();
                Await.until("the socket is closed", Duration.ofSeconds(5), () -> one.closeCode() == 4401);
                longest = Math.max(longest, (System.nanoTime() - ended) / 1_000_000);
            }
            System.out.println("T1 longest " + longest + " ms of 20");
        }
        var others = new ArrayList<Attendee>();
        try (var crowd = rig.crowd(new Crowd.Size(20, 1), world, SEED)) {
            others.addAll(crowd.attendees);
            rig.db.execute("update registration set state = 'cancelled'");
            var cancelled = System.nanoTime();
            Await.until("nobody may say anything", Duration.ofSeconds(5), () -> others.stream()
                    .allMatch(ClusterLongIT::isRefused));
            System.out.println("T2 " + (System.nanoTime() - cancelled) / 1_000_000 + " ms");
        }
    }

    private static boolean isRefused(Attendee one) {
        var id = UUID.randomUUID().toString();
        one.command(new JsonObject()
                .put("t", "chat.say")
                .put("id", id)
                .put("topic", one.topic())
                .put("d", new JsonObject().put("text", "May I?")));
        Await.until("an answer", Duration.ofSeconds(5), () -> one.others().stream()
                .anyMatch(frame -> id.equals(frame.getString("ref"))));
        return one.others().stream()
                .anyMatch(frame -> id.equals(frame.getString("ref"))
                        && frame.getString("t").equals("err"));
    }
}
