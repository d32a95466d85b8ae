package io.plenary.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * All figures of a release, one after the other: a table on the screen, the details as JSON. Ends within twenty minutes;
 * exit code 1 when a goal is missed although nobody else used the machine, or when something could not be measured.
 * Arguments: folder of the results, sockets of the full room, seconds that it talks, then the parts to measure if not all.
 */
public final class ReleaseBench {

    /** The last parts take two minutes at most; bench.sh ends everything after twenty. */
    private static final int LAST_BEGIN_SECONDS = 1_080;

    private static final Set<String> ALL = Set.of(
            "fanout",
            "salon",
            "hall",
            "storm",
            "appends",
            "cold-start",
            "registration",
            "rush",
            "import",
            "page",
            "programme",
            "registrations",
            "pages");

    private final long started = System.nanoTime();
    private final Path results;
    private final Path scratch;
    private final List<Check> checks = new ArrayList<>();

    private ReleaseBench(Path results, Path scratch) {
        this.results = results;
        this.scratch = scratch;
    }

    /** What is written for one part. */
    record Written(String at, String load, List<Check> checks, Object details) {}

    public static void main(String[] args) throws IOException {
        Path results = Files.createDirectories(Path.of(args[0]));
        int sockets = Integer.parseInt(args[1]);
        int seconds = Integer.parseInt(args[2]);
        Set<String> parts = args.length > 3 ? Set.copyOf(List.of(args).subList(3, args.length)) : ALL;
        Path scratch = Files.createTempDirectory("plenary-bench");
        ReleaseBench bench = new ReleaseBench(results, scratch);
        bench.measure(parts, sockets, seconds);
        System.out.println();
        bench.checks.forEach(check -> System.out.println(check.line()));
        System.exit(bench.checks.stream().anyMatch(check -> check.outcome() == Check.Outcome.MISSED) ? 1 : 0);
    }

    private void measure(Set<String> parts, int sockets, int seconds) {
        Path server = scratch.resolve("server");
        if (parts.contains("fanout")) {
            part("fanout", FanoutBench::run, result -> result.verdicts().stream()
                    .flatMap(verdict -> verdict.checks().stream())
                    .toList());
        }
        if (parts.contains("salon")) {
            part("salon", () -> SalonBench.run(scratch.resolve("salon")), SalonBench.Result::checks);
        }
        if (parts.contains("hall")) {
            part("hall", () -> HallBench.run(scratch.resolve("hall"), sockets, seconds), HallResult::checks);
        }
        if (parts.contains("storm")) {
            part("storm", () -> StormBench.run(scratch.resolve("storm"), sockets), StormBench.Result::checks);
        }
        if (parts.contains("appends")) {
            part("appends", () -> AppendBench.run(scratch.resolve("appends")), AppendBench.Result::checks);
        }
        if (parts.contains("registration")) {
            part("registration", () -> RegistrationBench.run(server), RegistrationBench.Result::checks);
        }
        if (parts.contains("rush")) {
            part("rush", () -> RushBench.run(scratch.resolve("rush")), RushBench.Result::checks);
        }
        if (parts.contains("cold-start")) {
            part("cold-start", () -> ColdStart.run(scratch.resolve("demo")), ColdStart.Result::checks);
        }
        if (parts.contains("import")) {
            part("import", () -> ImportBench.run(server), ImportBench.Result::checks);
        }
        if (parts.contains("pages")) {
            part("pages", () -> AnswersBench.run(scratch.resolve("pages")), AnswersBench.Result::checks);
        }
        if (parts.contains("page")) {
            part("page", PageBench::event, List::of);
        }
        if (parts.contains("programme")) {
            part("programme", PageBench::programme, List::of);
        }
        if (parts.contains("registrations")) {
            part("registrations", PageBench::registrations, List::of);
        }
    }

    /** One that breaks is told as missed, and the next one runs. */
    private <R> void part(String name, Callable<R> measurement, Function<R, List<Check>> judged) {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started);
        if (seconds > LAST_BEGIN_SECONDS) {
            checks.add(Check.told(name, "not measured: " + seconds + " s have passed"));
            return;
        }
        System.out.println("measuring " + name + " ...");
        try {
            String load = Files.readString(Path.of("/proc/loadavg")).strip();
            R result = measurement.call();
            List<Check> ours = judged.apply(result);
            checks.addAll(ours);
            new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .writeValue(
                            results.resolve(name + ".json").toFile(),
                            new Written(Instant.now().toString(), load, ours, result));
        } catch (Exception broken) {
            // Whatever broke, it belongs in the table, and the other figures are still wanted.
            broken.printStackTrace();
            checks.add(Check.judged(name, "measured", "failed: " + broken, false));
        }
    }
}
