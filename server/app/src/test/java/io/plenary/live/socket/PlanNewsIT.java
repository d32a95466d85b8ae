package io.plenary.live.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveCommand;
import io.plenary.contract.live.Topic;
import io.plenary.live.PlanNews;
import io.plenary.platform.Signals;
import io.plenary.testing.Await;
import io.plenary.testing.TestDb;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A release of the programme reaches open rooms, whichever node they are on. */
@Timeout(60)
class PlanNewsIT {

    @Test
    void rooms_on_another_node_are_told_of_a_release_that_touched_them_and_others_are_not() {
        try (var database = TestDb.open();
                var here = LiveRig.on(database);
                var there = LiveRig.on(database);
                var signals = new Signals(
                        database.vertx(), TestDb.options(database.addresses().runtime()))) {
            var touched = there.rooms.session();
            var other = there.rooms.session();
            var page = inStage(there, touched);
            var untold = inStage(there, other);
            new PlanNews(database.db(), there.fanout, there.access).start(signals);
            signals.start();
            var news = new PlanNews(database.db(), here.fanout, here.access);
            // More sessions than one notice of PostgreSQL holds; the room that is open is the last of them.
            var many = Stream.concat(
                            IntStream.range(0, 450)
                                    .mapToObj(n -> SessionId.of("01990a2f-5c1e-7d6a-9b1f-%012d".formatted(n))),
                            Stream.of(touched))
                    .toList();
            Await.until("the open room is told", Duration.ofSeconds(10), () -> {
                news.released(4, many);
                return !page.frames("stage.planned").isEmpty();
            });
            var told = page.frames("stage.planned").getFirst();
            assertEquals("stage:" + touched, told.getString("topic"));
            assertEquals(4, told.getJsonObject("d").getInteger("release"));
            assertEquals(List.of(), untold.frames("stage.planned"));
        }
    }

    private static Page inStage(LiveRig rig, SessionId session) {
        var page = rig.page(rig.rooms.attendee("Malik Demo"));
        page.answer(new LiveCommand.Join(Page.id(), Topic.of(Topic.Kind.STAGE, session), 0, 0));
        return page;
    }
}
