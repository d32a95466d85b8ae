package io.plenary.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Three nodes tell each other where logs have got to, by PostgreSQL and by an event bus on Hazelcast, in turn and twice
 * each: how long a hint is under way, what it costs, and what becomes of those who stay when a node is killed. Argument: a
 * folder for the server whose PostgreSQL is used.
 */
public final class HintsBench {

    private static final int NODES = 3;
    private static final int PASSES = 2;
    private static final int CORES = 2;
    private static final int SECONDS = 8;
    private static final int RESTS_SECONDS = 8;
    private static final int WARM_UP_SECONDS = 5;
    private static final int SURVIVED_SECONDS = 14;
    private static final int KILLED_AFTER_MILLIS = 3_000;
    private static final int START_SECONDS = 60;
    private static final int FAREWELL_SECONDS = 30;
    /** Appended entries a second on all three nodes, in fifty rooms: a quiet evening, a congress, more than one room takes. */
    private static final List<Integer> RATES = List.of(30, 600, 6_000);

    private final PlenaryServer server;
    private final Rows rows;

    private HintsBench(PlenaryServer server, Rows rows) {
        this.server = server;
        this.rows = rows;
    }

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        try (PlenaryServer server = PlenaryServer.start(home, new PlenaryServer.Choice(false, false));
                Rows rows = Rows.of(home)) {
            HintsBench bench = new HintsBench(server, rows);
            for (int pass = 0; pass < PASSES; pass++) {
                for (HintsNode.Way way : HintsNode.Way.values()) {
                    bench.measure(way);
                }
            }
        }
        System.exit(0);
    }

    private void measure(HintsNode.Way way) throws Exception {
        List<Child> nodes = new ArrayList<>();
        try {
            long readyMillis = 0;
            for (int n = 0; n < NODES; n++) {
                long started = System.nanoTime();
                nodes.add(Child.start(n % CORES, "HintsNode", way, n, rows.port(), rows.password()));
                nodes.get(n).line(START_SECONDS);
                readyMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
            }
            talk(nodes, RATES.getLast(), WARM_UP_SECONDS);
            Used rest = used(nodes);
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(RESTS_SECONDS));
            System.out.printf(
                    "%-10s the third is in after %d ms; a node holds %d MiB; at rest %s of a core%n",
                    way, readyMillis, rssMib(nodes), used(nodes).since(rest, RESTS_SECONDS));
            for (int rate : RATES) {
                Used before = used(nodes);
                List<HintsNode.Heard> heard = talk(nodes, rate, SECONDS);
                System.out.printf(
                        "%-10s %5d/s: %s; %s of a core%n",
                        way, rate, told(heard, NODES - 1), used(nodes).since(before, SECONDS));
            }
            System.out.printf("%-10s a node is killed: %s%n", way, told(withOneKilled(nodes), 1));
        } finally {
            nodes.forEach(Child::close);
        }
    }

    private static List<HintsNode.Heard> talk(List<Child> nodes, int rate, int seconds) {
        try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<HintsNode.Heard>> asked = nodes.stream()
                    .map(node -> CompletableFuture.supplyAsync(() -> ask(node, rate / NODES, seconds), together))
                    .toList();
            return asked.stream().map(CompletableFuture::join).toList();
        }
    }

    private static HintsNode.Heard ask(Child node, int rate, int seconds) {
        try {
            return node.ask(rate + " " + seconds, HintsNode.Heard.class, seconds + FAREWELL_SECONDS);
        } catch (Exception broken) {
            throw new IllegalStateException("a node did not answer", broken);
        }
    }

    /** The third goes while they talk; the two others count what they hear of each other. */
    private static List<HintsNode.Heard> withOneKilled(List<Child> nodes) {
        List<Child> staying = nodes.subList(0, NODES - 1);
        CompletableFuture<Void> killed = CompletableFuture.runAsync(
                nodes.getLast()::close, CompletableFuture.delayedExecutor(KILLED_AFTER_MILLIS, TimeUnit.MILLISECONDS));
        List<HintsNode.Heard> heard = talk(staying, RATES.get(1), SURVIVED_SECONDS);
        killed.join();
        return heard;
    }

    /** @param each how many others hear each line */
    private static String told(List<HintsNode.Heard> heard, int each) {
        long told = heard.stream().mapToLong(HintsNode.Heard::told).sum();
        long came = heard.stream().mapToLong(HintsNode.Heard::heard).sum();
        return "p50 %.1f, p99 %.1f, longest %.1f ms; %d lines, %d lost"
                .formatted(
                        heard.stream().mapToDouble(HintsNode.Heard::p50).max().orElse(0),
                        heard.stream().mapToDouble(HintsNode.Heard::p99).max().orElse(0),
                        heard.stream()
                                .mapToDouble(HintsNode.Heard::longest)
                                .max()
                                .orElse(0),
                        told,
                        told * each - came);
    }

    /** Seconds of CPU of the nodes together, and of the server with its PostgreSQL. */
    private record Used(double nodes, double database) {

        String since(Used before, int seconds) {
            return "nodes %.3f, PostgreSQL %.3f"
                    .formatted((nodes - before.nodes) / seconds, (database - before.database) / seconds);
        }
    }

    private Used used(List<Child> nodes) throws Exception {
        double sum = 0;
        for (Child node : nodes) {
            sum += new ServerProcess(node.pid()).cpuSeconds();
        }
        double jvm = new ServerProcess(server.pid()).cpuSeconds();
        return new Used(sum, server.cpuSeconds() - jvm);
    }

    private static long rssMib(List<Child> nodes) throws Exception {
        long most = 0;
        for (int n : IntStream.range(0, NODES).toArray()) {
            most = Math.max(most, new ServerProcess(nodes.get(n).pid()).rssKib() / 1024);
        }
        return most;
    }
}
