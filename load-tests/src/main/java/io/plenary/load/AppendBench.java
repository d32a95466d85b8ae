package io.plenary.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A hundred who talk in one room of the whole server, and twenty who listen: what is stored before it is acknowledged. */
final class AppendBench {

    private static final int LISTENERS = 20;
    private static final int QUIET = 5;
    private static final int LIVELY = 1_000;
    private static final int OFFERED = 9_000;
    private static final int SECONDS = 6;
    private static final int LEAST = 8_000;
    private static final double MOST_ADDED = 5;
    private static final double MOST_ACK = 50;

    private AppendBench() {}

    /** @param commit milliseconds that one small transaction of one connection takes, in the middle */
    record Result(RoomClient.Talk quiet, RoomClient.Talk lively, RoomClient.Talk full, double commit, double others) {

        List<Check> checks() {
            boolean disturbed = Machine.isDisturbed(others);
            double stored = Math.round((double) full.reading().deliveries() / LISTENERS / SECONDS);
            double added = Crowd.round(quiet.ackP50() - commit);
            List<Check> checks = new ArrayList<>();
            checks.add(Check.judged(
                    "appends of 100 to one room: stored and told, /s", ">= " + LEAST, "" + stored, stored >= LEAST));
            checks.add(Check.judged(
                    "appends, " + LIVELY + "/s: ack p50 / p99 ms",
                    "p99 <= " + MOST_ACK,
                    lively.ackP50() + " / " + lively.ackP99(),
                    lively.ackP99() <= MOST_ACK));
            checks.add(Check.judged(
                    "appends, quiet: median beyond one commit, ms",
                    "<= " + MOST_ADDED,
                    added + " (" + quiet.ackP50() + " : " + commit + ")",
                    added <= MOST_ADDED));
            checks.add(SalonBench.lost("appends, " + LIVELY + "/s", List.of(lively)));
            checks.replaceAll(check -> check.unless(disturbed));
            return checks;
        }
    }

    static Result run(Path home) throws Exception {
        Machine machine = Machine.watched();
        try (RoomServer server = RoomServer.start(home, LISTENERS)) {
            server.open();
            server.warm(LISTENERS);
            server.talk(LIVELY, 0, SECONDS);
            double commit = server.commitMillis();
            RoomClient.Talk quiet = server.talk(QUIET, 0, SECONDS);
            RoomClient.Talk lively = server.talk(LIVELY, 0, SECONDS);
            RoomClient.Talk full = server.talk(OFFERED, 0, SECONDS);
            return new Result(quiet, lively, full, commit, machine.others());
        }
    }
}
