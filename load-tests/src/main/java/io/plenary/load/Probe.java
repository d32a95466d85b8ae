package io.plenary.load;

import io.netty.channel.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** What somebody notices of a busy room who comes in late, or reads a page: every now and then, one at a time. */
final class Probe {

    private static final long EVERY_NANOS = 100_000_000;

    private final Crowd crowd;
    private final Door door;
    private final String page;
    private final Tally joins = new Tally(RoomClient.OTHERS);
    private final List<Double> pages = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopped;

    Probe(Crowd crowd, Door door, String session) {
        this.crowd = crowd;
        this.door = door;
        this.page = "/sessions/" + session;
    }

    /**
     * Milliseconds.
     *
     * @param joinP50 from the connection until all topics of the room are joined
     * @param pageP50 of the room's page as JSON, asked by somebody who is signed in
     */
    record Found(int joins, double joinP50, double joinP99, int pages, double pageP50, double pageP99) {}

    /** @param late the next who comes; @param cookie of the one who reads */
    void start(Supplier<Visit> late, String cookie) {
        threads.add(Thread.ofPlatform().start(() -> joinAll(late)));
        threads.add(Thread.ofPlatform().start(() -> readAll(cookie)));
    }

    private void joinAll(Supplier<Visit> late) {
        while (!stopped) {
            try {
                for (Channel channel : crowd.speakers(joins, late.get())) {
                    channel.close();
                }
            } catch (InterruptedException | TimeoutException failed) {
                throw new IllegalStateException(failed);
            }
            LockSupport.parkNanos(EVERY_NANOS);
        }
    }

    private void readAll(String cookie) {
        while (!stopped) {
            long began = System.nanoTime();
            door.get(page, cookie).expect(200);
            pages.add(Crowd.round((System.nanoTime() - began) / 1e6));
            LockSupport.parkNanos(EVERY_NANOS);
        }
    }

    /** Nothing but zeros when it was never started. */
    Found stop() throws InterruptedException {
        stopped = true;
        for (Thread thread : threads) {
            thread.join();
        }
        List<Double> sorted = pages.stream().sorted().toList();
        return new Found(
                joins.joinedCount(),
                joins.joinMillisAt(50),
                joins.joinMillisAt(99),
                sorted.size(),
                at(sorted, 0.5),
                at(sorted, 0.99));
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get((int) (sorted.size() * share));
    }
}
