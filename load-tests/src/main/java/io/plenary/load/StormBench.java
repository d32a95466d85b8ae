package io.plenary.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** 10,000 come at once, each with a ticket, join what a page joins, and stay: what that costs and what they hold. */
final class StormBench {

    private static final int WARM_UP = 2_000;
    private static final int FEW = 1_000;
    private static final int IDLE_SECONDS = 6;
    private static final double MOST_SECONDS = 8;
    private static final double MOST_FRAMES = 3;
    private static final double MOST_GROWTH = 1.2;
    private static final double MOST_TO_VERTX = 1.3;
    private static final double MOST_IDLE = 0.03;

    private StormBench() {}

    /**
     * @param first CPU and frames of the first thousand, code warmed before
     * @param last of the last thousand
     * @param rssKib for a socket when all are in, garbage thrown away
     * @param vertxRssKib the same of a room of stock Vert.x
     */
    record Result(
            int sockets,
            Crowd.Filled first,
            Crowd.Filled middle,
            Crowd.Filled last,
            double rssKib,
            double vertxRssKib,
            double vertxJoinMillis,
            double idleCpu,
            double others) {

        List<Check> checks() {
            boolean disturbed = Machine.isDisturbed(others);
            String storm = "storm of " + sockets + ": ";
            double seconds = Crowd.round(first.seconds() + middle.seconds() + last.seconds());
            double growth = Crowd.round(last.wholeCpuMillis() / first.wholeCpuMillis());
            double toVertx = Crowd.round(rssKib / vertxRssKib);
            List<Check> checks = new ArrayList<>();
            checks.add(Check.judged(storm + "all in, s", "<= " + MOST_SECONDS, "" + seconds, seconds <= MOST_SECONDS));
            checks.add(Check.judged(
                    storm + "frames to a joiner (most)",
                    "<= " + MOST_FRAMES,
                    last.frames() + " (" + last.mostFrames() + ")",
                    last.mostFrames() <= MOST_FRAMES));
            checks.add(Check.judged(
                    storm + "CPU of a join, last to first",
                    "<= " + MOST_GROWTH,
                    growth + " (" + last.wholeCpuMillis() + " : " + first.wholeCpuMillis() + " ms)",
                    growth <= MOST_GROWTH));
            checks.add(Check.judged(
                    storm + "RSS of a socket to stock Vert.x",
                    "<= " + MOST_TO_VERTX,
                    toVertx + " (" + rssKib + " : " + vertxRssKib + " KiB)",
                    toVertx <= MOST_TO_VERTX));
            checks.add(Check.judged(storm + "idle, of a core", "<= " + MOST_IDLE, "" + idleCpu, idleCpu <= MOST_IDLE));
            checks.replaceAll(check -> check.unless(disturbed));
            checks.add(Check.told(
                    storm + "CPU ms of a join: JVM; with PostgreSQL; Vert.x",
                    middle.cpuMillis() + "; " + middle.wholeCpuMillis() + "; " + vertxJoinMillis));
            checks.add(Check.told(storm + "one of them p50 / p99 ms", last.p50() + " / " + last.p99()));
            return checks;
        }
    }

    static Result run(Path home, int sockets) throws Exception {
        Machine machine = Machine.watched();
        LoadClient.Settled vertx = Yardstick.VERTX.settle(sockets);
        try (RoomServer server = RoomServer.start(home, sockets)) {
            server.open();
            server.warm(WARM_UP);
            server.empty();
            long empty = server.process().settledRssKib();
            server.open();
            server.fill(sockets);
            double idle = server.restedCpu(IDLE_SECONDS);
            double rss = Crowd.round((double) (server.process().settledRssKib() - empty) / sockets);
            server.empty();
            server.process().settledRssKib();
            // The storm itself meets a server that has seen a crowd come and go, and is done with their leaving.
            server.awaitRest();
            server.open();
            Crowd.Filled first = server.fill(FEW);
            Crowd.Filled middle = server.fill(sockets - FEW);
            Crowd.Filled last = server.fill(sockets);
            return new Result(
                    sockets,
                    first,
                    middle,
                    last,
                    rss,
                    vertx.rssKib(),
                    vertx.filled().cpuMillis(),
                    idle,
                    machine.others());
        }
    }
}
