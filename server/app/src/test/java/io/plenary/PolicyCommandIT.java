package io.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.TestDb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyCommandIT {
    @TempDir
    Path folder;

    private Called run(TestDb database, String... words) {
        return Called.in(Called.at(database, folder), shell -> new PolicyCommand(shell).run(List.of(words)));
    }

    @Test
    void the_operator_publishes_what_the_installation_says() throws IOException {
        try (var database = TestDb.open()) {
            var file = Files.writeString(folder.resolve("imprint.txt"), "# Who we are\n\nA library.");
            assertEquals(64, run(database, "fine-print", "en=" + file).exit());
            assertEquals(64, run(database, "imprint", file.toString()).exit());
            assertEquals(
                    1,
                    run(database, "imprint", "en=" + folder.resolve("nowhere")).exit());
            assertEquals(1, run(database, "imprint", "en=" + file, "en=" + file).exit());
            var published = run(database, "imprint", "en=" + file);
            assertEquals(0, published.exit(), published.words());
            assertTrue(published.words().contains("published"));
            assertEquals(
                    "# Who we are\n\nA library.",
                    database.db()
                            .get(
                                    "select texts->>'en' as text from policy where organisation_id is null",
                                    row -> row.getString("text")));
        }
    }
}
