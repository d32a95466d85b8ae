package io.plenary.accounts;

import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.List;

/** Questions about the table signing_key, purpose signin. */
record SignInKeyStore(Sql sql) {

    /** Keys of which tokens may still live, newest first. */
    List<SignInKey> list() {
        return sql.list("""
                select id, secret, created_at, retired_at
                from signing_key
                where purpose = 'signin'
                and (retired_at is null or retired_at > now() - interval '2 hours')
                order by created_at desc, id
                limit 100
                """, SignInKeyStore::key);
    }

    /** One node at a time, until the transaction ends. */
    void lock() {
        sql.get(
                "select 1 as locked from (select pg_advisory_xact_lock(hashtext('signing_key signin'))) as l",
                row -> 1);
    }

    boolean hasCurrent() {
        return sql.get("""
                select exists (
                  select 1 from signing_key where purpose = 'signin' and retired_at is null
                ) as found
                """, row -> row.getBoolean("found"));
    }

    void insert(String id, byte[] secret) {
        sql.execute("""
                insert into signing_key (id, purpose, secret, created_at)
                values ($1, 'signin', $2, clock_timestamp())
                """, id, secret);
    }

    void retire() {
        sql.execute("""
                update signing_key set retired_at = clock_timestamp()
                where purpose = 'signin' and retired_at is null
                """);
    }

    private static SignInKey key(Row row) {
        return new SignInKey(
                row.getString("id"),
                row.getBuffer("secret").getBytes(),
                Sql.instant(row, "created_at"),
                Sql.findInstant(row, "retired_at"));
    }
}
