package io.plenary.accounts.address;

import io.plenary.accounts.EmailAddress;
import io.plenary.accounts.address.AddressChange.Side;
import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.Optional;
import java.util.UUID;

/** Questions about the tables address_change and earlier_address, and the one change of person.email. */
record AddressStore(Sql sql) {

    /** A wish, and from which mailbox its link came. */
    record Shown(AddressChange change, Side side) {}

    /** One change at a time for each person. */
    void lock(PersonId person) {
        sql.execute("select 1 from person where id = $1 for no key update", person);
    }

    Optional<AddressChange> find(PersonId person) {
        return sql.find("""
                select id, person_id, old_email, new_email, old_at, new_at, expires_at from address_change
                where person_id = $1 and closed_at is null and expires_at > clock_timestamp()
                limit 1
                """, AddressStore::change, person);
    }

    /** Held until the transaction ends. */
    Optional<Shown> findForUpdate(String token) {
        var hash = Secrets.hash(token);
        return sql.find("""
                select id, person_id, old_email, new_email, old_at, new_at, expires_at, old_hash = $1 as old
                from address_change
                where (old_hash = $1 or new_hash = $1) and closed_at is null and expires_at > clock_timestamp()
                for update
                """, row -> new Shown(change(row), row.getBoolean("old") ? Side.OLD : Side.NEW), (Object) hash);
    }

    /** Two links, of which each mailbox gets one. */
    record Links(String old, String fresh) {}

    void insert(UUID id, PersonId person, EmailAddress from, EmailAddress to, Links links) {
        sql.execute("""
                insert into address_change (id, person_id, old_email, new_email, old_hash, new_hash)
                values ($1, $2, $3, $4, $5, $6)
                """, id, person, from.value(), to.value(), Secrets.hash(links.old()), Secrets.hash(links.fresh()));
    }

    void prove(UUID id, Side side) {
        sql.execute("""
                update address_change
                set old_at = case when $2 then clock_timestamp() else old_at end,
                  new_at = case when $2 then new_at else clock_timestamp() end
                where id = $1
                """, id, side == Side.OLD);
    }

    void vouch(UUID id, PersonId owner) {
        sql.execute("update address_change set old_at = clock_timestamp(), vouched_by = $2 where id = $1", id, owner);
    }

    /** Of the person's, whatever is open. @param outcome stopped or replaced */
    boolean close(PersonId person, String outcome) {
        return sql.execute("""
                        update address_change set closed_at = clock_timestamp(), outcome = $2
                        where person_id = $1 and closed_at is null
                        """, person, outcome) > 0;
    }

    /** @return false where somebody has the address */
    boolean move(AddressChange change) {
        return sql.execute("""
                        update person set email = $2, verified_at = clock_timestamp()
                        where id = $1 and not exists (select 1 from person where email = $2)
                        """, change.person(), change.to().value()) > 0;
    }

    /** What was mailed to the address before stays this person's. */
    void leave(AddressChange change) {
        sql.execute(
                "delete from earlier_address where person_id = $1 and email = $2",
                change.person(),
                change.to().value());
        sql.execute("""
                insert into earlier_address (person_id, email) values ($1, $2)
                on conflict (person_id, email) do update set left_at = clock_timestamp()
                """, change.person(), change.from().value());
    }

    private static AddressChange change(Row row) {
        return new AddressChange(
                row.getUUID("id"),
                new PersonId(row.getUUID("person_id")),
                new EmailAddress(row.getString("old_email")),
                new EmailAddress(row.getString("new_email")),
                row.getOffsetDateTime("old_at") != null,
                row.getOffsetDateTime("new_at") != null,
                Sql.instant(row, "expires_at"));
    }
}
