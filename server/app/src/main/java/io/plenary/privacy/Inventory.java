package io.plenary.privacy;

import io.plenary.privacy.Relation.Class;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads {@code privacy/columns.txt}, which says of itself how it is written. */
public final class Inventory {
    private static final String FILE = "/privacy/columns.txt";

    private final List<Relation> done = new ArrayList<>();
    private String table = "";
    private String part = "";
    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<Class, List<String>> columns = new EnumMap<>(Class.class);
    private final Map<String, String> becomes = new LinkedHashMap<>();
    private final Map<String, String> shown = new LinkedHashMap<>();

    private Inventory() {}

    /** In the order of the file, which is the order of erasure. */
    public static List<Relation> read() {
        try (var in = Inventory.class.getResourceAsStream(FILE)) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<Relation> of(String text) {
        var reading = new Inventory();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(reading::line);
        reading.finish();
        return List.copyOf(reading.done);
    }

    private void line(String line) {
        var space = line.indexOf(' ');
        var word = line.substring(0, space);
        var rest = line.substring(space + 1).strip();
        switch (word) {
            case "table" -> begin(rest);
            case "kind", "rows", "erase" -> words.put(word, rest);
            case "set" -> assign(becomes, rest);
            case "show" -> assign(shown, rest);
            default -> columns.put(Class.valueOf(word.toUpperCase(Locale.ROOT)), List.of(rest.split("\\s+")));
        }
    }

    private static void assign(Map<String, String> into, String line) {
        var sides = line.split(" = ", 2);
        into.put(sides[0], sides[1]);
    }

    private void begin(String name) {
        finish();
        var sides = name.split(" ", 2);
        table = sides[0];
        part = sides.length > 1 ? sides[1] : "";
    }

    private void finish() {
        if (!table.isEmpty())
            done.add(new Relation(
                    table,
                    part,
                    words.getOrDefault("kind", "nobody"),
                    words.getOrDefault("rows", "false"),
                    "delete".equals(words.get("erase")),
                    columns,
                    new LinkedHashMap<>(becomes),
                    Map.copyOf(shown)));
        words.clear();
        columns.clear();
        becomes.clear();
        shown.clear();
    }
}
