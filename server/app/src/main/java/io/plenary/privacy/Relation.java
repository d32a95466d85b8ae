package io.plenary.privacy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the rows of a table can be about a person.
 *
 * @param part apart from other relations of the same table; empty for the only one
 * @param kind heading in the archive; {@code nobody} where no row is about anybody
 * @param rows which rows are the person's, as SQL
 * @param deleted whether erasure takes the rows away instead of changing them
 * @param columns by class
 * @param becomes what erasure makes of a column, as SQL
 * @param shown what the archive shows instead of a column, as SQL
 */
public record Relation(
        String table,
        String part,
        String kind,
        String rows,
        boolean deleted,
        Map<Class, List<String>> columns,
        Map<String, String> becomes,
        Map<String, String> shown) {

    /** What a column is. */
    public enum Class {
        KEY,
        FACT,
        OWN,
        SECRET,
        OTHER,
        BLANK
    }

    public Relation {
        columns = Map.copyOf(columns);
    }

    public boolean isAboutPeople() {
        return !kind.equals("nobody");
    }

    /** Whether erasure has anything to do here. */
    public boolean changes() {
        return isAboutPeople() && (deleted || !becomes.isEmpty());
    }

    public String name() {
        return part.isEmpty() ? table : table + " " + part;
    }

    public List<String> all() {
        return columns.values().stream().flatMap(List::stream).sorted().toList();
    }

    /** What the archive shows: nothing secret and nothing of somebody else. */
    List<String> visible() {
        return Stream.of(Class.KEY, Class.OWN, Class.FACT)
                .flatMap(kind -> columns.getOrDefault(kind, List.of()).stream())
                .toList();
    }

    /** The visible ones as the list of a select statement. */
    String selection() {
        return visible().stream()
                .map(column -> shown.containsKey(column)
                        ? "(" + shown.get(column) + ") as \"" + column + '"'
                        : "\"" + column + '"')
                .collect(Collectors.joining(", "));
    }
}
