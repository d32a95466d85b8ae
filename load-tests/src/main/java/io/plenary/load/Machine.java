package io.plenary.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How many cores others used while something was measured: everything but this process and what it started. */
final class Machine {

    private static final double TICKS_A_SECOND = 100;
    private static final double QUIET_SHARE = 0.1;
    private static final int UTIME = 11;
    private static final int CHILDREN_STIME = 14;
    private static final int[] BUSY_FIELDS = {1, 2, 3, 8}; // user, nice, system, steal

    private final long began = System.nanoTime();
    private final double busyBefore = busySeconds();
    private final double oursBefore = cpuSeconds(ProcessHandle.current());

    private Machine() throws IOException {}

    static Machine watched() throws IOException {
        return new Machine();
    }

    /** Cores used by others on average until now. */
    double others() throws IOException {
        double seconds = (System.nanoTime() - began) / 1e9;
        double ours = cpuSeconds(ProcessHandle.current()) - oursBefore;
        return Math.max(0, Crowd.round((busySeconds() - busyBefore - ours) / seconds));
    }

    /** Whether others used too much of it for a figure to be judged. */
    static boolean isDisturbed(double others) {
        return others > QUIET_SHARE * Runtime.getRuntime().availableProcessors();
    }

    /** Seconds of CPU of a process and everything it started, ended ones included. */
    static double cpuSeconds(ProcessHandle process) throws IOException {
        List<ProcessHandle> all =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        double sum = 0;
        for (ProcessHandle one : all) {
            sum += seconds(Path.of("/proc", Long.toString(one.pid()), "stat"));
        }
        return sum;
    }

    private static double seconds(Path stat) throws IOException {
        try {
            String text = Files.readString(stat);
            String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
            long ticks = 0;
            for (int i = UTIME; i <= CHILDREN_STIME; i++) {
                ticks += Long.parseLong(fields[i]);
            }
            return ticks / TICKS_A_SECOND;
        } catch (NoSuchFileException ended) {
            // Whoever started it has its time among those of its ended children.
            return 0;
        }
    }

    private static double busySeconds() throws IOException {
        String[] fields = Files.readAllLines(Path.of("/proc/stat")).getFirst().split(" +");
        long ticks = 0;
        for (int field : BUSY_FIELDS) {
            ticks += Long.parseLong(fields[field]);
        }
        return ticks / TICKS_A_SECOND;
    }
}
