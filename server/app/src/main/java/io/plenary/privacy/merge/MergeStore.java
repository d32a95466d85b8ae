package io.plenary.privacy.merge;

import io.plenary.accounts.EmailAddress;
import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import io.plenary.privacy.merge.AccountMerge.Both;
import io.plenary.privacy.merge.AccountMerge.Side;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Questions about the table account_merge, and the rows that change hands. */
record MergeStore(Sql sql) {
    private static final String OPEN = """
            select id, person_id, other_id, email, mine_at, other_at, expires_at, %s as mine
            from account_merge
            where closed_at is null and expires_at > clock_timestamp() and %s
            """;

    /** A wish, and from which mailbox its link came. */
    record Shown(AccountMerge merge, Side side) {}

    /** One at a time for each account; registering, which only refers to people, does not wait for it. */
    void lock(PersonId one, PersonId other) {
        sql.execute("select 1 from person where id in ($1, $2) order by id for no key update", one, other);
    }

    Optional<AccountMerge> find(PersonId person) {
        return sql.find(OPEN.formatted("false", "person_id = $1 limit 1"), MergeStore::merge, person);
    }

    /** Held until the transaction ends. */
    Optional<AccountMerge> findForUpdate(PersonId person) {
        return sql.find(OPEN.formatted("false", "person_id = $1 for update"), MergeStore::merge, person);
    }

    /** The same by its link. */
    Optional<Shown> findForUpdate(String token) {
        return sql.find(
                OPEN.formatted("mine_hash = $1", "(mine_hash = $1 or other_hash = $1) for update"),
                row -> new Shown(merge(row), row.getBoolean("mine") ? Side.MINE : Side.OTHER),
                (Object) Secrets.hash(token));
    }

    /** Two links, of which each mailbox gets one. */
    record Links(String mine, String other) {}

    void insert(PersonId person, Optional<PersonId> other, EmailAddress email, Links links) {
        sql.execute("""
                insert into account_merge (id, person_id, other_id, email, mine_hash, other_hash)
                values (gen_random_uuid(), $1, $2, $3, $4, $5)
                """, person, other, email.value(), Secrets.hash(links.mine()), Secrets.hash(links.other()));
    }

    void prove(UUID id, Side side) {
        sql.execute("""
                update account_merge
                set mine_at = case when $2 then clock_timestamp() else mine_at end,
                  other_at = case when $2 then other_at else clock_timestamp() end
                where id = $1
                """, id, side == Side.MINE);
    }

    /** Of the person's, whatever is open. @param outcome stopped or replaced */
    boolean close(PersonId person, String outcome) {
        return sql.execute("""
                        update account_merge set closed_at = clock_timestamp(), outcome = $2
                        where person_id = $1 and closed_at is null
                        """, person, outcome) > 0;
    }

    /** Somebody whose data are on their way out joins nobody. */
    boolean isLeaving(PersonId one, PersonId other) {
        return sql.get("""
                select exists (
                  select 1 from erasure where person_id in ($1, $2) and state in ('asked', 'waiting')) as leaving
                """, row -> row.getBoolean("leaving"), one, other);
    }

    boolean isIn(PersonId person) {
        return sql.get(
                "select exists (select 1 from sign_in where person_id = $1 and ended_at is null) as here",
                row -> row.getBoolean("here"),
                person);
    }

    /** Somebody without an address, who belongs to the account that stays. */
    void makeAside(Both both) {
        sql.execute("""
                insert into person (id, name, email, merged_into)
                select $1, name, 'merged-' || $1::uuid || '@merged.invalid', id from person where id = $2
                """, both.aside(), both.stays());
    }

    void dropAside(Both both) {
        sql.execute("""
                delete from person where id = $1
                  and not exists (select 1 from registration where person_id = $1)
                  and not exists (select 1 from application where person_id = $1)
                """, both.aside());
    }

    /** Once more does no harm. */
    void move(List<String> statements, Both both) {
        for (var statement : statements)
            sql.execute(
                    "with given as (select $1::uuid, $2::uuid, $3::uuid) " + statement,
                    both.joins(),
                    both.stays(),
                    both.aside());
    }

    /** The same for what is kept by address. */
    void move(List<String> statements, EmailAddress from, EmailAddress to) {
        for (var statement : statements)
            sql.execute("with given as (select $1::text, $2::text) " + statement, from.value(), to.value());
    }

    /** The other account is a bare id from here on, and its address is free. */
    void close(AccountMerge merge, Both both) {
        sql.execute("update person set merged_into = $2 where merged_into = $1", both.joins(), both.stays());
        sql.execute("""
                update person
                set merged_into = $2, email = 'merged-' || $1::uuid || '@merged.invalid', verified_at = null
                where id = $1
                """, both.joins(), both.stays());
        sql.execute("""
                insert into earlier_address (person_id, email) values ($1, $2)
                on conflict (person_id, email) do update set left_at = clock_timestamp()
                """, both.joins(), merge.email().value());
        sql.execute(
                "update account_merge set closed_at = clock_timestamp(), outcome = 'stopped'"
                        + " where closed_at is null and (person_id = $1 or other_id in ($1, $2)) and id <> $3",
                both.joins(),
                both.stays(),
                merge.id());
        sql.execute(
                "update account_merge set closed_at = clock_timestamp(), outcome = 'joined' where id = $1", merge.id());
    }

    /** Joined a short while ago: what was under way then may have written for the other account. */
    List<Both> joinedLately(int most) {
        return sql.list(
                """
                select m.other_id, p.merged_into
                from account_merge m
                join person p on p.id = m.other_id
                where m.outcome = 'joined' and m.closed_at > clock_timestamp() - interval '1 minute'
                limit $1
                """,
                row -> new Both(
                        new PersonId(row.getUUID("other_id")),
                        new PersonId(row.getUUID("merged_into")),
                        PersonId.next()),
                most);
    }

    private static AccountMerge merge(Row row) {
        return new AccountMerge(
                row.getUUID("id"),
                new PersonId(row.getUUID("person_id")),
                Optional.ofNullable(row.getUUID("other_id")).map(PersonId::new),
                new EmailAddress(row.getString("email")),
                row.getValue("mine_at") != null,
                row.getValue("other_at") != null,
                Sql.instant(row, "expires_at"));
    }
}
