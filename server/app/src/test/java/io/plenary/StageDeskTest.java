package io.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.Await;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of the nodes that share the recordings one has the broadcasts. */
class StageDeskTest {
    @TempDir
    Path shared;

    private final AtomicInteger takenUp = new AtomicInteger();

    private StageDesk desk() {
        return new StageDesk(shared.resolve("recordings"));
    }

    @Test
    void a_node_alone_has_the_broadcasts_from_its_start() {
        try (var alone = desk()) {
            assertFalse(alone.isHeld());
            alone.start(takenUp::incrementAndGet);
            assertTrue(alone.isHeld());
            assertEquals(1, takenUp.get());
        }
    }

    @Test
    void the_second_stands_by_and_takes_over_when_the_first_is_gone() {
        var first = desk();
        try (var second = desk()) {
            first.start(takenUp::incrementAndGet);
            second.start(takenUp::incrementAndGet);
            assertFalse(second.isHeld());
            first.close();
            Await.soon("the second has them", second::isHeld);
            assertFalse(first.isHeld());
            assertEquals(2, takenUp.get());
        }
    }

    @Test
    void a_take_over_that_fails_is_tried_again() {
        var first = desk();
        try (var second = desk()) {
            first.start(takenUp::incrementAndGet);
            second.start(() -> {
                if (takenUp.incrementAndGet() == 2) throw new IllegalStateException("the port is still taken");
            });
            first.close();
            Await.soon("the second has them", second::isHeld);
            assertEquals(3, takenUp.get());
        }
    }

    @Test
    void a_first_start_that_fails_says_so() {
        try (var alone = desk()) {
            Runnable broken = () -> {
                throw new IllegalStateException("the port is taken");
            };
            assertThrows(IllegalStateException.class, () -> alone.start(broken));
            assertFalse(alone.isHeld());
        }
    }
}
