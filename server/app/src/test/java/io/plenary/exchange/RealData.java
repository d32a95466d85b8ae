package io.plenary.exchange;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Programmes of real conferences, read from the folder that PLENARY_TEST_DATA names; tests are skipped without it. */
public final class RealData {
    private static final Optional<Path> FOLDER =
            Optional.ofNullable(System.getenv("PLENARY_TEST_DATA")).map(Path::of);

    private RealData() {}

    public static Path folder() {
        Assumptions.assumeTrue(FOLDER.isPresent(), "PLENARY_TEST_DATA names no folder with real-world data");
        return FOLDER.get();
    }

    /** Names of all real programmes, by the list of their facts; one that skips without the folder. */
    public static Stream<String> programmes() {
        if (FOLDER.isEmpty()) return Stream.of("none");
        return new JsonArray(text("programmes/programme-facts.json"))
                .stream()
                        .map(JsonObject.class::cast)
                        .filter(one -> !one.getString("format").equals("ics"))
                        .map(one -> one.getString("file"));
    }

    public static byte[] bytes(String path) {
        try {
            return Files.readAllBytes(folder().resolve(path));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public static String text(String path) {
        return new String(bytes(path), java.nio.charset.StandardCharsets.UTF_8);
    }
}
