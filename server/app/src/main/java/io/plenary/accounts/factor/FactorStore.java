package io.plenary.accounts.factor;

import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Questions about the tables second_factor and recovery_code. */
record FactorStore(Sql sql) {

    /** An authenticator with its sealed secret and the step of the last code that was taken. */
    record Sealed(UUID id, byte[] secret, long lastStep) {}

    Instant now() {
        return sql.get("select clock_timestamp() as at", row -> Sql.instant(row, "at"));
    }

    /** One change at a time for each person. */
    void lock(PersonId person) {
        sql.execute("select 1 from person where id = $1 for no key update", person);
    }

    /** Proved ones, oldest first. */
    List<Authenticator> list(PersonId person) {
        return sql.list("""
                select id, name, created_at, used_at, proved_at is not null as proved
                from second_factor
                where person_id = $1 and kind = 'totp' and proved_at is not null
                order by created_at, id
                limit 20
                """, FactorStore::authenticator, person);
    }

    boolean hasAny(PersonId person) {
        return sql.get(
                "select exists (select 1 from second_factor where person_id = $1 and proved_at is not null) as found",
                row -> row.getBoolean("found"),
                person);
    }

    /** Takes the place of one that was begun and never proved. */
    void begin(UUID id, PersonId person, String name, byte[] sealed) {
        sql.execute("delete from second_factor where person_id = $1 and proved_at is null", person);
        sql.execute(
                "insert into second_factor (id, person_id, kind, name, secret) values ($1, $2, 'totp', $3, $4)",
                id,
                person,
                name,
                sealed);
    }

    Optional<Sealed> findBegun(PersonId person, UUID id) {
        return sql.find("""
                select id, secret, last_step from second_factor
                where id = $1 and person_id = $2 and kind = 'totp' and proved_at is null
                limit 1
                """, FactorStore::sealed, id, person);
    }

    List<Sealed> listSealed(PersonId person) {
        return sql.list("""
                select id, secret, last_step from second_factor
                where person_id = $1 and kind = 'totp' and proved_at is not null
                order by created_at, id
                limit 20
                """, FactorStore::sealed, person);
    }

    /** Of many who bring the same code at once exactly one uses it. */
    boolean use(UUID id, long step) {
        return sql.execute("""
                        update second_factor
                        set last_step = $2, used_at = clock_timestamp(),
                          proved_at = coalesce(proved_at, clock_timestamp())
                        where id = $1 and last_step < $2
                        """, id, step) > 0;
    }

    boolean remove(PersonId person, UUID id) {
        return sql.execute("delete from second_factor where id = $1 and person_id = $2", id, person) > 0;
    }

    void removeAll(PersonId person) {
        sql.execute("delete from second_factor where person_id = $1", person);
        sql.execute("delete from recovery_code where person_id = $1", person);
    }

    void replaceCodes(PersonId person, RecoveryCodes codes) {
        sql.execute("delete from recovery_code where person_id = $1", person);
        for (var code : codes.codes())
            sql.execute(
                    "insert into recovery_code (person_id, hash) values ($1, $2)",
                    person,
                    Secrets.hash(RecoveryCodes.plain(code)));
    }

    boolean useCode(PersonId person, String plain) {
        return sql.execute("""
                        update recovery_code set used_at = clock_timestamp()
                        where person_id = $1 and hash = $2 and used_at is null
                        """, person, Secrets.hash(plain)) > 0;
    }

    int countCodes(PersonId person) {
        return sql.get(
                "select count(*)::int as n from recovery_code where person_id = $1 and used_at is null",
                row -> row.getInteger("n"),
                person);
    }

    Optional<byte[]> sealKey() {
        return sql.find(
                "select secret from signing_key where purpose = 'factor' order by created_at desc limit 1",
                row -> row.getBuffer("secret").getBytes());
    }

    void keepSealKey(String id, byte[] key) {
        sql.execute("insert into signing_key (id, purpose, secret) values ($1, 'factor', $2)", id, key);
    }

    private static Sealed sealed(Row row) {
        return new Sealed(row.getUUID("id"), row.getBuffer("secret").getBytes(), row.getLong("last_step"));
    }

    private static Authenticator authenticator(Row row) {
        return new Authenticator(
                row.getUUID("id"),
                row.getString("name"),
                Sql.instant(row, "created_at"),
                Sql.findInstant(row, "used_at"),
                row.getBoolean("proved"));
    }
}
