package io.plenary.live.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.Uuid7;
import io.plenary.contract.live.LiveBody;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.fanout.Fanout;
import io.plenary.fanout.FanoutOptions;
import io.plenary.live.Rooms;
import io.plenary.testing.Await;
import io.plenary.testing.Promise;
import io.plenary.testing.TestDb;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * L1 in short form: backends are killed in mid-stream. The long form crashes the whole server with
 * {@code pg_ctl -m immediate}; its control sets synchronous_commit off and must lose acknowledged messages.
 */
@Promise("L1")
class DurabilityIT {

    @Test
    @Timeout(60)
    void no_acknowledged_message_is_lost_when_backends_are_killed() throws Exception {
        try (var database = TestDb.open(4);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var rooms = new Rooms(database.db());
            var topic = Topic.of(Topic.Kind.CHAT, rooms.session());
            var author = new LiveEvent.Author(rooms.attendee("Malik").value(), "Malik", Optional.empty());
            var meters = new SimpleMeterRegistry();
            var log = new RoomLog(
                    database.db(), Fanout.create(database.vertx(), FanoutOptions.defaults(), meters), meters);
            var acknowledged = new ConcurrentHashMap<String, Long>();
            var unavailable = new ConcurrentHashMap<String, ErrorCode>();
            var writing = new AtomicBoolean(true);
            var writers = new ArrayList<java.util.concurrent.Future<?>>();
            for (var writer = 0; writer < 8; writer++)
                writers.add(threads.submit(() -> {
                    while (writing.get()) {
                        var id = Uuid7.next().toString();
                        switch (say(log, topic, author, id)) {
                            case Outcome.Stored stored -> acknowledged.put(id, stored.seq());
                            case Outcome.Refused refused -> unavailable.put(id, refused.code());
                        }
                    }
                }));
            for (var kill = 0; kill < 5; kill++) {
                var before = acknowledged.size();
                Await.until("messages flow", Duration.ofSeconds(20), () -> acknowledged.size() > before + 50);
                killBackends(database);
            }
            writing.set(false);
            for (var writer : writers) writer.get();

            var stored = new ConcurrentHashMap<String, Long>();
            database.db()
                    .list(
                            "select client_id, seq from log_entry where topic = $1",
                            row -> stored.put(row.getString("client_id"), row.getLong("seq")),
                            topic.toString());
            acknowledged.forEach((id, seq) -> assertEquals(seq, stored.get(id)));
            assertEquals(stored.size(), log.head(topic).seq());
            assertTrue(unavailable.values().stream().allMatch(ErrorCode.UNAVAILABLE::equals), unavailable::toString);
            retriesAreExact(log, topic, author, List.copyOf(unavailable.keySet()));
        }
    }

    private static void retriesAreExact(RoomLog log, Topic topic, LiveEvent.Author author, List<String> ids) {
        for (var id : ids)
            assertEquals(say(log, topic, author, id), say(log, topic, author, id), "a retry after the crash");
    }

    private static Outcome say(RoomLog log, Topic topic, LiveEvent.Author author, String id) {
        var said = new LiveBody.ChatSaid(Uuid7.next(), Optional.of("Hello"));
        return log.append(Draft.by(author, id, topic, said));
    }

    private static void killBackends(TestDb database) throws java.sql.SQLException {
        try (var owner = database.addresses().connect();
                var statement = owner.createStatement()) {
            statement.execute("""
                    select pg_terminate_backend(pid)
                    from pg_stat_activity
                    where datname = current_database() and pid <> pg_backend_pid()""");
        }
    }
}
