package io.plenary.cluster;

import io.plenary.testing.Await;
import io.plenary.testing.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/** The proxy that is shipped for several nodes, with the very file of infra/cluster, before three nodes of a rig. */
final class Haproxy implements IntSupplier, AutoCloseable {
    private static final Path FOLDER =
            Path.of("..", "..", "infra", "cluster").toAbsolutePath().normalize();
    private final int port = TestServer.freePort();
    private final Process process;

    /** Where it is installed; Debian keeps it off the path of people. */
    static Optional<Path> program() {
        return Stream.concat(Stream.of(System.getenv("PATH").split(":")), Stream.of("/usr/sbin", "/usr/local/sbin"))
                .map(folder -> Path.of(folder, "haproxy"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    Haproxy(Path program, List<NodeProcess> nodes) {
        var log = Path.of("target", "cluster", "haproxy-" + port + ".log");
        var builder = new ProcessBuilder(program.toString(), "-db", "-f", "haproxy.cfg")
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        var environment = builder.environment();
        environment.put("CLUSTER_PORT", Integer.toString(port));
        for (var n = 0; n < nodes.size(); n++) {
            environment.put(
                    "NODE" + (n + 1) + "_PORT", Integer.toString(nodes.get(n).port()));
            environment.put(
                    "NODE" + (n + 1) + "_MANAGEMENT",
                    Integer.toString(nodes.get(n).management()));
        }
        try {
            process = builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Await.until("the proxy listens, see " + log, Duration.ofSeconds(20), this::listens);
    }

    private boolean listens() {
        if (!process.isAlive()) throw new IllegalStateException("the proxy ended with " + process.exitValue());
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
            return true;
        } catch (IOException notYet) {
            // Nobody listens: that is the answer.
            return false;
        }
    }

    @Override
    public int getAsInt() {
        return port;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
