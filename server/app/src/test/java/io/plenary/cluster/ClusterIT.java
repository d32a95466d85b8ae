package io.plenary.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.ApiClient;
import io.plenary.testing.Await;
import io.plenary.testing.Promise;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Three nodes as processes, and everything that can die does. The long forms are in {@link ClusterLongIT}. */
@Timeout(180)
class ClusterIT {
    private static final long SEED = Long.getLong("plenary.seed", 20_261_121L);
    private static final int VOTERS = 20;
    /** What docs/operate.md says of names that are proven or taken off on another node, and a moment for a busy machine. */
    private static final Duration SEEN = Duration.ofMillis(3_500);

    private static Rig rig;

    @BeforeAll
    static void start() {
        System.out.println("seed " + SEED + " (again: -Dplenary.seed=" + SEED + ")");
        rig = new Rig(3);
    }

    @AfterAll
    static void stop() {
        rig.close();
    }

    /** One that was killed is started again; the others answer at once. */
    @BeforeEach
    void ready() {
        rig.nodes.forEach(NodeProcess::awaitReady);
    }

    private static Journal journal() {
        return Journal.in(Path.of("target", "cluster"));
    }

    /** The long form, with nodes and connections that die meanwhile, is {@link SeatRushLongIT}. */
    @Test
    @Promise("R1")
    void a_crowd_before_both_nodes_takes_the_seats_there_are_and_each_has_one_letter() {
        var rush = new SeatRush(rig, 25);
        assertEquals(Map.of(202, 25, 409, 175), rush.of(200, false, () -> {}));
        assertEquals(new SeatRush.Books(25, 25, 0, 0, 25, 25, 25), rush.books());
    }

    /** The twin sends again under a new id, and says things twice. */
    @Test
    @Promise("L2")
    void what_is_sent_again_under_its_id_is_there_once() {
        var kept = rig.world(journal(), rig.byTurns()).jitter(50);
        var renewed = rig.world(journal(), rig.byTurns()).jitter(50).withoutIds();
        assertEquals(0, cutWhileTalking(kept).doubled());
        assertTrue(cutWhileTalking(renewed).doubled() > 0, "the twin doubled nothing: this test proves nothing");
    }

    private static Checker.Verdict cutWhileTalking(Attendee.World world) {
        try (var crowd = rig.crowd(new Crowd.Size(10, 1), world, SEED).talk(300)) {
            for (var cut = 0; cut < 3; cut++) {
                Crowd.pause(Duration.ofMillis(150));
                rig.doors.forEach(ChaosProxy::reset);
            }
            var verdict = crowd.judge(rig.db);
            assertEquals(verdict.invoked(), verdict.acked());
            assertEquals(0, verdict.lost());
            return verdict;
        }
    }

    @Test
    @Promise({"L6", "C4"})
    void a_node_that_hears_no_hints_is_late_by_two_seconds_at_most() {
        rig.databases.get(1).cutHints();
        var journal = journal();
        var worlds = List.of(rig.world(journal, rig.only(0)), rig.world(journal, rig.only(1)));
        try (var crowd = rig.crowd(new Crowd.Size(20, 1), number -> worlds.get(number % 2), SEED)) {
            crowd.talk(50, List.of(crowd.attendees.get(0), crowd.attendees.get(2)));
            Crowd.pause(Duration.ofMillis(1_500));
            var verdict = crowd.judge(rig.db);
            assertTrue(verdict.isClean(), verdict::toString);
            assertTrue(verdict.latestMillis() < 2_000, verdict::toString);
            assertTrue(verdict.latestMillis() > 300, () -> "hints were heard all the same: " + verdict);
        } finally {
            rig.databases.get(1).heal();
        }
    }

    @Test
    void a_host_that_one_node_proved_stands_on_the_other_and_a_code_is_taken_there_once() {
        var owner = rig.rooms.person("Ioana Demo");
        var house = rig.rooms.organisation();
        rig.db.execute(
                "insert into membership (organisation_id, person_id, role) values ($1, $2, 'owner')", house, owner);
        var cookie = rig.door.signIn(rig.db, rig.nodes.get(0).port(), owner).split("=", 2);
        rig.db.execute("update sign_in set factor_at = now() where person_id = $1", owner);
        var one = new ApiClient(URI.create(NodeProcess.ORIGIN))
                .through(rig.nodes.get(0).port());
        var other = one.through(rig.nodes.get(1).port());
        one.cookies().put(cookie[0], cookie[1]);
        var thereByOther = other.at("house.localhost");
        var thereByOne = thereByOther.through(rig.nodes.get(0).port());
        assertEquals(421, thereByOther.page("/").statusCode());

        var host = "/organisations/org-" + house + "/host";
        one.put(host, new JsonObject().put("name", "house.localhost")).expect(200);
        Await.until(
                "the other node serves it", SEEN, () -> thereByOther.page("/").statusCode() == 200);

        var begun = thereByOther.post("/auth/hand-overs", new JsonObject()).expect(201);
        var way = "/auth/hand-overs/" + end(begun.json().getString("address"), '/');
        var code = end(one.post(way, null).expect(201).json().getString("address"), '#');
        var arrival = new JsonObject().put("code", code);
        thereByOther.post("/auth/hand-over-arrivals", arrival).expect(200);
        for (var node : List.of(thereByOne, thereByOther)) {
            assertTrue(node.get("/me").expect(200).json().getBoolean("signedIn"));
            assertEquals(410, node.post("/auth/hand-over-arrivals", arrival).status(), "good once");
        }

        other.delete(host).expect(204);
        Await.until(
                "the node that proved it is silent",
                SEEN,
                () -> thereByOne.page("/").statusCode() == 421);
    }

    private static String end(String address, char mark) {
        return address.substring(address.lastIndexOf(mark) + 1);
    }

    @Test
    @Promise("C3")
    void a_node_without_its_database_says_so_acknowledges_nothing_and_comes_back() {
        var world = rig.world(journal(), rig.only(1));
        try (var crowd = rig.crowd(new Crowd.Size(6, 1), world, SEED).talk(20)) {
            Await.until("messages flow", Duration.ofSeconds(10), () -> crowd.acked() > 10);
            rig.databases.get(1).cut();
            var answer = rig.door.send(rig.doors.get(1).port(), "GET", "/events?limit=1&q=none", "", "");
            assertEquals(503, answer.statusCode(), answer.body());
            assertTrue(answer.headers().firstValue("Retry-After").isPresent());
            // What was on the disk before the cut is told within the time that this answer took.
            var acked = crowd.acked();
            Await.until("pages are told", Duration.ofSeconds(15), () -> crowd.attendees.stream()
                    .allMatch(one -> one.others().stream()
                            .anyMatch(frame -> frame.getString("t").equals("degraded"))));
            assertEquals(acked, crowd.acked(), "acknowledged without a database");
            assertEquals(503, rig.nodes.get(1).readiness());
            rig.databases.get(1).heal();
            Await.until("it recovers", Duration.ofSeconds(5), () -> crowd.acked() > acked + 5);
            var verdict = crowd.judge(rig.db);
            assertTrue(verdict.isClean(), verdict::toString);
            assertEquals(verdict.invoked(), verdict.acked());
        }
    }

    /** The second node learns of everything late, and the first is killed before it can say a word, in mid-vote. */
    @Test
    @Promise({"L8", "L11"})
    void a_dying_node_takes_no_ballot_with_it_and_brings_nothing_back_that_was_taken_away() {
        rig.databases.get(1).cutHints();
        try (var hiding = new Hiding(rig, journal(), SEED);
                var voting = new Voting(rig, journal(), VOTERS)) {
            for (var round = 0; round < 6; round++) hiding.round(round, 8);
            voting.begin(Duration.ofMillis(600), SEED);
            Crowd.pause(Duration.ofMillis(300));
            hiding.round(6, 8);
            rig.nodes.get(0).kill();
            var seqs = hiding.readAll(1);
            Await.until("the listener is told", Duration.ofSeconds(3), hiding::isListenerThrough);
            hiding.listen();
            assertEquals(List.of(), hiding.leaks.found());
            assertTrue(hiding.leaks.seen() > 5, "its readers saw nothing: this test proves nothing");
            assertEquals(hiding.whole(), seqs);
            assertEquals(Set.of("ok", "already-voted"), voting.answers().keySet());
            assertEquals(List.of(VOTERS, VOTERS, VOTERS), voting.stored());
            assertEquals(VOTERS, voting.asked(1));
        } finally {
            rig.databases.get(1).heal();
        }
    }

    @Test
    @Promise({"L1", "L3", "C1"})
    void a_killed_node_a_crashed_database_and_cut_lines_lose_and_double_nothing() {
        var world = rig.world(journal(), rig.byTurns());
        try (var crowd = rig.crowd(new Crowd.Size(40, 2), world, SEED).talk(100)) {
            Crowd.pause(Duration.ofMillis(500));
            rig.doors.get(1).reset();
            rig.nodes.get(0).kill();
            Crowd.pause(Duration.ofMillis(100));
            Await.until("all are back", Duration.ofSeconds(10), crowd::allIn);
            rig.postgres.crashAndRestart();
            rig.nodes.get(1).kill();
            Crowd.pause(Duration.ofMillis(300));
            Await.until("all are back with the last node", Duration.ofSeconds(10), crowd::allIn);
            var verdict = crowd.judge(rig.db);
            assertTrue(verdict.isClean(), verdict::toString);
            assertEquals(verdict.invoked(), verdict.acked());
            assertEquals(Map.of(), verdict.refused());
            assertTrue(verdict.acked() > 100, verdict::toString);
        }
    }

    /** The control: a commit that does not wait for the disk. */
    @Test
    @Promise("L1")
    void without_waiting_for_the_disk_a_crash_loses_what_was_acknowledged() {
        rig.postgres.asOwner("alter role plenary set synchronous_commit = off");
        rig.databases.forEach(ChaosProxy::reset);
        var world = rig.world(journal(), rig.byTurns());
        try (var crowd = rig.crowd(new Crowd.Size(10, 1), world, SEED).talk(300)) {
            Await.until("messages flow", Duration.ofSeconds(10), () -> crowd.acked() > 200);
            rig.postgres.crashAndRestart();
            crowd.hush();
            var verdict = crowd.judgeNow(rig.db);
            System.out.println("L1, its twin: " + verdict);
            assertTrue(verdict.lost() > 0, () -> "the twin lost nothing: this test proves nothing. " + verdict);
        } finally {
            rig.postgres.asOwner("alter role plenary reset synchronous_commit");
            rig.databases.forEach(ChaosProxy::reset);
        }
    }
}
