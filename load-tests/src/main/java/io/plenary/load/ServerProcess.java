package io.plenary.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** What the kernel knows of a server: CPU used, time it waited for a CPU, memory. */
record ServerProcess(long pid) {

    private static final double TICKS_A_SECOND = 100;
    private static final int BOUND_SECONDS = 20;
    private static final int COLLECTIONS = 3;
    private static final int MOST_LOOKS = 10;
    private static final long LOOK_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
    private static final int UTIME = 11;
    private static final int STIME = 12;

    /** Seconds of user and system time of all its threads. */
    double cpuSeconds() throws IOException {
        String stat = Files.readString(proc("stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[UTIME]) + Long.parseLong(fields[STIME])) / TICKS_A_SECOND;
    }

    /** The same with everything it started. */
    double wholeCpuSeconds() throws IOException {
        return Machine.cpuSeconds(ProcessHandle.of(pid).orElseThrow());
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

    /**
     * Kibibytes in use when a JVM has thrown away what it no longer needs and given that memory back. It gives back in
     * steps, and by itself keeps more than twice what it needs, so it is told otherwise for this moment.
     */
    long settledRssKib() throws IOException, InterruptedException {
        keepFree(5, 10);
        long least = Long.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            command("GC.run");
            least = Math.min(least, steadyRssKib());
        }
        keepFree(40, 70);
        return least;
    }

    /** Memory is given back behind the collection's back, so only a figure that stays counts. */
    private long steadyRssKib() throws IOException {
        long before = Long.MAX_VALUE;
        long now = rssKib();
        for (int i = 0; i < MOST_LOOKS && now < before; i++) {
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
            before = now;
            now = rssKib();
        }
        return now;
    }

    /** Percents of the heap; the JVM's own are 40 and 70. */
    private void keepFree(int least, int most) throws IOException, InterruptedException {
        command("VM.set_flag", "MinHeapFreeRatio", Integer.toString(least));
        command("VM.set_flag", "MaxHeapFreeRatio", Integer.toString(most));
    }

    private void command(String... words) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        List<String> all = new ArrayList<>(List.of(jcmd, Long.toString(pid)));
        all.addAll(List.of(words));
        Process process = new ProcessBuilder(all)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (!process.waitFor(BOUND_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("process " + pid + " did not obey " + all);
        }
    }

    private Path proc(String name) {
        return Path.of("/proc", Long.toString(pid), name);
    }
}
