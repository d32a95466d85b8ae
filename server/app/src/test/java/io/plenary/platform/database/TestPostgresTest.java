package io.plenary.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed run left is swept away by the next, whose processes begin at the same moment. */
class TestPostgresTest {
    private static final int FILES = 3_000;

    @TempDir
    private Path base;

    /** Begun as a process of its own, as the tests' are. */
    static final class Sweeper {
        private Sweeper() {}

        public static void main(String[] arguments) {
            TestPostgres.sweep(Path.of(arguments[0]));
        }
    }

    @Test
    void processesThatBeginAtOnceSweepWithoutHinderingEachOther() throws Exception {
        Path left = base.resolve("plenary-test-" + Integer.MAX_VALUE);
        leave(left.resolve("postgres/cluster/base/1"));
        Path ours = base.resolve("plenary-test-" + ProcessHandle.current().pid());
        leave(ours);

        List<Process> sweepers = Stream.generate(this::sweeper).limit(3).toList();

        for (Process sweeper : sweepers) {
            assertTrue(sweeper.waitFor(60, TimeUnit.SECONDS));
            assertEquals(0, sweeper.exitValue());
        }
        assertTrue(Files.notExists(left));
        assertTrue(Files.exists(ours.resolve("0")), "a run that goes on keeps its own");
    }

    private static void leave(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int number = 0; number < FILES; number++) {
            Files.createFile(folder.resolve(Integer.toString(number)));
        }
    }

    private Process sweeper() {
        try {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin/java").toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Sweeper.class.getName(),
                            base.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
