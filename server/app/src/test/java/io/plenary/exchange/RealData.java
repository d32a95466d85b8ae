package io.plenary.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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
