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
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Twenty who do not read beside 480 who do, at 100 messages of 1 KiB a second. */
@Tag("long")
@Timeout(300)
class SlowReaderLongIT {
    private static final int GOOD = 480;
    private static final int SLOW = 20;
    private static final int ROUNDS = 5;
    private static final int MOST_WAITING = SLOW * 256 * 1024;
    private static final String KIBIBYTE = "x".repeat(1_024);
    private static final String TEXT = "\"text\":\"";

    /** How late each message came to each of the good ones, in microseconds. */
    private final ConcurrentLinkedQueue<Integer> late = new ConcurrentLinkedQueue<>();

    @Test
    @Promise("L7")
    void twenty_who_do_not_read_are_let_go_within_ten_seconds_and_nobody_else_notices() {
        var choice = LiveRig.Choice.standard().withoutRateLimits().with(SocketLimits.bench());
        try (var database = TestDb.open();
                var rig = new LiveRig(database, choice)) {
            var session = rig.rooms.session();
            var people = new ArrayList<PersonId>();
            for (var n = 0; n < 20; n++) people.add(rig.rooms.attendee("Reader " + n));
            for (var n = 0; n < GOOD; n++) listen(rig, people.get(n % people.size()), session);
            try (var talker = new Talker(rig, session, 9, () -> System.nanoTime() + " " + KIBIBYTE)) {
                measured(Duration.ofSeconds(5));
                var calm = new double[ROUNDS];
                var beside = new double[ROUNDS];
                for (var round = 0; round < ROUNDS; round++) {
                    calm[round] = measured(Duration.ofSeconds(4));
                    beside[round] = besideSlowOnes(rig, people.getFirst(), session);
                }
                var change = median(beside) / median(calm) - 1;
                System.out.printf(
                        "L7 p99 of the good ones %.1f ms, beside slow ones %.1f ms (%+.0f %%), medians of %d; said %d%n",
                        median(calm), median(beside), change * 100, ROUNDS, talker.last());
                assertTrue(change <= 0.1 || median(beside) - median(calm) < 2, "the others noticed");
            }
            assertEquals(GOOD, rig.fanout.subscribers(LiveRig.chatOf(session).toString()), "a good one was let go");
        }
    }

    private static double median(double[] values) {
        return Arrays.stream(values).sorted().toArray()[values.length / 2];
    }

    private void listen(LiveRig rig, PersonId person, SessionId session) {
        var page = rig.page(person);
        page.web().textMessageHandler(text -> text.lines().forEach(this::hear));
        page.send(new LiveCommand.Join(Page.id(), LiveRig.chatOf(session), 0, 0));
    }

    private void hear(String frame) {
        var from = frame.indexOf(TEXT) + TEXT.length();
        if (from < TEXT.length()) return;
        var said = Long.parseLong(frame, from, frame.indexOf(' ', from), 10);
        late.add((int) ((System.nanoTime() - said) / 1_000));
    }

    /** @return p99 over so much time, in ms */
    private double measured(Duration time) {
        late.clear();
        LockSupport.parkNanos(time.toNanos());
        return p99();
    }

    private double p99() {
        var sorted = late.stream().mapToInt(Integer::intValue).sorted().toArray();
        return sorted[(int) (sorted.length * 0.99)] / 1e3;
    }

    private double besideSlowOnes(LiveRig rig, PersonId person, SessionId session) {
        var slow = new ArrayList<RawSocket>();
        for (var n = 0; n < SLOW; n++) slow.add(stalled(rig, person, session));
        Await.until(
                "the slow ones are in",
                Duration.ofSeconds(10),
                () -> rig.fanout.subscribers(LiveRig.chatOf(session).toString()) == GOOD + SLOW);
        late.clear();
        var began = System.nanoTime();
        var before = rig.meters.get("fanout.closed.slow").counter().count();
        var most = 0.0;
        while (rig.meters.get("fanout.closed.slow").counter().count() < before + SLOW) {
            most = Math.max(most, rig.meters.get("fanout.outbox.bytes").gauge().value());
            assertTrue(System.nanoTime() - began < 10_000_000_000L, "still here after ten seconds");
            LockSupport.parkNanos(20_000_000);
        }
        System.out.printf(
                "L7 twenty let go after %d ms, at most %.0f KiB waited%n",
                (System.nanoTime() - began) / 1_000_000, most / 1024);
        assertTrue(most <= MOST_WAITING, "kept " + most);
        var p99 = p99();
        slow.forEach(one -> assertEquals(1013, one.closeCode()));
        slow.forEach(RawSocket::close);
        assertResumes(rig, person, session);
        return p99;
    }

    private static RawSocket stalled(LiveRig rig, PersonId person, SessionId session) {
        var socket = new RawSocket(rig.port(), 4_096);
        socket.text(
                new LiveCommand.Hello("h", rig.tickets.issue(rig.caller(person)).ticket()).json());
        var head = rig.log.head(LiveRig.chatOf(session)).seq();
        socket.text(new LiveCommand.Join("j", LiveRig.chatOf(session), head, 1).json());
        return socket;
    }

    /** Nothing is lost to one who was let go: it comes back with its place. */
    private static void assertResumes(LiveRig rig, PersonId person, SessionId session) {
        var since = rig.log.head(LiveRig.chatOf(session)).seq() - 50;
        try (var page = rig.page(person)) {
            page.answer(new LiveCommand.Join(Page.id(), LiveRig.chatOf(session), since, 1));
            Await.until(
                    "what it missed",
                    Duration.ofSeconds(10),
                    () -> page.frames("chat.said").size() >= 50);
            assertEquals(List.of(since + 1), RoomHandOverIT.seqs(page.frames()).subList(0, 1));
        }
    }
}
