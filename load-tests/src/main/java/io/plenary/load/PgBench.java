package io.plenary.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * The yardstick of registration: the statement that takes a seat, alone, from pgbench, on the very PostgreSQL of the
 * server. No person, letter or request about it.
 */
final class PgBench {

    static final int CLIENTS = 16;

    /** Each client has as many of its own in {@code register.sql}. */
    static final int PEOPLE = CLIENTS * 4_000;

    private static final Path PROGRAM = Path.of("/usr/bin/pgbench");
    private static final int BOUND_SECONDS = 30;

    private PgBench() {}

    static boolean isThere() {
        return Files.isExecutable(PROGRAM);
    }

    /** Seats of an event without a limit taken a second. @param home scratch; people must be there */
    static double rate(Path home, Rows rows, int seconds) throws IOException, InterruptedException, SQLException {
        UUID event = rows.event(null);
        Path script = Files.writeString(home.resolve("register.sql"), script(event));
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        PROGRAM.toString(),
                        "-n",
                        "-M",
                        "prepared",
                        "-c",
                        "" + CLIENTS,
                        "-j",
                        "1",
                        "-T",
                        "" + seconds,
                        "-D",
                        "n=0",
                        "-f",
                        script.toString(),
                        "-h",
                        "127.0.0.1",
                        "-p",
                        "" + rows.port(),
                        "-U",
                        "plenary",
                        "plenary"))
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("pgbench.log").toFile());
        builder.environment().put("PGPASSWORD", rows.password());
        Process process = builder.start();
        try {
            if (!process.waitFor(seconds + BOUND_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException("pgbench failed: " + Files.readString(home.resolve("pgbench.log")));
            }
        } finally {
            process.destroyForcibly();
        }
        return Crowd.round((double) rows.registered(event) / seconds);
    }

    private static String script(UUID event) throws IOException {
        try (InputStream text = PgBench.class.getResourceAsStream("register.sql")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{event}", event.toString())
                    .replace("{person}", Rows.person(":person::bigint"));
        }
    }
}
