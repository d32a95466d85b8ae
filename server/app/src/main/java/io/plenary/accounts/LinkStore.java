package io.plenary.accounts;

import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import java.util.Arrays;
import java.util.Optional;

/** Questions about the table sign_in_link. */
record LinkStore(Sql sql) {

    /** A link that was good until this moment. */
    record Consumed(EmailAddress email, Optional<NextPage> next, Optional<byte[]> browser) {
        /** Whether the browser that asked for the link opened it. */
        boolean isSameBrowser(String cookie) {
            return browser.filter(hash -> Arrays.equals(hash, Secrets.hash(cookie)))
                    .isPresent();
        }
    }

    void voidOlder(EmailAddress email) {
        sql.execute("""
                update sign_in_link set used_at = clock_timestamp()
                where email = $1 and used_at is null and purpose = 'sign-in'
                """, email.value());
    }

    /** Valid for 10 minutes. */
    void insert(String token, EmailAddress email, Optional<NextPage> next, String browser) {
        sql.execute("""
                insert into sign_in_link (hash, purpose, email, next, browser_hash, expires_at)
                values ($1, 'sign-in', $2, $3, $4, clock_timestamp() + interval '10 minutes')
                """, Secrets.hash(token), email.value(), next.map(NextPage::value), Secrets.hash(browser));
    }

    /** Of many who try at once exactly one gets it: the row changes once. */
    Optional<Consumed> consume(String token) {
        return sql.find(
                """
                update sign_in_link set used_at = clock_timestamp()
                where hash = $1 and purpose = 'sign-in' and used_at is null and expires_at > clock_timestamp()
                returning email, next, browser_hash
                """,
                row -> new Consumed(
                        new EmailAddress(row.getString("email")),
                        Optional.ofNullable(row.getString("next")).map(NextPage::new),
                        Optional.ofNullable(row.getBuffer("browser_hash")).map(io.vertx.core.buffer.Buffer::getBytes)),
                Secrets.hash(token));
    }

    /** The one link that makes the first owner; older ones no longer do. */
    void replaceOwnerLink(String token) {
        sql.execute("""
                update sign_in_link set used_at = clock_timestamp()
                where purpose = 'owner' and used_at is null
                """);
        sql.execute("""
                insert into sign_in_link (hash, purpose, expires_at)
                values ($1, 'owner', 'infinity')
                """, Secrets.hash(token));
    }

    boolean consumeOwnerLink(String token) {
        return sql.execute("""
                        update sign_in_link set used_at = clock_timestamp()
                        where hash = $1 and purpose = 'owner' and used_at is null
                        """, Secrets.hash(token)) > 0;
    }
}
