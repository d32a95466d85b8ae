package io.plenary.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Public answers of the whole server on one core, in turn with a bare Vert.x server; then a catalogue of thousands. */
final class AnswersBench {

    private static final int PASSES = 3;
    private static final int PASS_SECONDS = 2;
    private static final int LINE_SECONDS = 30;
    private static final double LEAST_SHARE = 0.5;
    private static final double MOST_MILLIS = 100;
    /** An answer is made anew every five seconds, by a handful of statements; more would mean that readers ask it. */
    private static final int MOST_COMMITS = 200;

    private static final List<String> PATHS = List.of(
            "/",
            "/e/occupy-library-demo",
            "/api/v1/events",
            "/api/v1/events/occupy-library-demo",
            "/api/v1/events/occupy-library-demo/programme");

    /** BENCH_PATHS measures these addresses only: one takes half a minute. */
    private static final List<String> CHOSEN = Arrays.stream(
                    System.getenv().getOrDefault("BENCH_PATHS", "").strip().split("\\s+"))
            .filter(path -> !path.isEmpty())
            .toList();

    private static final String TAGGED = "/api/v1/events/occupy-library-demo/programme";

    private AnswersBench() {}

    /** What an ETag that holds costs. @param commits of the database during its answers */
    record Tagged(Rate rate, int commits) {}

    /** Answers a second, and microseconds of CPU of the server for each. */
    record Rate(double perSecond, double micros, int status) {}

    /**
     * @param tagged one, or none where only some addresses were asked for
     * @param rates by address, the median of the passes; @param yardstick of the bare server
     * @param millis of lists and searches in 5,000 events, by kind of question, in order of size
     */
    record Result(
            Rate yardstick,
            Map<String, Rate> rates,
            List<Tagged> tagged,
            Map<String, List<Double>> millis,
            double others) {

        List<Check> checks() {
            boolean disturbed = Machine.isDisturbed(others);
            List<Check> checks = new ArrayList<>();
            checks.add(Check.told("bare Vert.x, one static JSON: answers/s", told(yardstick)));
            rates.forEach((path, rate) -> {
                double share = Crowd.round(rate.perSecond / yardstick.perSecond);
                boolean reached = share >= LEAST_SHARE && rate.status == 200;
                double work = Crowd.round(yardstick.micros / rate.micros);
                String said = share + " (by CPU " + work + "): " + told(rate);
                checks.add(
                        Check.judged(path, ">= " + LEAST_SHARE, said, reached).unless(disturbed));
            });
            tagged.forEach(held -> checks.add(Check.judged(
                    "an ETag that holds: commits during its answers",
                    "<= " + MOST_COMMITS,
                    held.commits + ": " + told(held.rate),
                    held.commits <= MOST_COMMITS && held.rate.status == 304)));
            millis.forEach((name, times) -> {
                double slow = times.get((int) (times.size() * 0.95));
                String said = "p50 " + times.get(times.size() / 2) + ", p95 " + slow;
                checks.add(
                        Check.judged("5,000 events: " + name + ", ms", "<= " + MOST_MILLIS, said, slow <= MOST_MILLIS)
                                .unless(disturbed));
            });
            return checks;
        }

        private static String told(Rate rate) {
            return Math.round(rate.perSecond) + "/s, " + rate.micros + " us CPU";
        }
    }

    static Result run(Path home) throws Exception {
        try (PlenaryServer server = PlenaryServer.start(home, new PlenaryServer.Choice(true, true));
                Child bare = Child.start(0, "StaticJson");
                Rows rows = Rows.of(home)) {
            int barePort = Integer.parseInt(bare.line(LINE_SECONDS).split(" ")[1]);
            server.awaitIdle();
            Machine machine = Machine.watched();
            Map<String, List<Rate>> passes = new LinkedHashMap<>();
            // The first pass warms the code of both servers and is thrown away.
            for (int i = 0; i <= PASSES; i++) {
                if (i == 1) {
                    passes.clear();
                }
                measure(passes, "bare", barePort, "/", bare.pid());
                for (String path : CHOSEN.isEmpty() ? PATHS : CHOSEN) {
                    measure(passes, path, server.port(), path, server.pid());
                }
            }
            Rate yardstick = median(passes.remove("bare"));
            Map<String, Rate> rates = new LinkedHashMap<>();
            passes.forEach((path, rate) -> rates.put(path, median(rate)));
            if (!CHOSEN.isEmpty()) {
                return new Result(yardstick, rates, List.of(), Map.of(), machine.others());
            }
            Tagged tagged = tagged(server, rows);
            LargeCatalogue.fill(rows);
            return new Result(yardstick, rates, List.of(tagged), questions(server.port()), machine.others());
        }
    }

    private static Tagged tagged(PlenaryServer server, Rows rows) throws Exception {
        int before = rows.commits();
        Rate rate = rate(server.port(), TAGGED, tag(server.port()), server.pid());
        return new Tagged(rate, rows.commits() - before);
    }

    private static void measure(Map<String, List<Rate>> passes, String name, int port, String path, long pid)
            throws Exception {
        passes.computeIfAbsent(name, none -> new ArrayList<>()).add(rate(port, path, "none", pid));
    }

    private static Rate rate(int port, String path, String tag, long pid) throws Exception {
        try (Child getter = Child.start(1, "Getter", port, path, PASS_SECONDS, tag)) {
            ServerProcess server = new ServerProcess(pid);
            // The first second is the getter's own warming; what the server used in it is left out with it.
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1_500));
            double before = server.cpuSeconds();
            long began = System.nanoTime();
            String[] said = getter.line(LINE_SECONDS).split(" ");
            double share = (System.nanoTime() - began) / 1e9 / Double.parseDouble(said[1]);
            double answers = Double.parseDouble(said[0]);
            double micros = (server.cpuSeconds() - before) * 1e6 / (answers * share);
            return new Rate(answers / Double.parseDouble(said[1]), Crowd.round(micros), Integer.parseInt(said[2]));
        }
    }

    private static Rate median(List<Rate> rates) {
        return rates.stream()
                .sorted((one, other) -> Double.compare(one.perSecond, other.perSecond))
                .toList()
                .get(rates.size() / 2);
    }

    private static Map<String, List<Double>> questions(int port) throws Exception {
        Map<String, List<Double>> millis = new LinkedHashMap<>();
        millis.put(
                "list with words and facets",
                times(port, n -> "/events?limit=24&q=" + word(n) + "&topic=topic-" + (1 + n % 12) + "&cost=free"));
        millis.put(
                "list with facets",
                times(
                        port,
                        n -> "/events?limit=24&when=upcoming&topic=topic-" + (1 + n % 12) + "&job=job-"
                                + (1 + n / 12)));
        millis.put("list, first page", times(port, n -> "/events?limit=24&to=2099-01-" + (10 + n % 20)));
        millis.put(
                "search, unfinished word",
                times(port, n -> "/search?q=" + word(n).substring(0, 3) + "+" + word(n + 1)));
        millis.put("search, mistyped", times(port, n -> "/search?q=" + word(n).substring(1) + "x" + n));
        return millis;
    }

    private static String word(int n) {
        return List.of("library", "science", "digital", "archive", "community", "reading", "dialogue", "heritage")
                .get(n % 8);
    }

    /** A question for each number, none of them asked before, so that none is answered from memory. */
    private interface Question {
        String of(int number);
    }

    private static List<Double> times(int port, Question question) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            double[] millis = new double[40];
            for (int n = 0; n < 5 + millis.length; n++) {
                long began = System.nanoTime();
                get(client, port, "/api/v1" + question.of(n) + "&from=2000-01-01&unasked=" + n);
                if (n >= 5) {
                    millis[n - 5] = Crowd.round((System.nanoTime() - began) / 1e6);
                }
            }
            return Arrays.stream(millis).sorted().boxed().toList();
        }
    }

    private static String tag(int port) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return get(client, port, TAGGED);
        }
    }

    /** @return its tag, or nothing */
    private static String get(HttpClient client, int port, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Language", "en")
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.headers().firstValue("ETag").orElse("");
    }
}
