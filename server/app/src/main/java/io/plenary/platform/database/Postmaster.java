package io.plenary.platform.database;

import io.plenary.platform.config.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The programs of one embedded PostgreSQL, run over one data directory. PostgreSQL refuses to be root; for root it runs
 * in a user namespace of its own (`unshare --user`), which needs no right and no other account.
 */
final class Postmaster {
    private static final long LONGEST_START_MS = 60_000;
    private static final long LOOK_EVERY_MS = 5;
    private static final long LONGEST_FAREWELL_SECONDS = 15;
    private static final String LONGEST_STOP_SECONDS = "60";

    private final Path programs;
    private final Path directory;
    private final Path log;

    /**
     * @param programs has bin/postgres
     * @param directory the cluster
     * @param log receives what the programs say; the last one is kept beside it
     */
    Postmaster(Path programs, Path directory, Path log) {
        this.programs = programs;
        this.directory = directory;
        this.log = log;
    }

    boolean isInitialised() {
        return Files.exists(directory.resolve("PG_VERSION"));
    }

    /** Makes the cluster; every way in asks for the password from the first moment on. */
    void initialise(String superuser, Path passwordFile) {
        boolean made = run(List.of(
                program("initdb"),
                "--pgdata=" + directory,
                "--username=" + superuser,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                // The host may lack every locale but C; the builtin one knows Unicode by itself.
                "--no-locale",
                "--builtin-locale=C.UTF-8",
                "--data-checksums"));
        if (!made) {
            throw new CannotStart(
                    "The embedded PostgreSQL could not make its data directory. It said:\n" + lastWords());
        }
    }

    /** Starts it and returns when it takes connections. */
    void start(int port) {
        rotateLog();
        List<String> command = new ArrayList<>();
        // A session of its own: Ctrl-C in the terminal must reach Plenary alone, which then stops PostgreSQL last.
        command.add("setsid");
        command.addAll(List.of(program("postgres"), "-D", directory.toString()));
        settings(port).forEach(setting -> command.addAll(List.of("-c", setting)));
        try {
            awaitReady(builder(command).start());
        } catch (IOException failed) {
            throw new CannotStart("The embedded PostgreSQL cannot be started: " + failed.getMessage(), failed);
        }
    }

    /** Stops it in order, whoever started it; does nothing where none runs. */
    void stop() {
        stop("fast");
    }

    /** Stops it as a crash would: for data that nobody wants any more. */
    void abandon() {
        stop("immediate");
    }

    private void stop(String mode) {
        if (running().isEmpty()) {
            return;
        }
        boolean inOrder = run(List.of(
                program("pg_ctl"), "-D", directory.toString(), "-m", mode, "-w", "-t", LONGEST_STOP_SECONDS, "stop"));
        // One that was dying already ends without the order, which its next start heals.
        if (!inOrder && running().isPresent()) {
            throw new CannotStart("The embedded PostgreSQL does not stop. It said:\n" + lastWords());
        }
    }

    /** The server over this directory, also one left behind by a Plenary that was killed. */
    Optional<ProcessHandle> running() {
        return pidLines().stream()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("\\d+"))
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                .filter(this::isOurs);
    }

    /** A number written down long ago may meanwhile belong to any other program. */
    private boolean isOurs(ProcessHandle process) {
        try {
            return process.isAlive()
                    && Files.isSameFile(Path.of("/proc/" + process.pid() + "/cwd"), directory)
                    && Files.readString(Path.of("/proc/" + process.pid() + "/comm"))
                            .startsWith("postgres");
        } catch (IOException gone) {
            // It ended while being looked at, or is somebody else's: either way it is not ours.
            return false;
        }
    }

    /**
     * Away with a note whose number now belongs to somebody else, or to a dead process that nobody has buried: PostgreSQL
     * would take either for its living self. Only once no process works on these files any more, because without the
     * note PostgreSQL could not see such a one either. A note with a free number it judges by itself.
     */
    void forgetStale() {
        if (running().isPresent() || pidLines().isEmpty()) {
            return;
        }
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_FAREWELL_SECONDS);
        while (ProcessHandle.allProcesses().anyMatch(this::isOurs)) {
            if (System.nanoTime() > deadline) {
                throw new CannotStart("Processes of a PostgreSQL that died still work on " + directory);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_EVERY_MS));
        }
        try {
            Files.deleteIfExists(directory.resolve("postmaster.pid"));
        } catch (IOException failed) {
            throw new CannotStart("The data directory " + directory + " cannot be written", failed);
        }
    }

    /** The end of what the server said, for an error message. */
    String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
        } catch (IOException unreadable) {
            return "(" + log + " cannot be read)";
        }
    }

    private static List<String> settings(int port) {
        return List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "max_connections=60",
                "password_encryption=scram-sha-256",
                "timezone=UTC",
                "log_timezone=UTC",
                "log_min_messages=warning",
                // The log must not hold what people have written, neither in statements nor in details.
                "log_min_error_statement=panic",
                "log_error_verbosity=terse");
    }

    private void awaitReady(Process server) {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_START_MS);
        try {
            while (!saysReady(server.pid())) {
                if (server.waitFor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                    server.destroy();
                    throw new CannotStart("The embedded PostgreSQL did not start. It said:\n" + lastWords());
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while the embedded PostgreSQL started", interrupted);
        }
    }

    /** Line 8 of postmaster.pid says so itself, some milliseconds before a connection attempt could tell. */
    private boolean saysReady(long pid) {
        List<String> lines = pidLines();
        return lines.size() >= 8
                && lines.getFirst().strip().equals(Long.toString(pid))
                && lines.get(7).strip().equals("ready");
    }

    private List<String> pidLines() {
        try {
            return Files.readAllLines(directory.resolve("postmaster.pid"));
        } catch (IOException absent) {
            // No note, no server.
            return List.of();
        }
    }

    private void rotateLog() {
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failed) {
            throw new CannotStart("The log " + log + " cannot be written", failed);
        }
    }

    private boolean run(List<String> command) {
        try {
            Process process = builder(command).start();
            if (!process.waitFor(2 * LONGEST_START_MS, TimeUnit.MILLISECONDS)) {
                process.destroy();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException failed) {
            throw new CannotStart("The embedded PostgreSQL cannot run: " + failed.getMessage(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while waiting for PostgreSQL", interrupted);
        }
    }

    private ProcessBuilder builder(List<String> command) {
        List<String> whole = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            whole.addAll(List.of("unshare", "--user"));
        }
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        // Nothing of ours may steer it: PGPORT, PGDATA, LD_PRELOAD and the secrets in PLENARY_*.
        builder.environment().keySet().removeIf(name -> !name.equals("PATH"));
        return builder;
    }

    private String program(String name) {
        return programs.resolve("bin").resolve(name).toString();
    }
}
