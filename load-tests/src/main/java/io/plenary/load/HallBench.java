package io.plenary.load;

import java.nio.file.Path;

/** 10,000 in one room of the whole server: 20 messages a second, what passes them, and what others notice meanwhile. */
final class HallBench {

    static final int QUIET = 5;
    static final int BUSY = 20;
    private static final int YARDSTICK_SECONDS = 5;
    /** Of talk like the measured, so that the server's code is compiled as in a room that has begun. */
    private static final int WARM_SECONDS = 40;

    private HallBench() {}

    static HallResult run(Path home, int sockets, int seconds) throws Exception {
        Machine machine = Machine.watched();
        Reading netty =
                Yardstick.NETTY.measure(sockets, QUIET, YARDSTICK_SECONDS).reading();
        Reading joining =
                Yardstick.NETTY_100.measure(sockets, BUSY, YARDSTICK_SECONDS).reading();
        try (RoomServer server = RoomServer.start(home, sockets)) {
            server.open();
            server.warm(sockets / 10);
            server.fill(sockets);
            server.talkWatched(BUSY, 1, WARM_SECONDS);
            RoomClient.Talk quiet = server.talk(QUIET, 0, YARDSTICK_SECONDS);
            RoomClient.Talk urgent = server.talk(0.5, QUIET, YARDSTICK_SECONDS);
            RoomClient.Talk busy = server.talk(BUSY, 0, seconds);
            RoomClient.Talk watched = server.talkWatched(BUSY, 1, seconds);
            server.stall(sockets / 100);
            RoomClient.Talk stalled = server.talk(BUSY, 0, YARDSTICK_SECONDS);
            return new HallResult(quiet, urgent, busy, watched, stalled, netty, joining, machine.others());
        }
    }
}
