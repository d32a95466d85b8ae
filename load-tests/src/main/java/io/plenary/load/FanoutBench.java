package io.plenary.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The fan-out against its yardsticks: every server once, in turn, then again, so that what else the machine does falls
 * on all alike. Ends within four minutes; exit code 1 when a goal is missed. Arguments: where to write the
 * result, then cells as sockets x messages a second x passes, such as {@code 10000x20x1}, if not the usual ones.
 */
public final class FanoutBench {

    private static final long BUDGET_SECONDS = 225;
    private static final int MEASURE_SECONDS = 6;

    private static final List<Yardstick> SERVERS = List.of(Yardstick.NETTY, Yardstick.NETTY_50, Yardstick.FANOUT);

    private static final List<String> USUAL_CELLS = List.of("5000x20x3", "2000x5x2");

    private final long started = System.nanoTime();
    private final List<Phase> phases = new ArrayList<>();

    private FanoutBench() {}

    public static void main(String[] args) throws Exception {
        Path result = Path.of(args[0]);
        List<String> asked = List.of(args).subList(1, args.length);
        List<Cell> cells = (asked.isEmpty() ? USUAL_CELLS : asked)
                .stream().map(Cell::parse).toList();
        Result measured = run(cells);
        measured.verdicts.forEach(System.out::println);
        Files.createDirectories(result.toAbsolutePath().getParent());
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(result.toFile(), measured);
        System.exit(measured.verdicts.stream().allMatch(Verdict::reached) ? 0 : 1);
    }

    /** The usual cells. */
    static Result run() throws Exception {
        return run(USUAL_CELLS.stream().map(Cell::parse).toList());
    }

    private static Result run(List<Cell> cells) throws Exception {
        FanoutBench bench = new FanoutBench();
        for (Cell cell : cells) {
            bench.measure(cell);
        }
        List<Verdict> verdicts =
                cells.stream().map(cell -> Verdict.of(cell, bench.phases)).toList();
        return new Result(verdicts, bench.phases);
    }

    /** Whole passes only: half a pass would compare servers at different hours. */
    private void measure(Cell cell) throws Exception {
        long longestPass = 0;
        for (int pass = 1; pass <= cell.passes && elapsed() + longestPass < BUDGET_SECONDS; pass++) {
            long before = elapsed();
            for (Yardstick server : SERVERS) {
                Reading reading =
                        server.measure(cell.sockets, cell.rate, MEASURE_SECONDS).reading();
                Phase phase = new Phase(server.title(), pass, reading);
                System.out.println(phase);
                phases.add(phase);
            }
            longestPass = Math.max(longestPass, elapsed() - before);
        }
    }

    private long elapsed() {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started);
    }

    /** So many sockets, so many messages a second on average, at most so many passes. */
    record Cell(int sockets, double rate, int passes) {

        private static Cell parse(String text) {
            String[] parts = text.split("x");
            return new Cell(Integer.parseInt(parts[0]), Double.parseDouble(parts[1]), Integer.parseInt(parts[2]));
        }
    }

    /** One server's turn. */
    record Phase(String server, int pass, Reading reading) {}

    /** What is written. */
    record Result(List<Verdict> verdicts, List<Phase> phases) {}
}
