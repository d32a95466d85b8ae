package io.plenary.testing;

import io.plenary.Server;
import io.plenary.platform.Db;
import io.plenary.platform.config.Config;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A whole server on loopback with a fresh database and data folder of its own. */
public final class TestServer implements AutoCloseable {
    private static final int FIRST_PORT = 10_000;
    private static final int PORTS = 22_000;
    /** Processes that run at once begin at different places. */
    private static final AtomicInteger NEXT_PORT =
            new AtomicInteger((int) (ProcessHandle.current().pid() * 7_919 % PORTS));

    private final TestDb database = TestDb.open();
    private final Path folder;
    private final Server server;
    private final URI origin;

    private TestServer(Map<String, String> settings) {
        System.setProperty(
                "plenary.ffmpeg.cache",
                Path.of("target", "ffmpeg").toAbsolutePath().toString());
        try {
            folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-data")), "server");
            var port = freePort();
            origin = URI.create("http://localhost:" + port);
            server = Server.start(Config.read(environment(port, settings), folder), web(), Clock.systemUTC());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static TestServer start() {
        return new TestServer(Map.of());
    }

    /** @param settings PLENARY_* variables over those of tests; {port} stands for the one of the pages */
    public static TestServer start(Map<String, String> settings) {
        return new TestServer(settings);
    }

    private Map<String, String> environment(int port, Map<String, String> settings) throws IOException {
        var all = new HashMap<String, String>();
        all.put("PLENARY_HTTP_PORT", Integer.toString(port));
        all.put("PLENARY_PUBLIC_ORIGIN", origin.toString());
        all.put("PLENARY_MANAGEMENT_PORT", Integer.toString(freePort()));
        all.put("PLENARY_RTMP_PORT", Integer.toString(freePort()));
        all.put("PLENARY_DATA_FOLDER", folder.resolve("data").toString());
        all.putAll(database.settings());
        all.put("PLENARY_DEMO", "off");
        // What prepares a test asks faster than people; LimitsIT has the usual pace.
        all.put("PLENARY_LIMITS_READS", "10000");
        all.put("PLENARY_LIMITS_WRITES", "10000");
        settings.forEach((name, value) -> all.put(name, value.replace("{port}", Integer.toString(port))));
        return all;
    }

    /** Of a command that an operator runs beside this server. */
    public Map<String, String> commandEnvironment() {
        var settings = new HashMap<>(database.settings());
        settings.put("PLENARY_PUBLIC_ORIGIN", origin.toString());
        settings.put("PLENARY_DATA_FOLDER", folder.resolve("command").toString());
        return settings;
    }

    /** The smallest web client: only what heads are written into. */
    public static Path web() throws IOException {
        var folder = Files.createDirectories(Path.of("target", "test-web"));
        Files.writeString(
                folder.resolve("index.html"),
                "<!doctype html><html lang=\"__LANG__\"><head><meta property=\"csp-nonce\" nonce=\"__NONCE__\"><!--plenary:head--></head>"
                        + "<body><!--plenary:boot--><script src=\"/assets/app.js\"></script></body></html>");
        return folder;
    }

    /**
     * One that nobody listens at, below those that the system hands to connections which go out: of these one could be
     * taken between this look and the server's start.
     */
    public static int freePort() {
        for (var tries = 0; tries < PORTS; tries++) {
            var port = FIRST_PORT + Math.floorMod(NEXT_PORT.getAndIncrement(), PORTS);
            try (var socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // The next one, then.
            }
        }
        throw new IllegalStateException("no port is free");
    }

    public URI origin() {
        return origin;
    }

    public Db db() {
        return database.db();
    }

    public TestDb database() {
        return database;
    }

    public Server server() {
        return server;
    }

    /** A browser without cookies yet. */
    public ApiClient browser() {
        return new ApiClient(origin);
    }

    @Override
    public void close() {
        server.close();
        database.close();
    }
}
