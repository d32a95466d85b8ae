package io.plenary.platform.database;

import io.plenary.platform.config.CannotStart;
import io.plenary.platform.config.DatabaseAddress;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the schema to this build's state. Flyway costs about a second even when there is nothing to do, so the history
 * it keeps is compared first by one query, and Flyway is loaded only when something differs.
 */
final class Migrations {
    private static final String HISTORY = "flyway_schema_history";

    private final DatabaseAddress owner;
    private final String runtimeRole;

    Migrations(DatabaseAddress owner, String runtimeRole) {
        this.owner = owner;
        this.runtimeRole = runtimeRole;
    }

    /**
     * Migrates where needed; true when it was.
     *
     * @throws CannotStart when a migration fails, or when the database is from a newer build
     */
    boolean migrate(Connection asOwner) throws SQLException {
        Map<String, Integer> wanted = MigrationFiles.checksums(Migrations.class.getClassLoader());
        if (applied(asOwner).equals(wanted)) {
            return false;
        }
        grant(asOwner);
        try {
            flyway("latest").migrate();
        } catch (FlywayException failed) {
            throw new CannotStart("The database could not be brought to this version: " + failed.getMessage(), failed);
        }
        hideHistory(asOwner);
        return true;
    }

    /** Migrates up to one version and no further, for restoring a backup of an older build. */
    void migrateTo(Connection asOwner, String version) throws SQLException {
        grant(asOwner);
        flyway(version).migrate();
        hideHistory(asOwner);
    }

    /** What the database has had, as file name to checksum; empty for a new one. */
    static Map<String, Integer> applied(Connection connection) throws SQLException {
        Map<String, Integer> applied = new HashMap<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet table = statement.executeQuery("select to_regclass('" + HISTORY + "')")) {
                if (!table.next() || table.getString(1) == null) {
                    return applied;
                }
            }
            try (ResultSet rows = statement.executeQuery(
                    "select script, checksum, success from " + HISTORY + " where checksum is not null")) {
                while (rows.next()) {
                    applied.put(rows.getString("script"), rows.getBoolean("success") ? rows.getInt("checksum") : null);
                }
            }
        }
        return applied;
    }

    private Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(owner.jdbcUrl(), owner.user(), owner.password().value())
                .locations("classpath:" + MigrationFiles.FOLDER)
                .placeholders(Map.of("runtime", quoted(runtimeRole)))
                .target(target)
                .loggers("slf4j")
                .load();
    }

    /** What migrations create from now on, the run-time role may read and write, and nothing more. */
    private void grant(Connection asOwner) throws SQLException {
        if (owner.user().equals(runtimeRole)) {
            return;
        }
        String role = quoted(runtimeRole);
        try (Statement statement = asOwner.createStatement()) {
            statement.execute("grant usage on schema public to " + role);
            statement.execute("alter default privileges in schema public"
                    + " grant select, insert, update, delete on tables to " + role);
            statement.execute("alter default privileges in schema public grant usage, select on sequences to " + role);
        }
    }

    private void hideHistory(Connection asOwner) throws SQLException {
        if (owner.user().equals(runtimeRole)) {
            return;
        }
        try (Statement statement = asOwner.createStatement()) {
            statement.execute("revoke insert, update, delete on " + HISTORY + " from " + quoted(runtimeRole));
        }
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
