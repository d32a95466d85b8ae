package io.plenary.contract.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The example frames of the contract, by kind. */
final class Examples {
    private static final Path FOLDER = Path.of("src/main/resources/contract/live/examples");

    /** Kinds that are stored in logs. */
    static final String[] LOGGED = kinds().stream()
            .filter(kind -> frame(kind).contains("\"seq\":"))
            .filter(kind -> frame(kind).contains("\"at\":"))
            .toArray(String[]::new);

    private Examples() {}

    static List<String> kinds() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The frame as it travels, without the line end of the file. */
    static String frame(String kind) {
        try {
            return Files.readString(FOLDER.resolve(kind + ".json")).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
