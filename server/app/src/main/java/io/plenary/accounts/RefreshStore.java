package io.plenary.accounts;

import io.plenary.contract.ids.SignInId;
import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import io.vertx.core.buffer.Buffer;
import java.util.Optional;

/** Questions about the table refresh_token; its column successor holds the seed of the successor. */
record RefreshStore(Sql sql) {

    void insert(String token, SignInId signIn) {
        sql.execute(
                "insert into refresh_token (hash, sign_in_id, issued_at) values ($1, $2, clock_timestamp())",
                Secrets.hash(token),
                signIn);
    }

    /** The sign-in of a token, so that it can be locked before the token is judged. */
    Optional<SignInId> findSignIn(String token) {
        return sql.find(
                "select sign_in_id from refresh_token where hash = $1 limit 1",
                row -> new SignInId(row.getUUID("sign_in_id")),
                Secrets.hash(token));
    }

    /** Of a token that {@link #findSignIn} found. */
    RefreshToken get(String token) {
        return sql.get(
                "select used_at, successor, clock_timestamp() as now from refresh_token where hash = $1 limit 1",
                row -> new RefreshToken(
                        Sql.findInstant(row, "used_at"),
                        Optional.ofNullable(row.getBuffer("successor")).map(Buffer::getBytes),
                        Sql.instant(row, "now")),
                Secrets.hash(token));
    }

    void use(String token, byte[] seed) {
        sql.execute(
                "update refresh_token set used_at = clock_timestamp(), successor = $2 where hash = $1",
                Secrets.hash(token),
                seed);
    }
}
