package io.plenary.organisations.hosts;

import io.plenary.contract.ids.SignInId;
import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.Arrays;
import java.util.Optional;

/** Questions about the table hand_over. */
record HandOverStore(Sql sql) {

    /** Half an hour: whoever signs in by mail has to find it first. What has expired goes with it. */
    void begin(String wish, String host, String browser, Optional<String> next) {
        sql.execute("""
                delete from hand_over where hash in (
                  select hash from hand_over where expires_at < clock_timestamp() limit 100)
                """);
        sql.execute("""
                insert into hand_over (hash, host, browser_hash, next, expires_at)
                values ($1, $2, $3, $4, clock_timestamp() + interval '30 minutes')
                """, Secrets.hash(wish), host, Secrets.hash(browser), next.orElse(null));
    }

    /** To which host, while nobody has gone on yet. */
    Optional<String> findHost(String wish) {
        return sql.find("""
                select host from hand_over
                where hash = $1 and code_hash is null and expires_at > clock_timestamp()
                limit 1
                """, row -> row.getString("host"), Secrets.hash(wish));
    }

    /** One code for each way, good for a minute. @return the host */
    Optional<String> give(String wish, String code, SignInId signIn) {
        return sql.find("""
                update hand_over
                set code_hash = $2, sign_in_id = $3, expires_at = clock_timestamp() + interval '60 seconds'
                where hash = $1 and code_hash is null and expires_at > clock_timestamp()
                returning host
                """, row -> row.getString("host"), Secrets.hash(wish), Secrets.hash(code), signIn);
    }

    /** Shown once, by whomever, it is gone. */
    Optional<Back> takeBack(String code) {
        return sql.find("""
                delete from hand_over where code_hash = $1
                returning host, browser_hash, next, sign_in_id, expires_at > clock_timestamp() as holds
                """, HandOverStore::back, Secrets.hash(code));
    }

    /** Somebody who comes back. @param holds within its minute */
    record Back(String host, byte[] browser, Optional<String> next, SignInId signIn, boolean holds) {

        /** The same host, and the browser that began there. */
        boolean isFor(String there, String name) {
            return holds && host.equals(there) && !name.isEmpty() && Arrays.equals(browser, Secrets.hash(name));
        }
    }

    private static Back back(Row row) {
        return new Back(
                row.getString("host"),
                row.getBuffer("browser_hash").getBytes(),
                Optional.ofNullable(row.getString("next")),
                new SignInId(row.getUUID("sign_in_id")),
                row.getBoolean("holds"));
    }
}
