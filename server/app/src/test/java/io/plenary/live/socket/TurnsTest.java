package io.plenary.live.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final Duration BEAT = Duration.ofSeconds(2);

    private static List<Object> crowd(Turns<Object> turns) {
        var crowd =
                Collections.nCopies(1_000, "").stream().map(one -> new Object()).toList();
        turns.addAll(crowd);
        return crowd;
    }

    private static List<Object> visited(Turns<Object> turns) {
        var visited = new ArrayList<>();
        turns.beat(visited::add, visited::add);
        return visited;
    }

    @Test
    void a_crowd_that_came_at_once_is_visited_a_part_at_a_time_and_all_of_it_in_a_round() {
        var turns = new Turns<>(Duration.ofSeconds(20), Duration.ZERO, BEAT);
        var crowd = crowd(turns);
        var met = new ArrayList<>();
        for (var beat = 0; beat < 10; beat++) {
            var visited = visited(turns);
            assertTrue(visited.size() > 40 && visited.size() < 200, "not all at once: " + visited.size());
            met.addAll(visited);
        }
        assertEquals(1_000, met.size());
        assertEquals(new HashSet<>(crowd), new HashSet<>(met));
    }

    @Test
    void each_is_visited_once_more_as_long_after_its_turn_as_is_asked() {
        var turns = new Turns<>(Duration.ofSeconds(20), Duration.ofSeconds(5), BEAT);
        crowd(turns);
        var first = new HashSet<>(visited(turns));
        visited(turns);
        visited(turns);
        var later = visited(turns);
        var again = first.stream().filter(later::contains).count();
        // The others of the first beat had their turn before.
        var beats = new ArrayList<Integer>();
        for (var one : first) {
            var since = 0;
            for (var beat = 1; beat <= 10; beat++) if (visitedIn(turns, one)) since++;
            beats.add(since);
        }
        assertTrue(again > 40);
        assertEquals(Collections.nCopies(first.size(), 2), beats);
    }

    private static boolean visitedIn(Turns<Object> turns, Object one) {
        return visited(turns).contains(one);
    }

    @Test
    void where_a_round_is_shorter_than_a_beat_everybody_is_visited_each_time_and_once() {
        var turns = new Turns<>(Duration.ofMillis(100), Duration.ofMillis(500), BEAT);
        crowd(turns);
        assertEquals(1_000, visited(turns).size());
        assertEquals(1_000, visited(turns).size());
    }

    @Test
    void who_went_is_neither_counted_nor_visited() {
        var turns = new Turns<>(Duration.ofSeconds(20), Duration.ZERO, BEAT);
        for (var one : crowd(turns)) assertTrue(turns.remove(one));
        assertEquals(0, turns.size());
        for (var beat = 0; beat < 10; beat++) assertEquals(List.of(), visited(turns));
    }
}
