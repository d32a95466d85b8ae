package io.plenary.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.RateLimits.Taken;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One node's buckets, and those of several nodes that tell each other. */
class RateLimitsTest {
    private static final Limit CHAT = new Limit("chat", 10, 1, Duration.ofSeconds(1));
    private static final Limit READS = new Limit("reads", 100, 20, Duration.ofSeconds(1)).toldInLots();
    private static final int STEP_MILLIS = 10;
    private static final int TOLD_EVERY_MILLIS = 60;
    private static final int SECONDS = 30;

    private long millis;
    private final InstantSource clock = () -> Instant.ofEpochMilli(millis);
    private final RateLimits here = new RateLimits(clock, false);
    private final RateLimits there = new RateLimits(clock, false);

    @Test
    void after_a_burst_one_comes_back_at_a_time() {
        for (var n = 0; n < 10; n++) here.take(CHAT, "malik");
        assertEquals(1, here.waitFor(CHAT, "malik"));
        assertThrows(Refusal.class, () -> here.take(CHAT, "malik"));
        here.take(CHAT, "noor");
        millis += 1_000;
        here.take(CHAT, "malik");
        assertEquals(1, here.waitFor(CHAT, "malik"));
    }

    @Test
    void what_was_taken_on_another_node_counts_here() {
        for (var n = 0; n < 10; n++) here.take(CHAT, "malik");
        tell(here, there);
        assertEquals(1, there.waitFor(CHAT, "malik"));
        assertEquals(List.of(), here.news(), "told once");
    }

    @Test
    void nobody_comes_to_owe_more_than_a_burst() {
        there.takenElsewhere(new Taken(CHAT, "malik", 1_000));
        assertEquals(11, there.waitFor(CHAT, "malik"));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void a_flood_on_two_nodes_gets_hardly_more_than_on_one(Limit limit) {
        var one = flood(limit, List.of(here), false);
        var fresh = List.of(new RateLimits(clock, false), new RateLimits(clock, false));
        var two = flood(limit, fresh, true);
        assertTrue(two <= one * 1.2, one + " on one node, " + two + " on two");
    }

    private static Stream<Limit> limits() {
        return Stream.of(CHAT, READS);
    }

    /** The control: nodes that do not tell each other. */
    @ParameterizedTest
    @MethodSource("limits")
    void nodes_that_keep_it_to_themselves_allow_twice_as_much(Limit limit) {
        var one = flood(limit, List.of(here), false);
        var fresh = List.of(new RateLimits(clock, false), new RateLimits(clock, false));
        assertEquals(2 * one, flood(limit, fresh, false));
    }

    @Test
    void who_is_in_no_hurry_sends_no_signal() {
        for (var page = 0; page < SECONDS; page++) {
            millis += 3_000;
            for (var n = 0; n < 12; n++) here.take(READS, "malik");
        }
        assertEquals(List.of(), here.news());
    }

    @Test
    void who_hurries_is_told_of_in_lots() {
        for (var n = 0; n < 19; n++) here.take(READS, "malik");
        assertEquals(List.of(), here.news());
        here.take(READS, "malik");
        here.take(READS, "malik");
        assertEquals(List.of(new Taken(READS, "malik", 20)), here.news());
    }

    /** @return how many got through on all nodes together, tried each 10 ms on each of them */
    private int flood(Limit limit, List<RateLimits> nodes, boolean told) {
        var through = 0;
        for (var at = 0; at < SECONDS * 1_000; at += STEP_MILLIS) {
            millis += STEP_MILLIS;
            for (var node : nodes) if (node.waitFor(limit, "malik") == 0) through++;
            if (told && at % TOLD_EVERY_MILLIS == 0) tellEachOther(nodes);
        }
        return through;
    }

    private static void tellEachOther(List<RateLimits> nodes) {
        var news = nodes.stream().map(RateLimits::news).toList();
        IntStream.range(0, nodes.size()).forEach(to -> IntStream.range(0, nodes.size())
                .filter(from -> from != to)
                .forEach(from -> news.get(from).forEach(nodes.get(to)::takenElsewhere)));
    }

    private static void tell(RateLimits from, RateLimits to) {
        from.news().forEach(to::takenElsewhere);
    }

    @Test
    void what_travels_is_read_as_it_was_written() {
        var taken = new Taken(new Limit("sign-in link, address", 3, 3, Duration.ofMinutes(15)), "a b\n%+@ü.org", 2);
        assertEquals(taken, LimitNews.read(LimitNews.write(taken)));
    }
}
