package io.plenary.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** 2,000 in a room of the whole server: a quiet one, one where all talk at once, and one that applauds. */
final class SalonBench {

    static final int SOCKETS = 2_000;

    private static final int QUIET = 5;
    private static final int BUSY = 100;
    private static final int SECONDS = 6;
    /** A compiler at work for a fifth of a second is a quarter of what a quiet room costs meanwhile. */
    private static final int ROUNDS = 3;

    private static final double MOST_TO_NETTY = 1.3;
    private static final double MOST_TO_JOINING = 1.4;
    private static final int APPLAUSE = 5_000;
    private static final double MOST_FRAMES = 4;
    /** Of talk like the measured, as in the hall: after two a seventh of the CPU is still the compilers'. */
    private static final int WARM_SECONDS = 15;

    private static final double LEAST_TO_SOCKET_IO = 5;

    private SalonBench() {}

    /**
     * @param quietRounds of talk, of which the middle one is judged; @param socketIo null where it is not installed, since
     *     JSON knows no Optional; @param others cores that others used
     */
    record Result(
            List<RoomClient.Talk> quietRounds,
            List<RoomClient.Talk> busyRounds,
            RoomClient.Applause applause,
            Reading netty,
            Reading joining,
            Reading socketIo,
            double others) {

        List<Check> checks() {
            boolean disturbed = Machine.isDisturbed(others);
            String talk = "full server, " + SOCKETS + " x ";
            List<Check> checks = new ArrayList<>();
            checks.add(lost(talk + QUIET + "/s", quietRounds).unless(disturbed));
            checks.add(lost(talk + BUSY + "/s", busyRounds).unless(disturbed));
            RoomClient.Talk quiet = middle(quietRounds);
            RoomClient.Talk busy = middle(busyRounds);
            checks.add(ratio(talk + QUIET + "/s: CPU to bare Netty", quiet.reading(), netty, MOST_TO_NETTY)
                    .unless(disturbed));
            checks.add(ratio(talk + BUSY + "/s: CPU to joining Netty", busy.reading(), joining, MOST_TO_JOINING)
                    .unless(disturbed));
            checks.add(Optional.ofNullable(socketIo)
                    .map(slow -> better(talk + BUSY + "/s: below socket.io", busy, slow)
                            .unless(disturbed))
                    .orElseGet(() -> Check.told(talk + BUSY + "/s: below socket.io", "npm ci in load-tests/socketio")));
            checks.add(Check.judged(
                            talk + APPLAUSE + " reactions/s: frames/s to each",
                            "<= " + MOST_FRAMES,
                            applause.frames() + " (of " + applause.perSecond() + "/s; " + applause.cpu() + " core)",
                            applause.frames() <= MOST_FRAMES && applause.perSecond() > 0.9 * APPLAUSE)
                    .unless(disturbed));
            checks.add(Check.told(
                    talk + BUSY + "/s: ack p50 / p99 ms; core of the load",
                    busy.ackP50() + " / " + busy.ackP99() + "; " + busy.clientCpu()));
            return checks;
        }

        /** By CPU of a delivery. */
        private static RoomClient.Talk middle(List<RoomClient.Talk> rounds) {
            return rounds.stream()
                    .sorted(Comparator.comparing(round -> round.reading().cpuPerMillion()))
                    .toList()
                    .get(rounds.size() / 2);
        }

        private static Check better(String figure, RoomClient.Talk busy, Reading slow) {
            double times = Crowd.round(slow.cpuPerMillion() / busy.reading().cpuPerMillion());
            return Check.judged(figure, ">= " + LEAST_TO_SOCKET_IO, times + " times", times >= LEAST_TO_SOCKET_IO);
        }
    }

    static Check lost(String talk, List<RoomClient.Talk> rounds) {
        long wrong = rounds.stream()
                .map(RoomClient.Talk::reading)
                .mapToLong(reading -> reading.lost() + reading.doubled() + reading.closed())
                .sum();
        return Check.judged(talk + ": lost, doubled, closed", "0", Long.toString(wrong), wrong == 0);
    }

    /** CPU for a delivery, as a multiple of the yardstick's. */
    static Check ratio(String figure, Reading ours, Reading yardstick, double most) {
        double ratio = Crowd.round(ours.cpuPerMillion() / yardstick.cpuPerMillion());
        String said = ratio + " (" + ours.cpuPerMillion() + " : " + yardstick.cpuPerMillion() + " s a million)";
        return Check.judged(figure, "<= " + most, said, ratio <= most);
    }

    static Result run(Path home) throws Exception {
        Machine machine = Machine.watched();
        Reading netty = Yardstick.NETTY.measure(SOCKETS, QUIET, SECONDS).reading();
        Reading joining = Yardstick.NETTY_50.measure(SOCKETS, BUSY, SECONDS).reading();
        try (RoomServer server = RoomServer.start(home, SOCKETS)) {
            server.open();
            server.warm(SOCKETS);
            server.talk(BUSY, 0, WARM_SECONDS);
            List<RoomClient.Talk> quiet = new ArrayList<>();
            List<RoomClient.Talk> busy = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                quiet.add(server.talk(QUIET, 0, SECONDS));
                busy.add(server.talk(BUSY, 0, SECONDS));
            }
            RoomClient.Applause applause = server.react(APPLAUSE, SECONDS);
            return new Result(quiet, busy, applause, netty, joining, socketIo().orElse(null), machine.others());
        }
    }

    private static Optional<Reading> socketIo() throws Exception {
        return Yardstick.SOCKET_IO.isThere()
                ? Optional.of(
                        Yardstick.SOCKET_IO.measure(SOCKETS, BUSY, SECONDS).reading())
                : Optional.empty();
    }
}
