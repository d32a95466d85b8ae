package io.plenary.cluster;

import io.plenary.testing.Await;
import io.plenary.testing.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One node as a process, which can be killed as hard as a process can be. */
final class NodeProcess implements AutoCloseable {
    static final String ORIGIN = "http://localhost:1";
    private static final Duration START = Duration.ofSeconds(120);
    private static final long FAREWELL_SECONDS = 30;
    private static final int STARTS = 3;

    private final Path home;
    private final Map<String, String> settings;
    private final int port = TestServer.freePort();
    private final int management = TestServer.freePort();
    private Process process;

    /** @param settings of the database and whatever else the run chooses */
    NodeProcess(Path home, Map<String, String> settings) {
        this.home = home;
        this.settings = new HashMap<>(settings);
        this.settings.put("PLENARY_CONFIG", "/dev/null");
        this.settings.put("PLENARY_HTTP_PORT", Integer.toString(port));
        this.settings.put("PLENARY_MANAGEMENT_PORT", Integer.toString(management));
        this.settings.put("PLENARY_RTMP_PORT", "0");
        this.settings.put("PLENARY_PUBLIC_ORIGIN", ORIGIN);
        this.settings.put("PLENARY_DATA_FOLDER", home.resolve("data").toString());
        this.settings.put("PLENARY_DEMO", "off");
        this.settings.put("PLENARY_LIMITS", "bench");
    }

    /** Returns at once; {@link #awaitReady} waits. */
    void start() {
        try {
            Files.createDirectories(home);
            var builder = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "@../../infra/jvm.options",
                            "-Xmx512m",
                            "-XX:TieredStopAtLevel=1",
                            "-Dplenary.web=" + TestServer.web().toAbsolutePath(),
                            "-Dplenary.ffmpeg.cache="
                                    + Path.of("target", "ffmpeg").toAbsolutePath(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            "io.plenary.Main"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            home.resolve("server.log").toFile()));
            builder.environment().keySet().removeIf(name -> name.startsWith("PLENARY_"));
            builder.environment().putAll(settings);
            process = builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One that ended is started again, as a service manager would: a busy machine may keep it from its database. */
    void awaitReady() {
        var more = new AtomicInteger(STARTS);
        Await.until("the node is ready, see " + home, START, () -> {
            if (!process.isAlive()) {
                if (more.decrementAndGet() == 0) throw new IllegalStateException("the node ended, see " + home);
                start();
            }
            return readiness() == HttpURLConnection.HTTP_OK;
        });
    }

    /** Status of its readiness; 0 when nobody answers. */
    int readiness() {
        try {
            var asked = (HttpURLConnection) URI.create("http://127.0.0.1:" + management + "/health/ready")
                    .toURL()
                    .openConnection();
            asked.setConnectTimeout(1_000);
            asked.setReadTimeout(5_000);
            return asked.getResponseCode();
        } catch (IOException away) {
            // Nobody listens: that is the answer.
            return 0;
        }
    }

    int port() {
        return port;
    }

    int management() {
        return management;
    }

    /** kill -9. */
    void kill() {
        process.destroyForcibly();
        await();
    }

    /** SIGTERM, and waits. */
    void stop() {
        process.destroy();
        await();
    }

    private void await() {
        try {
            if (!process.waitFor(FAREWELL_SECONDS, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (process != null) kill();
    }
}
