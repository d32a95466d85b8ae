package io.plenary.platform.backup;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What a restored database must not believe: that nothing has happened since the backup. */
final class AfterRestore {
    private static final List<String> STEPS = List.of(
            // Who was signed in may have been signed out since; everybody signs in again.
            "update sign_in set ended_at = now() where ended_at is null",
            """
            insert into cutoff (kind, key, at)
            values ('all', '', now())
            on conflict (kind, key) do update set at = excluded.at
            """,
            // A link that was used since must not work a second time.
            "update sign_in_link set used_at = now() where used_at is null",
            // Owners send what is still wanted again.
            "update role_invitation set expires_at = now() where closed_at is null and expires_at > now()",
            "update personal_link_code set used_at = now() where used_at is null",
            // Readers may know numbers that were lost. A new epoch, higher than any ever given, makes them start over;
            // as the default it also covers logs that were begun since, lost, and are begun again.
            "update log_topic set epoch = greatest(epoch + 1, extract(epoch from now())::bigint)",
            """
            do $$
            begin
              execute format('alter table log_topic alter column epoch set default %s', extract(epoch from now())::bigint);
            end
            $$
            """);

    private AfterRestore() {}

    static void apply(Statement statement) throws SQLException {
        for (String step : STEPS) {
            statement.execute(step);
        }
    }
}
