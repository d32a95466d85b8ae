package io.plenary.platform.backup;

import io.plenary.platform.backup.Manifest.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The tables worth keeping, each after those that it refers to, so that they load with every check switched on. */
final class Tables {
    private static final String COLUMNS = """
            select c.relname, a.attname
            from pg_class c
            join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = 'public'::regnamespace
              and c.relkind = 'r'
              and c.relpersistence = 'p'
              and c.relname <> 'flyway_schema_history'
              and a.attnum > 0
              and not a.attisdropped
              and a.attgenerated = ''
            order by c.relname, a.attnum
            """;
    /** What may be checked as late as at the commit orders nothing. */
    private static final String REFERENCES = """
            select distinct referring.relname, referred.relname
            from pg_constraint k
            join pg_class referring on referring.oid = k.conrelid
            join pg_class referred on referred.oid = k.confrelid
            where k.contype = 'f'
              and k.connamespace = 'public'::regnamespace
              and k.conrelid <> k.confrelid
              and not k.condeferrable
            """;

    private Tables() {}

    static List<Table> inLoadingOrder(Connection connection) throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        pairs(connection, COLUMNS, (table, column) -> columns.computeIfAbsent(table, any -> new ArrayList<>())
                .add(column));
        Map<String, Set<String>> refersTo = new HashMap<>();
        pairs(connection, REFERENCES, (from, to) -> refersTo.computeIfAbsent(from, any -> new TreeSet<>())
                .add(to));
        return ordered(columns.keySet(), refersTo).stream()
                .map(name -> new Table(name, columns.get(name), 0))
                .toList();
    }

    static List<String> ordered(Set<String> names, Map<String, Set<String>> refersTo) {
        Set<String> left = new TreeSet<>(names);
        List<String> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            List<String> next = left.stream()
                    .filter(name ->
                            refersTo.getOrDefault(name, Set.of()).stream().noneMatch(left::contains))
                    .toList();
            if (next.isEmpty()) {
                throw new BackupRefused("These tables refer to each other in a circle: " + left + ".");
            }
            ordered.addAll(next);
            next.forEach(left::remove);
        }
        return ordered;
    }

    private interface Pair {
        void of(String first, String second);
    }

    private static void pairs(Connection connection, String sql, Pair take) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                take.of(rows.getString(1), rows.getString(2));
            }
        }
    }
}
