package io.plenary.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Everybody at the same moment: few seats on two nodes, then one event with seats enough, on one. */
final class RushBench {

    private static final int PEOPLE = 1_000;
    private static final int SEATS = 50;
    private static final int ENOUGH = 1_000_000;
    private static final int AT_ONCE = 200;
    /** After six a third of the CPU is still the compilers'; a server that has run for a day has none of that. */
    private static final int WARM_UP_SECONDS = 20;

    private static final int SECONDS = 6;
    private static final double MOST_P99 = 2_000;
    private static final double LEAST_PER_SECOND = 3_000;

    private RushBench() {}

    /** CPU of one registration in milliseconds. */
    record Cost(double server, double client) {}

    /** @param rows registrations of the rush; @param counter what its seats count; @param others cores others used */
    record Result(Burst.Result rush, int rows, int counter, Burst.Result crowd, Cost cost, double others) {

        List<Check> checks() {
            boolean exact = rows == SEATS
                    && counter == SEATS
                    && rush.taken() == SEATS
                    && rush.soldOut() == PEOPLE - SEATS
                    && rush.other() == 0;
            boolean disturbed = Machine.isDisturbed(others);
            String told = rows + " rows, " + rush.soldOut() + " sold out, " + rush.other() + " other";
            List<Check> checks = new ArrayList<>();
            checks.add(Check.judged(PEOPLE + " people, " + SEATS + " seats, two nodes", "exact", told, exact));
            checks.add(Check.judged("the same: p99 ms", "< 2000", times(rush), rush.p99() < MOST_P99)
                    .unless(disturbed));
            checks.add(Check.judged(
                            "one event with a cap, registrations/s",
                            ">= 3000",
                            crowd.perSecond() + ", " + crowd.other() + " other, p50 / p99 " + times(crowd),
                            crowd.perSecond() >= LEAST_PER_SECOND && crowd.other() == 0)
                    .unless(disturbed));
            checks.add(Check.told(
                    "the same: CPU ms, server and database; client",
                    cost.server() + "; " + cost.client() + " (others " + others + " cores)"));
            return checks;
        }

        private static String times(Burst.Result burst) {
            return burst.p50() + " / " + burst.p99();
        }
    }

    static Result run(Path home) throws Exception {
        try (PlenaryServer one = PlenaryServer.start(home, new PlenaryServer.Choice(false, false));
                Rows rows = Rows.of(home);
                PlenaryServer other = PlenaryServer.beside(rows, home.resolveSibling("rush-2"))) {
            List<Integer> doors = List.of(one.port(), other.port());
            new Burst(doors, rows.event(ENOUGH)).during(AT_ONCE, WARM_UP_SECONDS);
            Machine machine = Machine.watched();
            UUID few = rows.event(SEATS);
            Burst.Result rush = new Burst(doors, few).once(PEOPLE);
            double server = one.cpuSeconds();
            double client = Machine.cpuSeconds(ProcessHandle.current()) - server - other.cpuSeconds();
            Burst.Result crowd = new Burst(one.port(), rows.event(ENOUGH)).during(AT_ONCE, SECONDS);
            double served = one.cpuSeconds();
            double asked = Machine.cpuSeconds(ProcessHandle.current()) - served - other.cpuSeconds();
            Cost cost = new Cost(each(served - server, crowd), each(asked - client, crowd));
            return new Result(rush, rows.registered(few), rows.taken(few), crowd, cost, machine.others());
        }
    }

    private static double each(double seconds, Burst.Result burst) {
        return Crowd.round(seconds * 1_000 / burst.taken());
    }
}
