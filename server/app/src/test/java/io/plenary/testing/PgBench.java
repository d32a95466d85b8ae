package io.plenary.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs a statement again and again over one connection, as fast as PostgreSQL alone can. */
public final class PgBench {
    private static final Path PROGRAM = Path.of("/usr/bin/pgbench");

    private PgBench() {}

    /**
     * How often a second.
     *
     * @param options further ones, such as a variable of the script
     * @return nothing where pgbench is not installed
     */
    public static Optional<Double> perSecond(TestDb database, String script, int seconds, String... options)
            throws IOException, InterruptedException {
        if (!Files.isExecutable(PROGRAM)) return Optional.empty();
        var address = database.addresses().runtime();
        var file = Files.writeString(Files.createTempFile("pgbench", ".sql"), script);
        var command = new ArrayList<>(List.of(PROGRAM.toString(), "-n", "-M", "prepared", "-c", "1"));
        command.addAll(List.of("-T", "" + seconds, "-f", file.toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-h", address.host(), "-p", "" + address.port(), "-U", address.user()));
        command.add(address.database());
        var builder = new ProcessBuilder(command);
        builder.environment().put("PGPASSWORD", address.password().value());
        var process = builder.redirectErrorStream(true).start();
        var lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(10, TimeUnit.SECONDS);
        Files.delete(file);
        return Optional.of(lines.lines()
                .filter(line -> line.startsWith("tps"))
                .map(line -> Double.parseDouble(line.split(" ")[2]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(lines)));
    }
}
