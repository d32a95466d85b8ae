package io.plenary.privacy.merge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Reads {@code privacy/merge.txt}, which says of itself how it is written. */
record Moves(List<String> lines) {
    private static final String FILE = "/privacy/merge.txt";

    static Moves read() {
        try (var in = Moves.class.getResourceAsStream(FILE)) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Moves of(String text) {
        return new Moves(text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList());
    }

    /** In order; $1 is the account that joins, $2 the one that stays, $3 the place aside. */
    List<String> statements() {
        return lines.stream().flatMap(line -> statements(line).stream()).toList();
    }

    /** In order; $1 is the address that is given up, $2 the one that stays. */
    List<String> ofAddresses() {
        return lines.stream()
                .filter(line -> line.startsWith("address "))
                .map(line -> line.substring(8))
                .toList();
    }

    /** As {@code table.column}, whatever becomes of them. */
    List<String> columns() {
        return lines.stream()
                .filter(line -> !line.startsWith("do ") && !line.startsWith("address "))
                .map(line -> line.split(" "))
                .map(words -> words[1] + "." + words[2])
                .toList();
    }

    private static List<String> statements(String line) {
        var words = line.split(" ", 4);
        return switch (words[0]) {
            case "do" -> List.of(line.substring(3));
            case "move" -> List.of(move(words[1], words[2]));
            case "unite" -> List.of(drop(words[1], words[2], words[3].substring(3)), move(words[1], words[2]));
            case "stay", "code", "address" -> List.of();
            default -> throw new IllegalArgumentException(line);
        };
    }

    private static String move(String table, String column) {
        return "update %1$s set %2$s = $2 where %2$s = $1".formatted(table, column);
    }

    private static String drop(String table, String column, String key) {
        var same = Arrays.stream(key.split(", "))
                .map(one -> "k." + one + " = o." + one)
                .collect(Collectors.joining(" and "));
        return "delete from %1$s o where o.%2$s = $1 and exists (select 1 from %1$s k where k.%2$s = $2 and %3$s)"
                .formatted(table, column, same);
    }
}
