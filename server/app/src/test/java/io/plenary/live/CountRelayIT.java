package io.plenary.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.contract.live.Topic;
import io.plenary.platform.Signals;
import io.plenary.testing.Await;
import io.plenary.testing.TestDb;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one node counted is seen by the readers of another. */
class CountRelayIT {
    private final TestDb database = TestDb.open();
    private final Signals signals =
            new Signals(database.vertx(), TestDb.options(database.addresses().runtime()));
    private final Map<String, Integer> seenHere = new ConcurrentHashMap<>();
    private final Map<String, Integer> seenThere = new ConcurrentHashMap<>();
    private final CountRelay here = relay(seenHere);
    private final CountRelay there = relay(seenThere);
    private final SessionId session = new SessionId(Uuid7.next());

    private CountRelay relay(Map<String, Integer> seen) {
        return new CountRelay(database.db(), (topic, key, count) -> seen.put(key, count.value()));
    }

    @BeforeEach
    void start() {
        here.start(signals);
        there.start(signals);
        signals.start();
    }

    @AfterEach
    void stop() {
        here.close();
        there.close();
        signals.close();
        database.close();
    }

    private void told(String key, int votes, Instant at) {
        here.tell(Topic.of(Topic.Kind.QA, session).toString(), key, new CountRelay.Count(votes, at));
    }

    @Test
    void the_newest_count_of_each_question_reaches_the_other_node_and_not_its_own() {
        var began = Instant.parse("2026-11-22T09:00:00.000001Z");
        for (var votes = 1; votes <= 300; votes++)
            for (var question = 0; question < 10; question++)
                told("question-" + question, votes, began.plusMillis(votes));
        // The first may have been told before anybody listened: it is told once more.
        Await.soon("the last counts arrive", () -> {
            told("question-9", 300, began.plusMillis(300));
            told("question-9", 299, began.plusMillis(299));
            return Integer.valueOf(300).equals(seenThere.get("question-9"));
        });
        assertEquals(Map.of(), seenHere);
    }
}
