package io.plenary.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.contract.live.Topic;
import io.plenary.platform.Signals;
import io.plenary.testing.Await;
import io.plenary.testing.TestDb;
import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one node counted is seen by the readers of another. */
class CountRelayIT {
    private static final Duration SOON = Duration.ofSeconds(5);

    private final TestDb database = TestDb.open();
    private final Signals signals =
            new Signals(database.vertx(), TestDb.options(database.addresses().runtime()));
    private final Map<String, String> seenHere = new ConcurrentHashMap<>();
    private final Map<String, String> seenThere = new ConcurrentHashMap<>();
    private final CountRelay here = relay(seenHere);
    private final CountRelay there = relay(seenThere);
    private final SessionId session = new SessionId(Uuid7.next());

    private CountRelay relay(Map<String, String> seen) {
        return new CountRelay(
                database.db(), (topic, key, frame) -> seen.merge(key, frame.toString(), (one, other) -> other));
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

    private void told(Topic.Kind kind, String key, String frame) {
        here.left(Topic.of(kind, session).toString(), key, Buffer.buffer(frame));
    }

    @Test
    void the_newest_count_of_each_question_reaches_the_other_node_and_not_its_own() {
        for (var votes = 1; votes <= 300; votes++)
            for (var question = 0; question < 10; question++)
                told(Topic.Kind.QA, "question-" + question, "{\"t\":\"qa.votes\",\"d\":{\"votes\":" + votes + " }}");
        // The first may have been told before anybody listened: it is told once more.
        Await.until("the last counts arrive", SOON, () -> {
            told(Topic.Kind.QA, "question-9", "{\"t\":\"qa.votes\",\"d\":{\"votes\":300 }}");
            return "{\"t\":\"qa.votes\",\"d\":{\"votes\":300 }}".equals(seenThere.get("question-9"));
        });
        assertEquals(Map.of(), seenHere);
    }

    @Test
    void what_each_node_counts_for_itself_does_not_travel() {
        told(Topic.Kind.PRESENCE, "here", "{}");
        Await.until("a vote arrives", SOON, () -> {
            told(Topic.Kind.QA, "question", "{}");
            return seenThere.containsKey("question");
        });
        assertEquals(Map.of("question", "{}"), seenThere);
    }
}
