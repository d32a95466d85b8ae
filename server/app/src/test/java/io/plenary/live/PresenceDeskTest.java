package io.plenary.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.live.PresenceBook.Place;
import io.plenary.testing.Promise;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PresenceDeskTest {
    private static final SessionId SESSION = new SessionId(Uuid7.next());
    private static final Duration LINGER = Duration.ofNanos(3);

    private static Place place() {
        return new Place(SESSION, PersonId.next());
    }

    @Test
    void who_comes_waits_for_the_row_and_who_is_there_does_not() {
        var desk = new PresenceDesk(LINGER);
        var place = place();
        var first = desk.claim(place);
        assertFalse(first.isDone());
        desk.arrived(desk.arriving(), 0);
        assertTrue(first.isDone());
        assertTrue(desk.claim(place).isDone());
        desk.release(place, 1);
        assertEquals(List.of(), desk.leaving(100));
    }

    @Test
    void a_row_outlives_its_last_socket_for_a_while() {
        var desk = new PresenceDesk(LINGER);
        var place = place();
        desk.claim(place);
        desk.arrived(desk.arriving(), 0);
        desk.release(place, 10);
        assertEquals(List.of(), desk.leaving(12));
        assertEquals(List.of(place), desk.leaving(13));
        desk.left(List.of(place));
        assertEquals(0, desk.size());
    }

    /**
     * Seeded: people come and go while a writer writes, fails, dies and is forgotten by the others. At each step the rows
     * have everybody whose claim was answered; at the end they have nobody else.
     */
    @Test
    @Promise("T7")
    void whoever_was_let_in_has_a_row_whatever_goes_wrong() {
        for (var seed = 1; seed <= 300; seed++) new Walk(seed).run();
    }

    /** One run of the model. */
    private static final class Walk {
        private final long seed;
        private final Random random;
        private final PresenceDesk desk = new PresenceDesk(LINGER);
        private final List<Place> people = List.of(place(), place(), place(), place());
        private final Map<Place, List<CompletableFuture<Void>>> sockets = new HashMap<>();
        private final Set<Place> rows = new HashSet<>();
        private long now;

        Walk(long seed) {
            this.seed = seed;
            random = new Random(seed);
        }

        void run() {
            for (var step = 0; step < 400; step++) {
                now++;
                step();
                assertListed();
            }
            sockets.forEach((place, open) -> open.forEach(socket -> desk.release(place, now)));
            sockets.clear();
            for (var round = 0; round < 20; round++) {
                now += 10;
                write(false);
            }
            assertEquals(Set.of(), rows, "seed " + seed);
            assertEquals(0, desk.size(), "seed " + seed);
        }

        private void step() {
            var place = people.get(random.nextInt(people.size()));
            switch (random.nextInt(10)) {
                case 0, 1, 2 ->
                    sockets.computeIfAbsent(place, none -> new ArrayList<>()).add(desk.claim(place));
                case 3, 4, 5 -> {
                    var open = sockets.getOrDefault(place, List.of());
                    if (open.isEmpty()) return;
                    open.removeLast();
                    desk.release(place, now);
                }
                case 6 -> write(true);
                default -> write(false);
            }
        }

        private void write(boolean fails) {
            var done = random.nextBoolean();
            var leaving = desk.leaving(now);
            if (fails && random.nextBoolean()) {
                if (done) leaving.forEach(rows::remove);
                fail();
                return;
            }
            leaving.forEach(rows::remove);
            desk.left(leaving);
            var arriving = desk.arriving();
            if (fails && done) rows.addAll(arriving);
            if (fails) {
                fail();
                return;
            }
            rows.addAll(arriving);
            desk.arrived(arriving, now);
        }

        /** Whoever is told that it failed gives the claim back. */
        private void fail() {
            desk.fail(new IllegalStateException("away"));
            sockets.forEach((place, open) -> {
                for (var socket : List.copyOf(open))
                    if (socket.isCompletedExceptionally()) {
                        open.remove(socket);
                        desk.release(place, now);
                    }
            });
        }

        private void assertListed() {
            sockets.forEach((place, open) -> {
                var inside = open.stream().anyMatch(socket -> socket.isDone() && !socket.isCompletedExceptionally());
                assertTrue(!inside || rows.contains(place), "seed " + seed + " at " + now);
            });
        }
    }
}
