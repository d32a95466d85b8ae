package io.plenary.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.live.LiveBody;
import io.plenary.fanout.Fanout;
import io.plenary.fanout.FanoutOptions;
import io.plenary.testing.Await;
import io.vertx.core.Vertx;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Nobody presses again and nothing else is told: what a database that was away did not take comes once it is back. */
class UnsentTest {
    private static final int FAILURES = 3;

    private final ConcurrentLinkedQueue<String> tried = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> taken = new ConcurrentLinkedQueue<>();
    private final Consumer<String> awayAtFirst = payload -> {
        tried.add(payload);
        if (tried.size() <= FAILURES) throw new IllegalStateException("the database is away");
        taken.add(payload);
    };

    @Test
    void counts_of_a_node_are_told_by_themselves_with_what_came_meanwhile() {
        try (var relay = new CountRelay(awayAtFirst, (topic, key, count) -> {})) {
            relay.tell("qa:1", "question", new CountRelay.Count(7, Instant.EPOCH));
            Await.soon("it was tried", () -> !tried.isEmpty());
            relay.tell("qa:1", "other", new CountRelay.Count(8, Instant.EPOCH));
            Await.soon("both are told", () -> taken.size() == 2);
        }
        var first = taken.poll();
        assertTrue(first.endsWith("\nqa:1 question 7 0"), first);
        assertTrue(taken.poll().endsWith("\nqa:1 other 8 0"));
    }

    @Test
    void notices_to_one_person_are_passed_by_themselves_each_once() throws Exception {
        var vertx = Vertx.vertx();
        var person = new PersonId(UUID.fromString("01990a31-2222-7ccc-9ddd-0123456789ab"));
        var notice = new LiveBody.MeRights(person.value());
        try (var notices = new PersonalNotices(fanout(vertx), awayAtFirst)) {
            notices.tell(person, notice);
            Await.soon("it was tried", () -> !tried.isEmpty());
            notices.tell(person, notice);
            Await.soon("both are passed", () -> lines() == 2);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get();
        }
        assertEquals(FAILURES, tried.size() - taken.size());
    }

    private static Fanout fanout(Vertx vertx) {
        return Fanout.create(vertx, FanoutOptions.defaults(), new SimpleMeterRegistry());
    }

    private long lines() {
        return List.copyOf(taken).stream()
                .mapToLong(payload -> payload.lines().count() - 1)
                .sum();
    }
}
