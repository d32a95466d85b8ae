package io.plenary.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A JVM of ours on a core of its own, ended when the block that started it ends. */
final class Child implements AutoCloseable {

    private static final Path TASKSET = Path.of("/usr/bin/taskset");

    private final Process process;
    private final BufferedReader output;
    private final Thread atExit;

    private Child(Process process) {
        this.process = process;
        this.atExit = new Thread(process::destroyForcibly);
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    static Child start(int core, String main, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(onCore(core));
        command.addAll(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-XX:+UseSerialGC", "-Xms64m", "-Xmx1g", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.plenary.load." + main));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return new Child(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** For the main of a child: whoever fails says why and ends at once, whatever threads are still there. */
    static void endOnFailure() {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
    }

    /** What to put before a command so that it has this core alone; nothing where that cannot be. */
    static List<String> onCore(int core) {
        return Files.isExecutable(TASKSET) && Runtime.getRuntime().availableProcessors() > core
                ? List.of(TASKSET.toString(), "-c", Integer.toString(core))
                : List.of();
    }

    long pid() {
        return process.pid();
    }

    /** The next line it prints, within so many seconds. */
    String line(long seconds) throws Exception {
        String line = CompletableFuture.supplyAsync(this::read).get(seconds, TimeUnit.SECONDS);
        if (line == null) {
            throw new IOException("process " + pid() + " ended with " + process.waitFor());
        }
        return line;
    }

    private String read() {
        try {
            return output.readLine();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Killed, since it has nothing to save, and gone when this returns. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        Runtime.getRuntime().removeShutdownHook(atExit);
    }
}
