package io.plenary.crowd.reactions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.live.CrowdBody;
import io.plenary.contract.live.Reaction;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RoomReactionsTest {

    @Test
    void a_room_is_told_once_for_all_that_comes_meanwhile() {
        var room = new RoomReactions();
        room.add(Reaction.CLAP);
        assertTrue(room.becomesDue());
        room.add(Reaction.CLAP);
        assertFalse(room.becomesDue());
        assertEquals(List.of(new CrowdBody.Given(Reaction.CLAP, 2)), room.tell().totals());
        room.add(Reaction.HEART);
        assertTrue(room.becomesDue());
    }

    @Test
    void what_did_not_get_to_the_database_leaves_again() {
        var room = new RoomReactions();
        room.add(Reaction.WOW);
        assertEquals(Map.of(Reaction.WOW, 1L), room.leave());
        room.add(Reaction.WOW);
        assertEquals(Map.of(Reaction.WOW, 2L), room.leave());
        room.arrived();
        assertEquals(Map.of(), room.leave());
        assertTrue(room.isEmpty());
    }

    /** Seeded: three nodes press, store and read in any order; in the end all have every press, and no total ever falls. */
    @Test
    void whatever_the_order_of_nodes_no_press_is_lost_or_counted_twice() {
        for (var seed = 1; seed <= 200; seed++) {
            var random = new Random(seed);
            var nodes = List.of(new RoomReactions(), new RoomReactions(), new RoomReactions());
            var database = new EnumMap<Reaction, Long>(Reaction.class);
            var before = new ArrayList<>(List.of(0L, 0L, 0L));
            var pressed = 0L;
            for (var step = 0; step < 300; step++) {
                var at = random.nextInt(3);
                var node = nodes.get(at);
                switch (random.nextInt(4)) {
                    case 0, 1 -> {
                        node.add(Reaction.values()[random.nextInt(Reaction.values().length)]);
                        pressed++;
                    }
                    case 2 -> store(node, database, random.nextInt(5) == 0);
                    default -> node.read(database);
                }
                assertTrue(sum(node) >= before.get(at), "seed " + seed);
                before.set(at, sum(node));
            }
            nodes.forEach(node -> store(node, database, false));
            for (var node : nodes) {
                node.read(database);
                assertEquals(pressed, sum(node), "seed " + seed);
            }
        }
    }

    private static void store(RoomReactions node, Map<Reaction, Long> database, boolean fails) {
        var batch = node.leave();
        if (fails) return;
        batch.forEach((emoji, count) -> database.merge(emoji, count, Long::sum));
        node.arrived();
    }

    private static long sum(RoomReactions node) {
        return node.totals().totals().stream().mapToLong(CrowdBody.Given::total).sum();
    }
}
