package io.plenary.platform.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** Where settings come from: the file first, then the environment over it. Names nobody knows are mistakes. */
final class Sources {
    private static final String PREFIX = "PLENARY_";
    private static final String FILE_VARIABLE = "PLENARY_CONFIG";

    /** Variables of the Makefile and the tests, which share the prefix. */
    private static final Set<String> FOREIGN = Set.of(
            FILE_VARIABLE,
            "PLENARY_CHROMIUM",
            "PLENARY_E2E_KEEP",
            "PLENARY_E2E_ORIGIN",
            "PLENARY_FFMPEG",
            "PLENARY_JAVA_OPTIONS",
            "PLENARY_TEST_DATA",
            "PLENARY_URL");

    private Sources() {}

    static Values gather(Map<String, String> environment, Path workingFolder) {
        Map<Setting, String> texts = new EnumMap<>(Setting.class);
        Values values = new Values(texts);
        Properties file = new Properties();
        String named = environment.getOrDefault(FILE_VARIABLE, "");
        Path path = workingFolder.resolve(named.isBlank() ? "plenary.properties" : named);
        if (!named.isBlank() || Files.exists(path)) {
            load(path, file, values);
        }
        file.stringPropertyNames().forEach(name -> Setting.ofKey(name)
                .ifPresentOrElse(
                        setting -> texts.put(setting, file.getProperty(name)),
                        () -> values.unknown(name, "in " + path)));
        environment.forEach((name, text) -> {
            if (name.startsWith(PREFIX) && !FOREIGN.contains(name)) {
                Setting.ofVariable(name)
                        .ifPresentOrElse(
                                setting -> texts.put(setting, text), () -> values.unknown(name, "in the environment"));
            }
        });
        return values;
    }

    private static void load(Path path, Properties into, Values values) {
        try (Reader reader = Files.newBufferedReader(path)) {
            into.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            values.unreadable(FILE_VARIABLE, path + " cannot be read: " + unreadable.getMessage());
        }
    }
}
