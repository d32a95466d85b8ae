package io.plenary.accounts;

import io.plenary.platform.Sql;
import java.util.List;

/** Deletes what nothing can ask for any more; at most so many rows a statement, so that no lock is held for long. */
record SweepStore(Sql sql) {
    /** In this order: tokens refer to sign-ins. */
    private static final List<String> STATEMENTS = List.of(
            """
            delete from sign_in_link where hash in (
              select hash from sign_in_link
              where purpose = 'sign-in' and expires_at < now() - interval '1 day'
              limit 5000)
            """,
            // A token that is this old and comes again is unknown then, and opens nothing either.
            """
            delete from refresh_token where hash in (
              select hash from refresh_token where used_at < now() - interval '1 day'
              limit 5000)
            """,
            """
            delete from refresh_token where hash in (
              select t.hash from refresh_token t join sign_in s on s.id = t.sign_in_id
              where least(s.ended_at, s.expires_at) < now() - interval '1 day'
              limit 5000)
            """,
            """
            delete from sign_in where id in (
              select id from sign_in s
              where least(ended_at, expires_at) < now() - interval '30 days'
              and not exists (select 1 from refresh_token t where t.sign_in_id = s.id)
              limit 5000)
            """,
            """
            delete from address_change where id in (
              select id from address_change
              where coalesce(closed_at, expires_at) < now() - interval '30 days'
              limit 5000)
            """,
            """
            delete from cutoff where (kind, key) in (
              select kind, key from cutoff where at < now() - interval '1 day'
              limit 5000)
            """,
            """
            delete from retry_answer where (scope, key_hash) in (
              select scope, key_hash from retry_answer where at < now() - interval '24 hours'
              limit 5000)
            """,
            """
            delete from signing_key where purpose = 'signin' and retired_at < now() - interval '1 day'
            """);

    /** @return rows deleted */
    int sweep() {
        return STATEMENTS.stream().mapToInt(sql::execute).sum();
    }
}
