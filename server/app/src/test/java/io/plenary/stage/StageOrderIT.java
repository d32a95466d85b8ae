package io.plenary.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.fanout.Fanout;
import io.plenary.fanout.FanoutOptions;
import io.plenary.live.Rooms;
import io.plenary.live.log.RoomLog;
import io.plenary.programme.SessionService;
import io.plenary.testing.Await;
import io.plenary.testing.Promise;
import io.plenary.testing.TestDb;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The stage only moves forward, and so does what its log says of it. */
@Timeout(60)
class StageOrderIT {

    @Test
    @Promise("L3")
    void a_source_that_is_lost_while_a_session_ends_says_nothing_behind_the_end() {
        try (var database = TestDb.open()) {
            var db = database.db();
            var meters = new SimpleMeterRegistry();
            var log = new RoomLog(db, Fanout.create(database.vertx(), FanoutOptions.defaults(), meters), meters);
            var clock = Clock.systemUTC();
            var stage = new StageService(db, new SessionService(db, clock), log, new NoCamera(), clock);
            var session = new Rooms(db).session();
            var topic = Topic.of(Topic.Kind.STAGE, session);
            stage.source(session, true, "0".repeat(32));
            db.execute(
                    "update stage set state = 'live', live_since = clock_timestamp() where session_id = $1", session);
            var lost = db.transaction(tx -> {
                tx.execute("select 1 from log_topic where topic = $1 for update", topic.toString());
                var losing = CompletableFuture.runAsync(
                        () -> stage.source(session, false, "0".repeat(32)), Thread::startVirtualThread);
                Await.soon(
                        "it stands before the log",
                        () -> meters.summary("plenary.log.batch").count() == 2);
                // As the node does that ends it.
                new StageStore().end(tx, session, Instant.now(clock));
                return losing;
            });
            lost.join();
            assertEquals(StageState.Progress.ENDED, stage.state(session).progress());
            var said = log.read(topic, 0, 100).stream().map(LiveEvent::json).toList();
            assertEquals(
                    List.of(),
                    said.stream().filter(entry -> entry.contains("\"live\"")).toList());
        }
    }

    private static final class NoCamera implements StageService.Camera {
        @Override
        public Optional<Instant> goLive(SessionId session) {
            return Optional.empty();
        }

        @Override
        public void end(SessionId session) {
            // There is no picture.
        }
    }
}
