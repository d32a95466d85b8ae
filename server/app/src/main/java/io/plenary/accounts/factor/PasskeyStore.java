package io.plenary.accounts.factor;

import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Questions about the passkeys in second_factor, and about the table passkey_challenge. */
record PasskeyStore(Sql sql) {
    private static final int MOST = 20;

    /** A passkey and whose it is. */
    record Owned(PersonId person, Passkey.Kept kept) {}

    /** For five minutes; what has expired goes with it. @param boundTo who alone may answer */
    void ask(String challenge, PasskeyService.Purpose purpose, String boundTo) {
        sql.execute("""
                delete from passkey_challenge where hash in (
                  select hash from passkey_challenge where expires_at < clock_timestamp() limit 100)
                """);
        sql.execute("""
                insert into passkey_challenge (hash, purpose, bound_to, expires_at)
                values ($1, $2, $3, clock_timestamp() + interval '5 minutes')
                """, Secrets.hash(challenge), word(purpose), Secrets.hash(boundTo));
    }

    /** Of many who answer the same challenge one is heard. */
    boolean answered(String challenge, PasskeyService.Purpose purpose, String boundTo) {
        return sql.execute("""
                        delete from passkey_challenge
                        where hash = $1 and purpose = $2 and bound_to = $3 and expires_at > clock_timestamp()
                        """, Secrets.hash(challenge), word(purpose), Secrets.hash(boundTo)) > 0;
    }

    private static String word(PasskeyService.Purpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Oldest first. */
    List<Passkey> list(PersonId person) {
        return sql.list("""
                select id, name, created_at, used_at, backup_eligible
                from second_factor
                where person_id = $1 and kind = 'passkey'
                order by created_at, id
                limit $2
                """, PasskeyStore::passkey, person, MOST);
    }

    List<Passkey.Known> listKnown(PersonId person) {
        return sql.list(
                """
                select credential_id, transports from second_factor
                where person_id = $1 and kind = 'passkey'
                order by created_at, id
                limit $2
                """,
                row -> new Passkey.Known(
                        row.getBuffer("credential_id").getBytes(), List.of(row.getArrayOfStrings("transports"))),
                person,
                MOST);
    }

    /** Held against others until the transaction ends, so that a count goes up one by one. */
    Optional<Owned> findForUpdate(byte[] credential) {
        return sql.find("""
                select id, person_id, credential_id, public_key, handle, signed, backup_eligible
                from second_factor
                where credential_id = $1 and kind = 'passkey'
                  and not exists (select 1 from person where id = person_id and disabled_at is not null)
                for update
                """, PasskeyStore::owned, (Object) credential);
    }

    /** @return false where this very passkey is somebody's already */
    boolean insert(PersonId person, String name, Passkey.Kept made, List<String> transports) {
        return sql.execute(
                        """
                        insert into second_factor (
                          id, person_id, kind, name, credential_id, public_key, handle, signed, backup_eligible,
                          transports, proved_at)
                        values ($1, $2, 'passkey', $3, $4, $5, $6, $7, $8, $9::text[], clock_timestamp())
                        on conflict (credential_id) do nothing
                        """,
                        made.id(),
                        person,
                        name,
                        made.credential(),
                        made.key(),
                        made.handle(),
                        made.signed(),
                        made.copyable(),
                        transports.toArray(String[]::new))
                > 0;
    }

    void use(UUID id, long signed) {
        sql.execute("update second_factor set signed = $2, used_at = clock_timestamp() where id = $1", id, signed);
    }

    boolean rename(PersonId person, UUID id, String name) {
        return sql.execute(
                        "update second_factor set name = $3 where id = $1 and person_id = $2 and kind = 'passkey'",
                        id,
                        person,
                        name)
                > 0;
    }

    private static Owned owned(Row row) {
        var kept = new Passkey.Kept(
                row.getUUID("id"),
                row.getBuffer("credential_id").getBytes(),
                row.getBuffer("public_key").getBytes(),
                row.getBuffer("handle").getBytes(),
                row.getLong("signed"),
                row.getBoolean("backup_eligible"));
        return new Owned(new PersonId(row.getUUID("person_id")), kept);
    }

    private static Passkey passkey(Row row) {
        return new Passkey(
                row.getUUID("id"),
                row.getString("name"),
                Sql.instant(row, "created_at"),
                Sql.findInstant(row, "used_at"),
                row.getBoolean("backup_eligible"));
    }
}
