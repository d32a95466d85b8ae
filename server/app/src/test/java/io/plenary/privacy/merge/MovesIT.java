package io.plenary.privacy.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.TestDb;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** {@code privacy/merge.txt} against the schema as the migrations make it. */
class MovesIT {
    /** Columns of people that no foreign key guards: written often, or in a table that a crash may empty. */
    private static final List<String> UNGUARDED =
            List.of("audit_entry.actor_id", "presence.person_id", "socket_ticket.person_id");

    @Test
    void every_column_that_names_a_person_is_said_to_move_or_to_stay() {
        try (var database = TestDb.open()) {
            var pointing = database.db().list("""
                            select c.conrelid::regclass::text || '.' || a.attname as column
                            from pg_constraint c
                            join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                            where c.contype = 'f' and c.confrelid = 'person'::regclass
                            limit 1000
                            """, row -> row.getString("column"));
            assertTrue(pointing.size() > 50, "the schema points at people: " + pointing.size());
            var schema = new TreeSet<>(pointing);
            schema.addAll(UNGUARDED);
            assertEquals(
                    schema, new TreeSet<>(Moves.read().columns()), "say in privacy/merge.txt what becomes of them");
        }
    }

    @Test
    void rows_move_and_where_both_have_one_the_account_that_stays_keeps_its_own() {
        assertEquals(
                List.of(
                        "update a set b = $2 where b = $1",
                        "delete from c o where o.d = $1 and exists"
                                + " (select 1 from c k where k.d = $2 and k.e = o.e and k.f = o.f)",
                        "update c set d = $2 where d = $1",
                        "delete from x"),
                Moves.of("# words\nmove a b\nunite c d by e, f\nstay g h\n\ndo delete from x")
                        .statements());
    }

    @Test
    void what_is_kept_by_address_has_statements_of_its_own() {
        var moves = Moves.of("move a b\naddress delete from x where email = $1");
        assertEquals(List.of("delete from x where email = $1"), moves.ofAddresses());
        assertEquals(List.of("update a set b = $2 where b = $1"), moves.statements());
    }

    @Test
    void a_word_that_nobody_knows_is_refused() {
        assertThrows(
                IllegalArgumentException.class, () -> Moves.of("forget a b").statements());
    }
}
