package io.plenary.load;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A cell's medians as ratios, and whether the goals are reached.
 *
 * @param toNetty CPU for a delivery, as a multiple of bare Netty's without joining
 * @param toNettyBatch the same, of bare Netty's joining over 50 ms
 * @param rssKibPerSocket memory a subscribed socket takes
 * @param lost deliveries lost by Plenary, over all passes
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
        boolean reached) {

    static final String NETTY = "netty";
    static final String NETTY_BATCH = "netty-batch50";
    static final String PLENARY = "plenary";

    private static final double MOST_TO_NETTY = 1.0;
    private static final double MOST_TO_NETTY_QUIET = 1.3;
    private static final double MOST_TO_NETTY_BATCH = 1.4;
    private static final double MOST_RSS_KIB = 24;
    private static final double BUSY = 20;

    static Verdict of(FanoutBench.Cell cell, List<FanoutBench.Phase> all) {
        List<FanoutBench.Phase> phases = all.stream()
                .filter(phase -> phase.reading().sockets() == cell.sockets()
                        && phase.reading().rate() == cell.rate())
                .toList();
        double cpu = median(phases, PLENARY, Reading::cpuPerMillion);
        double toNetty = round(cpu / median(phases, NETTY, Reading::cpuPerMillion));
        double toBatch = round(cpu / median(phases, NETTY_BATCH, Reading::cpuPerMillion));
        double rss = median(phases, PLENARY, Reading::rssKibPerSocket);
        long lost = phases.stream()
                .filter(phase -> phase.server().equals(PLENARY))
                .mapToLong(phase -> phase.reading().lost() + phase.reading().doubled())
                .sum();
        boolean busy = cell.rate() >= BUSY;
        boolean reached = lost == 0
                && rss <= MOST_RSS_KIB
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
                reached);
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
