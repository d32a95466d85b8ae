package io.plenary.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.Promise;
import io.plenary.testing.TestDb;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code privacy/columns.txt} against the schema as the migrations make it. */
class InventoryIT {
    private static final List<Relation> RELATIONS = Inventory.read();
    private static TestDb database;

    @BeforeAll
    static void open() {
        database = TestDb.open();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static TreeMap<String, List<String>> schema() {
        var tables = new TreeMap<String, List<String>>();
        database.db()
                .list("""
                        select table_name, array_agg(column_name::text order by column_name collate "C") as columns
                        from information_schema.columns
                        where table_schema = 'public'
                        group by table_name
                        limit 1000
                        """, row -> tables.put(row.getString("table_name"), List.of(row.getArrayOfStrings("columns"))));
        return tables;
    }

    @Test
    @Promise("X1")
    void every_column_of_every_table_is_classified_in_every_relation() {
        var schema = schema();
        var named = new TreeSet<String>();
        for (var relation : RELATIONS) {
            named.add(relation.table());
            assertEquals(
                    schema.get(relation.table()),
                    relation.all(),
                    "say in privacy/columns.txt what the columns are: " + relation.name());
        }
        assertEquals(schema.keySet(), named, "say in privacy/columns.txt whom these tables are about");
    }

    @Test
    @Promise("X1")
    void a_column_that_points_at_a_person_says_which_rows_are_theirs() {
        var pointing = database.db().list("""
                        select c.conrelid::regclass::text as of, a.attname::text as by
                        from pg_constraint c
                        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                        where c.contype = 'f' and c.confrelid = 'person'::regclass
                        order by 1, 2
                        limit 1000
                        """, row -> List.of(row.getString("of"), row.getString("by")));
        assertTrue(pointing.size() > 40, "the schema points at people: " + pointing.size());
        for (var one : pointing)
            assertTrue(
                    RELATIONS.stream()
                            .anyMatch(relation -> relation.table().equals(one.getFirst())
                                    && relation.rows().contains(one.getLast())),
                    "no relation of " + one.getFirst() + " looks at " + one.getLast());
    }

    @Test
    void nothing_becomes_of_a_column_that_is_not_there() {
        for (var relation : RELATIONS) {
            assertTrue(relation.all().containsAll(relation.becomes().keySet()), relation.name());
            assertTrue(relation.visible().containsAll(relation.shown().keySet()), relation.name());
        }
    }
}
