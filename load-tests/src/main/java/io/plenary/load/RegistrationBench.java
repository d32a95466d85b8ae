package io.plenary.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A rush on few seats, and how many seats a second are given where there are enough, beside pgbench in turn. */
final class RegistrationBench {

    private static final int PEOPLE = 1_000;
    private static final int SEATS = 50;
    private static final int ENOUGH = 1_000_000;
    private static final int PASSES = 2;
    private static final int PASS_SECONDS = 4;
    private static final int WARM_UP_SECONDS = 3;

    private RegistrationBench() {}

    /**
     * One turn: seats given a second.
     *
     * @param alone pgbench's statement by itself; 0 where there is no pgbench
     */
    record Pass(double alone, Burst.Result capped, Burst.Result unlimited) {}

    /** @param rows registrations of the rush; @param counter what its seats count; @param others cores others used */
    record Result(Burst.Result rush, int rows, int counter, List<Pass> passes, double others) {

        List<Check> checks() {
            boolean exact = rows == SEATS
                    && counter == SEATS
                    && rush.taken() == SEATS
                    && rush.soldOut() == PEOPLE - SEATS
                    && rush.other() == 0;
            String told = rows + " rows, " + rush.soldOut() + " sold out, " + rush.other() + " other";
            double capped =
                    mean(passes.stream().map(pass -> pass.capped.perSecond()).toList());
            double unlimited =
                    mean(passes.stream().map(pass -> pass.unlimited.perSecond()).toList());
            double alone = mean(passes.stream().map(Pass::alone).toList());
            Pass last = passes.getLast();
            List<Check> checks = new ArrayList<>();
            checks.add(Check.judged(PEOPLE + " people for " + SEATS + " seats", "exact", told, exact));
            checks.add(Check.told("the same: answers/s, p50 / p99 ms", rush.perSecond() + ", " + times(rush)));
            checks.add(Check.told("seats/s, with a cap, p50 / p99 ms", capped + ", " + times(last.capped)));
            checks.add(Check.told("seats/s, without a cap, p50 / p99 ms", unlimited + ", " + times(last.unlimited)));
            checks.add(Check.told(
                    "seats/s, pgbench, the one statement alone",
                    alone == 0 ? "no pgbench here" : alone + " (others " + others + " cores)"));
            if (alone > 0) {
                checks.add(Check.told("with a cap, to pgbench", "x " + Crowd.round(capped / alone)));
            }
            return checks;
        }

        private static String times(Burst.Result burst) {
            return burst.p50() + " / " + burst.p99();
        }

        private static double mean(List<Double> values) {
            return Crowd.round(
                    values.stream().mapToDouble(Double::doubleValue).average().orElse(0));
        }
    }

    static Result run(Path home) throws Exception {
        try (PlenaryServer server = PlenaryServer.start(home, new PlenaryServer.Choice(false, false));
                Rows rows = Rows.of(home)) {
            int port = server.port();
            rows.people(PgBench.PEOPLE);
            new Burst(port, rows.event(ENOUGH)).during(PgBench.CLIENTS, WARM_UP_SECONDS);
            Machine machine = Machine.watched();
            UUID rushed = rows.event(SEATS);
            Burst.Result rush = new Burst(port, rushed).once(PEOPLE);
            List<Pass> passes = new ArrayList<>();
            for (int i = 0; i < PASSES; i++) {
                passes.add(pass(home, rows, port));
            }
            return new Result(rush, rows.registered(rushed), rows.taken(rushed), passes, machine.others());
        }
    }

    private static Pass pass(Path home, Rows rows, int port) throws Exception {
        double alone = PgBench.isThere() ? PgBench.rate(home, rows, PASS_SECONDS) : 0;
        Burst.Result capped = new Burst(port, rows.event(ENOUGH)).during(PgBench.CLIENTS, PASS_SECONDS);
        Burst.Result unlimited = new Burst(port, rows.event(null)).during(PgBench.CLIENTS, PASS_SECONDS);
        return new Pass(alone, capped, unlimited);
    }
}
