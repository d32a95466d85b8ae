package io.plenary.live.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plenary.live.socket.FloodGuard.Verdict;
import org.junit.jupiter.api.Test;

class FloodGuardTest {

    @Test
    void thirty_a_second_pass_a_hundred_are_refused_and_more_closes() {
        var guard = new FloodGuard(0);
        for (var n = 1; n <= 30; n++) assertEquals(Verdict.TAKE, guard.take(n, 30));
        for (var n = 31; n <= 100; n++) assertEquals(Verdict.REFUSE, guard.take(n, 30));
        assertEquals(Verdict.CLOSE, guard.take(101, 30));
    }

    @Test
    void the_next_second_begins_anew() {
        var guard = new FloodGuard(0);
        for (var n = 0; n < 50; n++) guard.take(5, 30);
        assertEquals(Verdict.TAKE, guard.take(1_000_000_000, 30));
    }
}
