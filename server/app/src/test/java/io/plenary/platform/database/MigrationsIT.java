package io.plenary.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MigrationsIT {
    private TestPostgres.Fresh database;

    @BeforeEach
    void a_fresh_database() {
        database = TestPostgres.fresh();
    }

    @Test
    void our_checksums_are_those_that_flyway_wrote() throws SQLException {
        try (Connection connection = Jdbc.connect(database.owner())) {
            assertFalse(Migrations.applied(connection).isEmpty());
            assertEquals(MigrationFiles.checksums(getClass().getClassLoader()), Migrations.applied(connection));
        }
    }

    @Test
    void a_schema_that_is_up_to_date_is_left_alone() throws SQLException {
        try (Connection connection = Jdbc.connect(database.owner())) {
            assertFalse(migrations().migrate(connection));
        }
    }

    @Test
    void a_changed_migration_is_noticed_and_refused() throws SQLException {
        try (Connection connection = Jdbc.connect(database.owner());
                Statement statement = connection.createStatement()) {
            statement.execute("update flyway_schema_history set checksum = checksum + 1 where version = '001'");
            RuntimeException refused =
                    assertThrows(RuntimeException.class, () -> migrations().migrate(connection));
            assertTrue(refused.getMessage().contains("checksum mismatch"), refused.getMessage());
        }
    }

    @Test
    void the_run_time_role_reads_and_writes_rows_but_not_the_history() throws SQLException {
        try (Connection connection = Jdbc.connect(database.runtime());
                Statement statement = connection.createStatement()) {
            statement.execute("select count(*) from person");
            for (String forbidden : new String[] {
                "drop table person",
                "truncate person",
                "delete from flyway_schema_history",
                "alter table person add x int"
            }) {
                SQLException refused = assertThrows(SQLException.class, () -> statement.execute(forbidden));
                assertEquals("42501", refused.getSQLState(), forbidden);
            }
        }
    }

    private Migrations migrations() {
        return new Migrations(database.owner(), database.runtime().user());
    }
}
