package io.plenary.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From {@code java} to ready, with the demo's data there and the flags of {@code make run}. */
final class ColdStart {

    private static final int STARTS = 5;
    private static final double MOST_SECONDS = 3;

    private ColdStart() {}

    /** @param seconds in order of size; @param others cores that others used meanwhile */
    record Result(List<Double> seconds, double others) {

        List<Check> checks() {
            double worst = seconds.getLast();
            String result = "%.2f median, %.2f worst".formatted(seconds.get(seconds.size() / 2), worst);
            return List.of(Check.judged("cold start, s", "<= " + MOST_SECONDS, result, worst <= MOST_SECONDS)
                    .unless(Machine.isDisturbed(others)));
        }
    }

    static Result run(Path home) throws Exception {
        PlenaryServer.Choice asRun = new PlenaryServer.Choice(false, true);
        try (PlenaryServer first = PlenaryServer.start(home, asRun)) {
            first.awaitIdle();
        }
        Machine machine = Machine.watched();
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            try (PlenaryServer server = PlenaryServer.start(home, asRun)) {
                seconds.add(Crowd.round(server.secondsToReady()));
            }
        }
        return new Result(seconds.stream().sorted().toList(), machine.others());
    }
}
