package io.plenary.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** A full room of the whole server, on one core with its PostgreSQL, while one person talks. */
final class RoomBench {

    private static final int RATE = 20;
    private static final int MEASURE_SECONDS = 6;
    private static final int CLIENT_BOUND_SECONDS = 150;

    private RoomBench() {}

    /** @param others cores that others used meanwhile */
    record Result(RoomClient.Room room, double others) {

        List<Check> checks() {
            boolean disturbed = Machine.isDisturbed(others);
            Reading reading = room.reading();
            long wrong = reading.lost() + reading.doubled() + reading.closed();
            double rss = Math.max(room.idleRssKib(), room.heldRssKib());
            String figure = "full server, " + reading.sockets() + " x " + RATE + "/s: ";
            return List.of(
                    Check.judged(figure + "lost, doubled, closed", "0", Long.toString(wrong), wrong == 0)
                            .unless(disturbed),
                    Check.judged(
                                    figure + "RSS KiB a socket",
                                    "<= " + Verdict.MOST_RSS_KIB,
                                    "" + rss,
                                    rss <= Verdict.MOST_RSS_KIB)
                            .unless(disturbed),
                    Check.told(
                            figure + "idle; talked; with garbage",
                            room.idleRssKib() + "; " + room.heldRssKib() + "; " + reading.rssKibPerSocket()),
                    Check.told(figure + "CPU s a million", reading.cpuPerMillion() + " (others " + others + " cores)"),
                    Check.told(figure + "p50 / p99 ms", reading.p50() + " / " + reading.p99()),
                    Check.told(figure + "all in after s", "" + reading.joinSeconds()));
        }
    }

    static Result run(Path home, int sockets) throws Exception {
        try (PlenaryServer server = PlenaryServer.start(home, new PlenaryServer.Choice(true, false))) {
            UUID session;
            try (Rows rows = Rows.of(home)) {
                session = rows.room(RoomClient.people(sockets));
            }
            Machine machine = Machine.watched();
            try (Child client = Child.start(
                    1, "RoomClient", server.port(), server.pid(), sockets, RATE, MEASURE_SECONDS, session)) {
                String line = client.line(CLIENT_BOUND_SECONDS);
                return new Result(new ObjectMapper().readValue(line, RoomClient.Room.class), machine.others());
            }
        }
    }
}
