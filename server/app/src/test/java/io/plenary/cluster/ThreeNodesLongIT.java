package io.plenary.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.plenary.testing.Await;
import io.plenary.testing.Promise;
import java.time.Duration;
import java.util.Map;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Three nodes behind the proxy that is shipped with them; one dies as hard as it can, then the next. */
@Tag("long")
@Timeout(300)
class ThreeNodesLongIT {
    private static final long SEED = Long.getLong("plenary.seed", System.nanoTime());
    private static final int PEOPLE = 100;
    private static Rig rig;
    private static Haproxy proxy;

    @BeforeAll
    static void start() {
        var program = Haproxy.program();
        assumeTrue(
                program.isPresent(),
                "HAProxy is not installed, so nothing behind it was tried: apt-get install haproxy");
        System.out.println("seed " + SEED + " (again: -Dplenary.seed=" + SEED + ")");
        rig = new Rig(3, Map.of("PLENARY_TRUSTED_PROXIES", "127.0.0.1"));
        proxy = new Haproxy(program.get(), rig.nodes);
    }

    @AfterAll
    static void stop() {
        if (proxy != null) proxy.close();
        if (rig != null) rig.close();
    }

    @Test
    @Promise({"L1", "L3", "L4", "C1"})
    void a_hundred_sockets_behind_the_proxy_go_on_when_node_after_node_is_killed() {
        IntSupplier door = proxy;
        var world = rig.world(ClusterLongIT.journal(), door);
        try (var crowd = rig.crowd(new Crowd.Size(PEOPLE, 2), world, SEED).talk(50)) {
            Crowd.pause(Duration.ofSeconds(3));
            for (var victim : rig.nodes.subList(0, 2)) {
                var killed = System.nanoTime();
                victim.kill();
                Await.until(
                        "everybody is back",
                        Duration.ofSeconds(10),
                        () -> crowd.allIn() && crowd.millisBackSince(killed).size() >= PEOPLE / 6);
                var back = crowd.millisBackSince(killed);
                System.out.println(
                        "C1 behind HAProxy: " + back.size() + " came back, the last after " + back.getLast() + " ms");
                assertTrue(back.getLast() <= 10_000, back::toString);
                victim.start();
                victim.awaitReady();
            }
            var verdict = crowd.judge(rig.db);
            ClusterLongIT.clean("L1, L3, L4 behind HAProxy", verdict);
            assertEquals(0, verdict.resyncs());
        }
    }
}
