package io.plenary.platform.database;

import io.plenary.platform.config.CannotStart;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether a PostgreSQL can keep Plenary's promise that what it acknowledged is on the disk. */
final class ServerCheck {
    private static final int OLDEST_VERSION = 16;
    private static final String QUESTION = """
            select current_setting('server_version_num') as server_version_num,
                   current_setting('fsync') as fsync,
                   current_setting('synchronous_commit') as synchronous_commit,
                   current_setting('full_page_writes') as full_page_writes,
                   current_setting('server_encoding') as server_encoding
            """;

    private ServerCheck() {}

    /** @throws CannotStart naming every setting that is wrong */
    static void require(Connection connection) throws SQLException {
        List<String> reasons = reasonsAgainst(settings(connection));
        if (!reasons.isEmpty()) {
            throw new CannotStart("This PostgreSQL cannot be used: " + String.join("; ", reasons) + ".");
        }
    }

    static List<String> reasonsAgainst(Map<String, String> settings) {
        List<String> reasons = new ArrayList<>();
        int version = Integer.parseInt(settings.get("server_version_num")) / 10_000;
        if (version < OLDEST_VERSION) {
            reasons.add(
                    "it is version " + version + ", and " + OLDEST_VERSION + " is the oldest that Plenary works with");
        }
        if (settings.get("fsync").equals("off")) {
            reasons.add("fsync is off, so a power cut may destroy the whole database");
        }
        // Every value but off waits for the local disk; the others differ in what they ask of standby servers.
        if (settings.get("synchronous_commit").equals("off")) {
            reasons.add("synchronous_commit is off for this role, so acknowledged messages could be lost");
        }
        if (settings.get("full_page_writes").equals("off")) {
            reasons.add("full_page_writes is off, so a power cut may leave torn pages");
        }
        if (!settings.get("server_encoding").equals("UTF8")) {
            reasons.add("the database's encoding is " + settings.get("server_encoding") + " instead of UTF8");
        }
        return reasons;
    }

    private static Map<String, String> settings(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(QUESTION)) {
            row.next();
            return Map.of(
                    "server_version_num", row.getString("server_version_num"),
                    "fsync", row.getString("fsync"),
                    "synchronous_commit", row.getString("synchronous_commit"),
                    "full_page_writes", row.getString("full_page_writes"),
                    "server_encoding", row.getString("server_encoding"));
        }
    }
}
