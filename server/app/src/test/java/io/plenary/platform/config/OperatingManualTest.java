package io.plenary.platform.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** docs/operate.md and the program name the same settings, with the same defaults and expectations. */
class OperatingManualTest {
    private static final Path MANUAL = Path.of("../../docs/operate.md");
    private static final Path EXAMPLE = Path.of("../../infra/plenary.properties.example");

    @Test
    void the_table_of_settings_is_complete_and_true() throws IOException {
        List<String> documented = Files.readAllLines(MANUAL).stream()
                .filter(line -> line.matches("\\| `[a-z.-]+` \\| .* \\| .* \\|"))
                .toList();
        List<String> real = Arrays.stream(Setting.values())
                .map(one -> "| `" + one.key() + "` | " + one.fallback() + " | " + one.expected() + " |")
                .toList();
        assertEquals(String.join("\n", real), String.join("\n", documented));
    }

    @Test
    void the_example_file_names_every_setting() throws IOException {
        List<String> named = Files.readAllLines(EXAMPLE).stream()
                .filter(line -> line.matches("#[a-z.-]+=.*"))
                .map(line -> line.substring(1, line.indexOf('=')))
                .toList();
        assertEquals(Arrays.stream(Setting.values()).map(Setting::key).toList(), named);
    }
}
