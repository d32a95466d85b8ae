package io.plenary.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plenary.testing.Promise;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A crowd in front of few seats, over two nodes of which one dies while it is served. */
@Tag("long")
@Timeout(600)
class SeatRushLongIT {
    private static final long SEED = Long.getLong("plenary.seed", System.nanoTime());
    private static final int PEOPLE = Integer.getInteger("plenary.people", 1_000);
    private static final int SEATS = 50;

    private static Rig rig;

    @BeforeAll
    static void start() {
        System.out.println("seed " + SEED + " (again: -Dplenary.seed=" + SEED + ")");
        rig = new Rig(2);
    }

    @BeforeEach
    void ready() {
        rig.nodes.forEach(NodeProcess::awaitReady);
    }

    @AfterAll
    static void stop() {
        rig.close();
    }

    @Promise("R1")
    @Test
    void of_a_thousand_over_two_nodes_exactly_as_many_come_in_as_there_are_seats() {
        var rush = new SeatRush(rig, SEATS);
        var answers = rush.of(PEOPLE, false, () -> {});
        System.out.println(PEOPLE + " for " + SEATS + " seats: " + answers + ", p99 " + rush.p99() + " ms");
        assertEquals(Map.of(202, SEATS, 409, PEOPLE - SEATS), answers);
        assertEquals(new SeatRush.Books(SEATS, SEATS, 0, 0, SEATS, SEATS, SEATS), rush.books());
    }

    /** Whoever got no answer asks the other node; those who come too late wait, each in a place of their own. */
    @Promise("R2")
    @Test
    void a_node_that_dies_in_the_rush_neither_sells_a_seat_twice_nor_loses_a_place() {
        var until = new AtomicInteger(200 + new Random(SEED).nextInt(400));
        assertAllHaveAPlace(() -> {
            if (until.decrementAndGet() == 0) rig.nodes.getFirst().kill();
        });
    }

    /** Connections end between two statements of crowds that are being let in: of each crowd all is there, or nothing. */
    @Promise("R4")
    @Test
    void a_database_that_hangs_up_in_the_rush_leaves_no_half_registration() {
        var asked = new AtomicInteger();
        assertAllHaveAPlace(() -> {
            if (asked.incrementAndGet() % 150 == 0) rig.killBackends();
        });
    }

    private static void assertAllHaveAPlace(Runnable atEach) {
        var rush = new SeatRush(rig, SEATS);
        assertEquals(Map.of(202, PEOPLE), rush.of(PEOPLE, true, atEach));
        var late = PEOPLE - SEATS;
        assertEquals(new SeatRush.Books(SEATS, SEATS, late, late, PEOPLE, PEOPLE, PEOPLE), rush.books());
    }
}
