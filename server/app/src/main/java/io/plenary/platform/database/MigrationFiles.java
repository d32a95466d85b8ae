package io.plenary.platform.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** The migrations on the class path, with the checksums Flyway would write for them. */
final class MigrationFiles {
    static final String FOLDER = "db/migration";

    private MigrationFiles() {}

    /** File name (as `V1__accounts.sql`) to checksum. */
    static Map<String, Integer> checksums(ClassLoader loader) {
        Map<String, Integer> checksums = new HashMap<>();
        for (String name : names(loader)) {
            checksums.put(name, checksum(loader, name));
        }
        return checksums;
    }

    private static List<String> names(ClassLoader loader) {
        URL folder = loader.getResource(FOLDER);
        if (folder == null) {
            return List.of();
        }
        try {
            URLConnection connection = folder.openConnection();
            if (connection instanceof JarURLConnection jar) {
                return jar.getJarFile().stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.startsWith(FOLDER + "/") && name.endsWith(".sql"))
                        .map(name -> name.substring(FOLDER.length() + 1))
                        .toList();
            }
            try (Stream<Path> files = Files.list(Path.of(URI.create(folder.toString())))) {
                return files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".sql"))
                        .toList();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As Flyway counts: CRC-32 over the lines without their ends, so that a checkout's line endings do not matter. */
    private static int checksum(ClassLoader loader, String name) {
        CRC32 crc = new CRC32();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(loader.getResourceAsStream(FOLDER + "/" + name), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                crc.update(line.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return (int) crc.getValue();
    }
}
