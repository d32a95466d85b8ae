package io.plenary.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** 10,000 in one room of the whole server: 20 messages a second, what passes them, and what others notice meanwhile. */
final class HallBench {

    private static final int QUIET = 5;
    private static final int BUSY = 20;
    private static final int YARDSTICK_SECONDS = 5;
    /** Of talk like the measured, so that the server's code is compiled as in a room that has begun. */
    private static final int WARM_SECONDS = 20;

    private static final double MOST_TO_NETTY = 1.5;
    private static final double MOST_CORE = 0.75;
    private static final double MOST_P99 = 1.35;
    private static final double MOST_URGENT = 1.5;
    private static final double MOST_MILLIS = 50;
    private static final double MOST_BY_STALLED = 1.1;

    private HallBench() {}

    /**
     * @param urgent nothing but urgent messages, at the yardstick's rate
     * @param watched the same talk while others come late, read the page, and a host hides
     * @param stalled the same talk while one in a hundred does not read
     */
    record Result(
            RoomClient.Talk quiet,
            RoomClient.Talk urgent,
            RoomClient.Talk busy,
            RoomClient.Talk watched,
            RoomClient.Talk stalled,
            Reading netty,
            Reading joining,
            double others) {

        List<Check> checks() {
            boolean disturbed = Machine.isDisturbed(others);
            List<Check> checks = new ArrayList<>();
            judgeTalk(checks);
            judgeWatched(checks);
            checks.replaceAll(check -> check.unless(disturbed));
            checks.add(Check.told(
                    hall() + BUSY + "/s, watched: core; p50 / p99 ms",
                    watched.reading().cpu() + "; " + watched.reading().p50() + " / "
                            + watched.reading().p99()));
            checks.add(Check.told(
                    hall() + BUSY + "/s: p50 / p99 ms; core of the load",
                    busy.reading().p50() + " / " + busy.reading().p99() + "; " + busy.clientCpu() + " (others " + others
                            + " cores)"));
            return checks;
        }

        private String hall() {
            return "full server, " + busy.reading().sockets() + " x ";
        }

        private void judgeTalk(List<Check> checks) {
            String hall = hall();
            checks.add(SalonBench.lost(hall + BUSY + "/s", busy.reading()));
            checks.add(SalonBench.ratio(hall + QUIET + "/s: CPU to bare Netty", quiet.reading(), netty, MOST_TO_NETTY));
            double core = busy.reading().cpu();
            checks.add(Check.judged(
                    hall + BUSY + "/s: share of the core", "<= " + MOST_CORE, "" + core, core <= MOST_CORE));
            checks.add(atMost(
                    hall + BUSY + "/s: p99 to Netty joining 100 ms",
                    busy.reading().p99(),
                    joining.p99(),
                    MOST_P99));
            checks.add(atMost(hall + "urgent, quiet: p99 to bare Netty", urgent.urgentP99(), netty.p99(), MOST_URGENT));
            checks.add(atMost(
                    hall + BUSY + "/s: p99 while 1 % do not read",
                    stalled.reading().p99(),
                    busy.reading().p99(),
                    MOST_BY_STALLED));
        }

        private void judgeWatched(List<Check> checks) {
            String hall = hall();
            checks.add(SalonBench.lost(hall + BUSY + "/s, watched", watched.reading()));
            checks.add(atMost(
                    hall + "urgent, busy: p99 to the ordinary",
                    watched.urgentP99(),
                    watched.reading().p99(),
                    1));
            checks.add(millis(hall + BUSY + "/s: ack p50 / p99 ms", watched.ackP50(), watched.ackP99()));
            Probe.Found found = watched.found();
            checks.add(millis(hall + BUSY + "/s: join p50 / p99 ms", found.joinP50(), found.joinP99()));
            checks.add(millis(hall + BUSY + "/s: page p50 / p99 ms", found.pageP50(), found.pageP99()));
        }

        private static Check atMost(String figure, double ours, double theirs, double most) {
            double ratio = Crowd.round(ours / theirs);
            return Check.judged(figure, "<= " + most, ratio + " (" + ours + " : " + theirs + " ms)", ratio <= most);
        }

        private static Check millis(String figure, double p50, double p99) {
            return Check.judged(figure, "<= " + MOST_MILLIS, p50 + " / " + p99, p99 <= MOST_MILLIS);
        }
    }

    static Result run(Path home, int sockets, int seconds) throws Exception {
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
            return new Result(quiet, urgent, busy, watched, stalled, netty, joining, machine.others());
        }
    }
}
