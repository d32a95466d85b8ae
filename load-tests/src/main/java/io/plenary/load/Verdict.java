package io.plenary.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * A cell's medians as ratios, and whether the goals are reached.
 *
 * @param toNetty CPU for a delivery, as a multiple of bare Netty's without joining
 * @param toNettyBatch the same, of bare Netty's joining over 50 ms
 * @param rssKibPerSocket memory a subscribed socket takes, the warming of the JVM included, so judged of many only
 * @param lost deliveries lost or doubled by Plenary, over all passes
 * @param noise longest share of the time that a server waited for its core; above 0.1 the ratios say little, because a
 *     server short of CPU joins more messages and so looks cheaper
 */
record Verdict(
        int sockets,
        double rate,
        double cpuPerMillion,
        double toNetty,
        double toNettyBatch,
        double rssKibPerSocket,
        double p50,
        double p99,
        long lost,
        double noise,
        boolean reached) {

    static final String NETTY = "netty";
    static final String NETTY_BATCH = "netty-batch50";
    static final String PLENARY = "plenary";

    private static final double MOST_TO_NETTY = 1.0;
    private static final double MOST_TO_NETTY_QUIET = 1.3;
    private static final double MOST_TO_NETTY_BATCH = 1.4;
    static final double MOST_RSS_KIB = 24;
    private static final double BUSY = 20;
    private static final int MANY = 5_000;
    private static final double QUIET = 0.1;

    static Verdict of(FanoutBench.Cell cell, List<FanoutBench.Phase> all) {
        List<FanoutBench.Phase> everyPhase = all.stream()
                .filter(phase -> phase.reading().sockets() == cell.sockets()
                        && phase.reading().rate() == cell.rate())
                .toList();
        List<FanoutBench.Phase> phases = quietest(everyPhase);
        double cpu = median(phases, PLENARY, Reading::cpuPerMillion);
        double toNetty = round(cpu / median(phases, NETTY, Reading::cpuPerMillion));
        double toBatch = round(cpu / median(phases, NETTY_BATCH, Reading::cpuPerMillion));
        double rss = median(phases, PLENARY, Reading::rssKibPerSocket);
        long lost = everyPhase.stream()
                .filter(phase -> phase.server().equals(PLENARY))
                .mapToLong(phase -> phase.reading().lost() + phase.reading().doubled())
                .sum();
        boolean busy = cell.rate() >= BUSY;
        boolean reached = lost == 0
                && (cell.sockets() < MANY || rss <= MOST_RSS_KIB)
                && toNetty <= (busy ? MOST_TO_NETTY : MOST_TO_NETTY_QUIET)
                && (!busy || toBatch <= MOST_TO_NETTY_BATCH);
        return new Verdict(
                cell.sockets(),
                cell.rate(),
                cpu,
                toNetty,
                toBatch,
                rss,
                median(phases, PLENARY, Reading::p50),
                median(phases, PLENARY, Reading::p99),
                lost,
                noise(phases),
                reached);
    }

    /** For the table: the goals of a busy room; a quiet one has a goal of its own. */
    List<Check> checks() {
        boolean quiet = noise <= QUIET;
        boolean busy = rate >= BUSY;
        String room = sockets + " sockets x " + (int) rate + "/s: ";
        double mostToNetty = busy ? MOST_TO_NETTY : MOST_TO_NETTY_QUIET;
        List<Check> checks = new ArrayList<>();
        checks.add(Check.judged(room + "lost or doubled", "0", Long.toString(lost), lost == 0)
                .unless(!quiet));
        checks.add(Check.judged(room + "CPU to bare Netty", "<= " + mostToNetty, "" + toNetty, toNetty <= mostToNetty)
                .unless(!quiet));
        if (busy) {
            boolean reachedBatch = toNettyBatch <= MOST_TO_NETTY_BATCH;
            checks.add(Check.judged(
                            room + "CPU to joining Netty", "<= " + MOST_TO_NETTY_BATCH, "" + toNettyBatch, reachedBatch)
                    .unless(!quiet));
        }
        if (sockets >= MANY) {
            boolean small = rssKibPerSocket <= MOST_RSS_KIB;
            checks.add(Check.judged(room + "RSS KiB a socket", "<= " + MOST_RSS_KIB, "" + rssKibPerSocket, small)
                    .unless(!quiet));
        }
        return checks;
    }

    /** The passes in which no server waited long for its core; if there is none, the one that waited least. */
    private static List<FanoutBench.Phase> quietest(List<FanoutBench.Phase> phases) {
        Map<Integer, List<FanoutBench.Phase>> passes =
                phases.stream().collect(Collectors.groupingBy(FanoutBench.Phase::pass));
        double least =
                passes.values().stream().mapToDouble(Verdict::noise).min().orElseThrow();
        double most = Math.max(least, QUIET);
        return passes.values().stream()
                .filter(pass -> noise(pass) <= most)
                .flatMap(List::stream)
                .toList();
    }

    private static double noise(List<FanoutBench.Phase> phases) {
        return phases.stream()
                .mapToDouble(phase -> phase.reading().waited())
                .max()
                .orElseThrow();
    }

    private static double median(List<FanoutBench.Phase> phases, String server, ToDoubleFunction<Reading> value) {
        double[] sorted = phases.stream()
                .filter(phase -> phase.server().equals(server))
                .map(FanoutBench.Phase::reading)
                .mapToDouble(value)
                .sorted()
                .toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1
                ? sorted[middle]
                : round(Arrays.stream(sorted, middle - 1, middle + 1).average().orElseThrow());
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
