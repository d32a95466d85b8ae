package io.plenary.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.Await;
import io.plenary.testing.Promise;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Servers that are restarted in order, and the herd that comes back from one. */
@Tag("long")
@Timeout(600)
class RestartLongIT {
    private static final long SEED = Long.getLong("plenary.seed", System.nanoTime());
    private static final int HERD = 2_000;
    /** Of those who wait by chance up to a second, a tenth of a second brings a tenth; twice that is still no herd. */
    private static final int MOST_AT_ONCE = HERD / 4;

    private Rig rig;

    @BeforeEach
    void start() {
        System.out.println("seed " + SEED + " (again: -Dplenary.seed=" + SEED + ")");
        rig = new Rig(2, Map.of("PLENARY_TRUSTED_PROXIES", "127.0.0.1"));
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    /** One after the other, under load, behind something that sends people where somebody is ready. */
    @Test
    @Promise("C2")
    void restarting_all_servers_in_turn_fails_no_request_and_loses_no_message() {
        try (var balancer = new Balancer(rig)) {
            var world = rig.world(ClusterLongIT.journal(), balancer);
            try (var crowd = rig.crowd(new Crowd.Size(500, 10), world, SEED).talk(50);
                    var asking = new Asking(rig, balancer, 200)) {
                for (var node : rig.nodes) {
                    Crowd.pause(Duration.ofSeconds(3));
                    node.stop();
                    node.start();
                    node.awaitReady();
                }
                Crowd.pause(Duration.ofSeconds(3));
                ClusterLongIT.clean("C2", crowd.judge(rig.db));
                var codes = crowd.attendees.stream()
                        .filter(one -> one.visits() > 1)
                        .collect(Collectors.groupingBy(Attendee::closeCode, Collectors.counting()));
                System.out.println("C2 answers " + asking.answers() + ", sockets closed with " + codes);
                assertEquals(Set.of(201), asking.answers().keySet());
                assertEquals(Set.of((short) 1012), codes.keySet());
            }
        }
    }

    @Test
    @Promise("C6")
    void two_thousand_who_come_back_each_after_a_wait_of_its_own_are_no_herd() {
        var most = comeBack(1_000);
        assertTrue(most <= MOST_AT_ONCE, most + " at once");
    }

    /** The control: nobody waits by chance. All are let in here too; what chance takes away is the blow. */
    @Test
    @Promise("C6")
    void without_chance_in_the_wait_they_come_as_one_herd() {
        var most = comeBack(0);
        assertTrue(most > MOST_AT_ONCE, () -> "no herd showed, " + most + " at once: this test proves nothing");
    }

    /** @return the most that came within a tenth of a second */
    private int comeBack(int jitter) {
        var journal = ClusterLongIT.journal();
        var knocks = new Knocks(rig.only(0));
        var herd = rig.world(journal, knocks).jitter(jitter);
        var others = rig.world(journal, rig.only(1));
        try (var crowd = rig.crowd(new Crowd.Size(HERD + 40, 20), number -> number < HERD ? herd : others, SEED)) {
            var calm = crowd.attendees.subList(HERD, HERD + 40);
            crowd.talk(20, calm);
            var left = System.nanoTime();
            rig.nodes.get(0).stop();
            rig.nodes.get(0).start();
            rig.nodes.get(0).awaitReady();
            var ready = System.nanoTime();
            Await.until("all are back", Duration.ofSeconds(120), crowd::allIn);
            var seconds = (System.nanoTime() - ready) / 1e9;
            var most = knocks.mostAtOnce(left);
            System.out.printf(
                    "C6, each after at most %d ms: all of %d back after %.1f s, at most %d in a tenth of a second%n",
                    jitter, HERD, seconds, most);
            assertTrue(seconds <= 60, "they came back late");
            assertTrue(calm.stream().allMatch(one -> one.visits() == 1), "the others were disturbed");
            ClusterLongIT.clean("C6", crowd.judge(rig.db));
            return most;
        }
    }
}
