package io.plenary.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** A process of ours, mostly a JVM, on a core of its own, ended when the block that started it ends. */
final class Child implements AutoCloseable {

    private static final Path TASKSET = Path.of("/usr/bin/taskset");
    /** The pool that all share has one thread on two cores, and who waits for one child would keep the next from being heard. */
    private static final Executor READERS = Thread.ofVirtual()::start;

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
        List<String> java = new ArrayList<>();
        java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.addAll(List.of("-XX:+UseSerialGC", "-Xms8m", "-Xmx1g", "--enable-native-access=ALL-UNNAMED"));
        java.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.plenary.load." + main));
        for (Object argument : arguments) {
            java.add(argument.toString());
        }
        return program(core, java);
    }

    /** Another program, on a core of its own. */
    static Child program(int core, List<String> words) throws IOException {
        List<String> command = new ArrayList<>(onCore(core));
        command.addAll(words);
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
        String line = CompletableFuture.supplyAsync(this::read, READERS).get(seconds, TimeUnit.SECONDS);
        if (line == null) {
            throw new IOException("process " + pid() + " ended with " + process.waitFor());
        }
        return line;
    }

    /** Tells it something and waits for the line that it prints in answer. */
    <T> T ask(String words, Class<T> type, long seconds) throws Exception {
        OutputStream input = process.getOutputStream();
        input.write((words + "\n").getBytes(StandardCharsets.UTF_8));
        input.flush();
        return new ObjectMapper().readValue(line(seconds), type);
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
