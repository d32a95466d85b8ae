package io.plenary.load;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** The whole server as {@code make run} starts it, on free ports, with its PostgreSQL; ended when the block ends. */
final class PlenaryServer implements AutoCloseable {

    private static final Path BUILT = Path.of("server/app/target");
    private static final int READY_BOUND_SECONDS = 90;
    private static final int IDLE_BOUND_SECONDS = 60;
    private static final int FAREWELL_SECONDS = 20;
    private static final double IDLE_CORES = 0.3;

    private final Process process;
    private final Path log;
    private final int port;
    private final double secondsToReady;
    private final Thread atExit = new Thread(this::end);

    private PlenaryServer(Process process, Path log, Ports ports, long started) throws IOException, TimeoutException {
        this.process = process;
        this.log = log;
        this.port = ports.http;
        Runtime.getRuntime().addShutdownHook(atExit);
        try {
            awaitReady(ports.management);
        } catch (IOException | TimeoutException failed) {
            close();
            throw failed;
        }
        secondsToReady = (System.nanoTime() - started) / 1e9;
    }

    /** Where it listens. */
    private record Ports(int http, int management) {}

    /** What a measurement may choose. @param pinned whether it has the first core and nothing else */
    record Choice(boolean pinned, boolean demo) {}

    /** Returns when it is ready. @param home its data folder, made if missing, and its log beside */
    static PlenaryServer start(Path home, Choice choice) throws IOException, TimeoutException {
        return start(home, choice, Map.of());
    }

    /** A second node on the database of one that runs. @param home its own */
    static PlenaryServer beside(Rows rows, Path home) throws IOException, TimeoutException {
        return start(home, new Choice(false, false), rows.addresses());
    }

    private static PlenaryServer start(Path home, Choice choice, Map<String, String> more)
            throws IOException, TimeoutException {
        Files.createDirectories(home);
        Ports ports = new Ports(freePort(), freePort());
        List<String> command = new ArrayList<>(choice.pinned ? Child.onCore(0) : List.of());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@infra/jvm.options");
        if (Files.exists(BUILT.resolve("plenary.aot"))) {
            command.add("-XX:AOTCache=" + BUILT.resolve("plenary.aot"));
        }
        command.addAll(List.of("-jar", BUILT.resolve("plenary.jar").toString()));
        Path log = home.resolve("server.log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PLENARY_"));
        builder.environment().putAll(settings(home, ports, choice.demo));
        builder.environment().putAll(more);
        long started = System.nanoTime();
        return new PlenaryServer(builder.start(), log, ports, started);
    }

    private static Map<String, String> settings(Path home, Ports ports, boolean demo) {
        return Map.of(
                "PLENARY_CONFIG",
                "/dev/null",
                "PLENARY_DATA_FOLDER",
                home.resolve("data").toAbsolutePath().toString(),
                "PLENARY_HTTP_PORT",
                Integer.toString(ports.http),
                "PLENARY_MANAGEMENT_PORT",
                Integer.toString(ports.management),
                "PLENARY_RTMP_PORT",
                "0",
                "PLENARY_LIMITS",
                "bench",
                "PLENARY_DEMO",
                demo ? "on" : "off");
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    /** Seconds of CPU of it and of what it started, its database among them. */
    double cpuSeconds() throws IOException {
        return Machine.cpuSeconds(process.toHandle());
    }

    long pid() {
        return process.pid();
    }

    /** From the start of the process to the first good answer of its readiness. */
    double secondsToReady() {
        return secondsToReady;
    }

    /** Returns when what it does after the first start of all, such as making demo clips, is done. */
    void awaitIdle() throws IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(IDLE_BOUND_SECONDS);
        double before = Machine.cpuSeconds(process.toHandle());
        double used = 1;
        while (used > IDLE_CORES && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            double now = Machine.cpuSeconds(process.toHandle());
            used = now - before;
            before = now;
        }
    }

    private void awaitReady(int management) throws IOException, TimeoutException {
        URI ready = URI.create("http://127.0.0.1:" + management + "/health/ready");
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(READY_BOUND_SECONDS);
        while (!saysYes(ready)) {
            if (!process.isAlive()) {
                throw new IOException("the server ended: " + lastWords());
            }
            if (System.nanoTime() > deadline) {
                throw new TimeoutException("the server is not ready: " + lastWords());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    private static boolean saysYes(URI ready) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) ready.toURL().openConnection();
        connection.setConnectTimeout(1_000);
        connection.setReadTimeout(5_000);
        try {
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            // Nobody listens yet; whoever asks knows when to stop asking.
            return false;
        } finally {
            connection.disconnect();
        }
    }

    private String lastWords() throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
    }

    @Override
    public void close() {
        end();
        Runtime.getRuntime().removeShutdownHook(atExit);
    }

    /** In order, so that PostgreSQL ends too; by force, with all it started, if that takes too long. */
    private void end() {
        List<ProcessHandle> started = process.descendants().toList();
        process.destroy();
        try {
            if (process.waitFor(FAREWELL_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
    }
}
