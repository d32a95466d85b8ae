package io.plenary.registration;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.platform.Db;
import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Personal links and the codes that prove them on a new device. Of secrets only hashes are kept. */
record PersonalLinkStore(Sql sql) {

    /**
     * @param proven this browser asked for the link, or has shown a code before
     * @param open others registered the person, who has not agreed yet
     */
    record Link(RegistrationId registration, PersonId person, EventId event, boolean proven, boolean open) {}

    /** @param browser the random name of the browser that asked; empty when the link belongs to none */
    void insert(String token, RegistrationId registration, String browser) {
        sql.execute(
                "insert into personal_link (hash, registration_id, browser_hash) values ($1, $2, $3)",
                Secrets.hash(token),
                registration,
                browser.isEmpty() ? null : Secrets.hash(browser));
    }

    /** @param browser as above */
    record NewLink(String token, RegistrationId registration, String browser) {}

    /** Without waiting for it, which the end of the transaction does. */
    static void sendAll(Db.Tx tx, List<NewLink> links) {
        tx.send(
                """
                insert into personal_link (hash, registration_id, browser_hash)
                select hash, registration, browser
                from unnest($1::bytea[], $2::uuid[], $3::bytea[]) as r(hash, registration, browser)
                """,
                links.stream().map(one -> hashed(one.token())).toArray(Buffer[]::new),
                links.stream().map(one -> one.registration().value()).toArray(UUID[]::new),
                links.stream().map(one -> hashed(one.browser())).toArray(Buffer[]::new));
    }

    private static Buffer hashed(String secret) {
        return secret.isEmpty() ? null : Buffer.buffer(Secrets.hash(secret));
    }

    Optional<Link> find(String token, String browser) {
        return sql.find("""
                select r.id, r.person_id, r.event_id, r.source <> 'self' and r.agreed_at is null as open,
                  coalesce(l.browser_hash = $2, false)
                    or exists (
                      select 1 from personal_link_code c
                      where c.link_hash = l.hash and c.browser_hash = $2 and c.used_at is not null) as proven
                from personal_link l
                join registration r on r.id = l.registration_id
                where l.hash = $1 and r.state in ('confirmed', 'pending', 'waiting', 'offered')
                """, PersonalLinkStore::link, Secrets.hash(token), Secrets.hash(browser));
    }

    private static Link link(Row row) {
        return new Link(
                new RegistrationId(row.getUUID("id")),
                new PersonId(row.getUUID("person_id")),
                new EventId(row.getUUID("event_id")),
                row.getBoolean("proven"),
                row.getBoolean("open"));
    }

    /** The code before, if any, is dead. */
    void putCode(String token, String browser, String code, Duration life) {
        sql.execute("""
                insert into personal_link_code (link_hash, browser_hash, code_hash, expires_at)
                values ($1, $2, $3, now() + make_interval(secs => $4))
                on conflict (link_hash, browser_hash) do update
                set code_hash = excluded.code_hash, expires_at = excluded.expires_at, tries = 0, used_at = null
                """, Secrets.hash(token), Secrets.hash(browser), hash(token, code), (double) life.toSeconds());
    }

    /** Counts the try and answers whether the code is right; one that is dead, late or used up never is. */
    boolean prove(String token, String browser, String code, int most) {
        return sql.find(
                        """
                        update personal_link_code
                        set tries = tries + 1, used_at = case when code_hash = $3 then now() end
                        where link_hash = $1 and browser_hash = $2
                          and used_at is null and tries < $4 and expires_at > now()
                        returning code_hash = $3 as proven
                        """,
                        row -> row.getBoolean("proven"),
                        Secrets.hash(token),
                        Secrets.hash(browser),
                        hash(token, code),
                        most)
                .orElse(false);
    }

    /** Bound to the link, which is kept nowhere: a stolen table cannot be searched for eight digits. */
    private static byte[] hash(String token, String code) {
        return Secrets.hash(token + ":" + code);
    }
}
