package io.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.platform.config.DatabaseAddress;
import io.plenary.testing.TestDb;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyCommandIT {
    @TempDir
    Path folder;

    private static String url(DatabaseAddress address) {
        return "postgresql://" + address.user() + ":" + address.password().value() + "@" + address.host() + ":"
                + address.port() + "/" + address.database();
    }

    @Test
    void the_operator_publishes_what_the_installation_says() throws IOException {
        try (var database = TestDb.open()) {
            var addresses = database.addresses();
            var environment = Map.of(
                    "PLENARY_DATABASE_URL", url(addresses.runtime()),
                    "PLENARY_DATABASE_OWNER_URL", url(addresses.owner()),
                    "PLENARY_DATA_FOLDER", folder.resolve("data").toString());
            var told = new ByteArrayOutputStream();
            var out = new PrintStream(told, true, StandardCharsets.UTF_8);
            var command = new PolicyCommand(environment, out, out);
            var file = Files.writeString(folder.resolve("imprint.txt"), "# Who we are\n\nA library.");
            assertEquals(64, command.run(List.of("fine-print", "en=" + file)));
            assertEquals(64, command.run(List.of("imprint", file.toString())));
            assertEquals(1, command.run(List.of("imprint", "en=" + folder.resolve("nowhere"))));
            assertEquals(1, command.run(List.of("imprint", "en=" + file, "en=" + file)));
            assertEquals(0, command.run(List.of("imprint", "en=" + file)), told.toString(StandardCharsets.UTF_8));
            assertTrue(told.toString(StandardCharsets.UTF_8).contains("published"));
            assertEquals(
                    "# Who we are\n\nA library.",
                    database.db()
                            .get(
                                    "select texts->>'en' as text from policy where organisation_id is null",
                                    row -> row.getString("text")));
        }
    }
}
