package io.plenary.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Everybody at the same moment: one event with seats enough on one node, then few seats on two. */
final class RushBench {

    private static final int PEOPLE = 1_000;
    private static final int SEATS = 50;
    private static final int ENOUGH = 1_000_000;
    private static final int AT_ONCE = 200;
    /** After six a third of the CPU is still the compilers'; a server that has run for a day has none of that. */
    private static final int WARM_UP_SECONDS = 20;

    /** Of the node that joins for the rush. */
    private static final int JOINING_SECONDS = 6;

    private static final int SECONDS = 6;
    private static final int ROUNDS = 3;
    private static final double MOST_P99 = 2_000;
    private static final double LEAST_PER_SECOND = 3_000;

    private RushBench() {}

    /** CPU of one registration in milliseconds. */
    record Cost(double server, double client) {}

    /** A crowd for an event with seats enough, and what each of it cost. */
    record Round(Burst.Result crowd, Cost cost) {}

    /**
     * @param rounds of the crowd, the slowest first; @param rows registrations of the rush; @param counter what its seats
     *     count; @param others cores others used
     */
    record Result(List<Round> rounds, Burst.Result rush, int rows, int counter, double others) {

        List<Check> checks() {
            boolean exact = rows == SEATS
                    && counter == SEATS
                    && rush.taken() == SEATS
                    && rush.soldOut() == PEOPLE - SEATS
                    && rush.other() == 0;
            boolean disturbed = Machine.isDisturbed(others);
            Burst.Result crowd = middle().crowd();
            Cost cost = middle().cost();
            String told = rows + " rows, " + rush.soldOut() + " sold out, " + rush.other() + " other";
            List<Check> checks = new ArrayList<>();
            checks.add(Check.judged(PEOPLE + " people, " + SEATS + " seats, two nodes", "exact", told, exact));
            checks.add(Check.judged("the same: p99 ms", "< 2000", times(rush), rush.p99() < MOST_P99)
                    .unless(disturbed));
            checks.add(Check.judged(
                            "one event with a cap, registrations/s",
                            ">= 3000",
                            crowd.perSecond() + " of " + speeds() + ", " + mistakes() + " other, p50 / p99 "
                                    + times(crowd),
                            crowd.perSecond() >= LEAST_PER_SECOND && mistakes() == 0)
                    .unless(disturbed));
            checks.add(Check.told(
                    "the same: CPU ms, server and database; client",
                    cost.server() + "; " + cost.client() + " (others " + others + " cores)"));
            return checks;
        }

        private Round middle() {
            return rounds.get(rounds.size() / 2);
        }

        private List<Double> speeds() {
            return rounds.stream().map(round -> round.crowd().perSecond()).toList();
        }

        private int mistakes() {
            return rounds.stream().mapToInt(round -> round.crowd().other()).sum();
        }

        private static String times(Burst.Result burst) {
            return burst.p50() + " / " + burst.p99();
        }
    }

    static Result run(Path home) throws Exception {
        try (PlenaryServer one = PlenaryServer.start(home, new PlenaryServer.Choice(false, false));
                Rows rows = Rows.of(home)) {
            new Burst(one.port(), rows.event(ENOUGH)).during(AT_ONCE, WARM_UP_SECONDS);
            Machine machine = Machine.watched();
            List<Round> rounds = new ArrayList<>();
            for (int n = 0; n < ROUNDS; n++) {
                rounds.add(round(one, rows));
            }
            rounds.sort(Comparator.comparing(round -> round.crowd().perSecond()));
            UUID few = rows.event(SEATS);
            Burst.Result rush = rush(one, rows, few, home.resolveSibling("rush-2"));
            return new Result(rounds, rush, rows.registered(few), rows.taken(few), machine.others());
        }
    }

    private static Round round(PlenaryServer one, Rows rows) throws Exception {
        double server = one.cpuSeconds();
        double all = Machine.cpuSeconds(ProcessHandle.current());
        Burst.Result crowd = new Burst(one.port(), rows.event(ENOUGH)).during(AT_ONCE, SECONDS);
        double served = one.cpuSeconds() - server;
        double asked = Machine.cpuSeconds(ProcessHandle.current()) - all - served;
        return new Round(crowd, new Cost(each(served, crowd), each(asked, crowd)));
    }

    private static Burst.Result rush(PlenaryServer one, Rows rows, UUID few, Path home) throws Exception {
        try (PlenaryServer other = PlenaryServer.beside(rows, home)) {
            new Burst(other.port(), rows.event(ENOUGH)).during(AT_ONCE, JOINING_SECONDS);
            return new Burst(List.of(one.port(), other.port()), few).once(PEOPLE);
        }
    }

    private static double each(double seconds, Burst.Result burst) {
        return Crowd.round(seconds * 1_000 / burst.taken());
    }
}
