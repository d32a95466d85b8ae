package io.plenary.live.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveCommand;
import io.plenary.testing.Await;
import io.plenary.testing.Promise;
import io.plenary.testing.TestDb;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two thousand joins while two hundred messages a second are said, with 50 ms between the two steps of each. */
@Tag("long")
@Timeout(240)
class HandOverLongIT {
    private static final long PAUSE_NANOS = 50_000_000;
    private static final int EVERY_MILLIS = 4;
    private static final int AT_ONCE = 32;
    private static final int BEHIND = 20;

    @Test
    @Promise("L5")
    void of_two_thousand_who_join_nobody_has_a_hole() throws Exception {
        assertEquals(0, holes(TopicJoin.Order.SUBSCRIBE_FIRST, 2_000));
    }

    /** The control: read first and subscribe then. */
    @Test
    @Promise("L5")
    void reading_before_subscribing_leaves_holes() throws Exception {
        var holes = holes(TopicJoin.Order.READ_FIRST, 200);
        assertTrue(holes > 0, "the twin lost nothing: this test proves nothing");
    }

    /** @return joins behind which a number was missing or came twice */
    private static long holes(TopicJoin.Order order, int joins) throws InterruptedException, ExecutionException {
        var choice = LiveRig.Choice.standard()
                .with(order, () -> LockSupport.parkNanos(PAUSE_NANOS))
                .with(SocketLimits.bench());
        try (var database = TestDb.open();
                var rig = new LiveRig(database, choice);
                var threads =
                        Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            var session = rig.rooms.session();
            var malik = rig.rooms.attendee("Malik Demo");
            try (var talker = new Talker(rig, session, EVERY_MILLIS)) {
                Await.until("some is said", Duration.ofSeconds(20), () -> talker.last() > BEHIND);
                var began = System.nanoTime();
                var before = talker.last();
                var done = new ArrayList<Future<Boolean>>();
                for (var n = 0; n < joins; n++)
                    done.add(threads.submit(() -> isWhole(rig, malik, session, talker.last() - BEHIND)));
                var holes = 0L;
                for (var one : done) if (!one.get()) holes++;
                var seconds = (System.nanoTime() - began) / 1e9;
                System.out.printf(
                        "L5 %s: %d holes in %d joins while %.0f messages/s were said%n",
                        order, holes, joins, (talker.last() - before) / seconds);
                return holes;
            }
        }
    }

    private static boolean isWhole(LiveRig rig, PersonId person, SessionId session, long since) {
        try (var page = rig.page(person)) {
            page.answer(new LiveCommand.Join(Page.id(), LiveRig.chatOf(session), since, 1));
            Await.until(
                    "some that is live",
                    Duration.ofSeconds(20),
                    () -> page.frames("chat.said").size() > BEHIND + 30);
            var seqs = RoomHandOverIT.seqs(page.frames());
            return seqs.equals(LongStream.rangeClosed(since + 1, since + seqs.size())
                    .boxed()
                    .toList());
        }
    }
}
