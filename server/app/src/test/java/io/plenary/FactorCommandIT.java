package io.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.Uuid7;
import io.plenary.platform.Secrets;
import io.plenary.testing.TestDb;
import io.plenary.testing.World;
import io.plenary.testing.World.Who;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactorCommandIT {
    private static TestDb database;
    private static World world;

    @TempDir
    Path folder;

    private String told = "";

    @BeforeAll
    static void open() {
        database = TestDb.open();
        world = World.in(database.db());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private int run(String... words) {
        var called = Called.in(Called.at(database, folder), shell -> new FactorCommand(shell).run(List.of(words)));
        told = called.words();
        return called.exit();
    }

    private static int count(String sql) {
        return database.db().get(sql, row -> row.getInteger("n"), Who.IOANA.id);
    }

    @Test
    void the_operator_takes_a_lost_factor_away_and_every_sign_in_with_it() {
        world.sql(
                "insert into second_factor (id, person_id, kind, name, secret, proved_at) values ($1, $2, 'totp', 'Phone', $3, now())",
                Uuid7.next(),
                Who.IOANA.id,
                Secrets.bytes(48));
        world.sql("insert into recovery_code (person_id, hash) values ($1, $2)", Who.IOANA.id, Secrets.hash("one"));
        world.sql("""
                insert into sign_in (id, person_id, reach, device, expires_at)
                values ($1, $2, 'full', 'Firefox', now() + interval '1 hour')
                """, Uuid7.next(), Who.IOANA.id);
        assertEquals(0, run(" Ioana@Example.org "));
        assertTrue(told.contains("ioana@example.org"), told);
        assertEquals(0, count("select count(*)::int as n from second_factor where person_id = $1"));
        assertEquals(0, count("select count(*)::int as n from recovery_code where person_id = $1"));
        assertEquals(0, count("select count(*)::int as n from sign_in where person_id = $1 and ended_at is null"));
        assertEquals(
                1,
                count(
                        "select count(*)::int as n from audit_entry where actor_id = $1 and action = 'second-factor.reset'"));
    }

    @Test
    void an_unknown_address_and_a_wrong_call_change_nothing_and_say_so() {
        assertEquals(1, run("nobody@example.org"));
        assertTrue(told.contains("Nobody has this address."), told);
        assertEquals(1, run("not an address"));
        assertEquals(64, run());
        assertEquals(64, run("a@example.org", "b@example.org"));
    }
}
