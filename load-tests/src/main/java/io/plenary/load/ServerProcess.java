package io.plenary.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What the kernel knows of a server: CPU used, time it waited for a CPU, memory. */
record ServerProcess(long pid) {

    private static final double TICKS_A_SECOND = 100;
    private static final int BOUND_SECONDS = 20;
    private static final int MOST_COLLECTIONS = 6;
    private static final double SETTLED = 0.99;
    private static final int UTIME = 11;
    private static final int STIME = 12;

    /** Seconds of user and system time of all its threads. */
    double cpuSeconds() throws IOException {
        String stat = Files.readString(proc("stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[UTIME]) + Long.parseLong(fields[STIME])) / TICKS_A_SECOND;
    }

    /** Seconds its threads were ready and had no CPU: how much other work disturbed the measurement. */
    double waitedSeconds() throws IOException {
        List<Path> threads;
        try (Stream<Path> tasks = Files.list(proc("task"))) {
            threads = tasks.toList();
        }
        long nanos = 0;
        for (Path thread : threads) {
            nanos += waitedNanos(thread.resolve("schedstat"));
        }
        return nanos / 1e9;
    }

    private static long waitedNanos(Path schedstat) throws IOException {
        return Files.exists(schedstat)
                ? Long.parseLong(Files.readString(schedstat).split(" ")[1])
                : 0;
    }

    /** Kibibytes of memory in use. */
    long rssKib() throws IOException {
        for (String line : Files.readAllLines(proc("status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("[^0-9]", ""));
            }
        }
        throw new IOException("no VmRSS for " + pid);
    }

    /** Kibibytes in use when a JVM has thrown away what it no longer needs and given memory back, as it does in steps. */
    long settledRssKib() throws IOException, InterruptedException {
        double before = Double.MAX_VALUE;
        long now = rssKib();
        for (int i = 0; i < MOST_COLLECTIONS && now < before * SETTLED; i++) {
            collect();
            before = now;
            now = rssKib();
        }
        return now;
    }

    private void collect() throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process process = new ProcessBuilder(jcmd, Long.toString(pid), "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (!process.waitFor(BOUND_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("no collection in process " + pid);
        }
    }

    private Path proc(String name) {
        return Path.of("/proc", Long.toString(pid), name);
    }
}
