package io.plenary.accounts;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SignInId;
import io.plenary.platform.Caller.Reach;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Questions about the table sign_in. The database's clock decides, since nodes must agree. */
record SignInStore(Sql sql) {

    Instant now() {
        return sql.get("select clock_timestamp() as at", row -> Sql.instant(row, "at"));
    }

    void insert(SignIn signIn) {
        sql.execute(
                """
                insert into sign_in (id, person_id, reach, device, created_at, seen_at, expires_at, factor_at)
                values ($1, $2, $3, $4, $5, $6, $7, case when $8 then clock_timestamp() end)
                """,
                signIn.id(),
                signIn.person(),
                signIn.reach().name().toLowerCase(Locale.ROOT),
                signIn.device(),
                signIn.createdAt(),
                signIn.seenAt(),
                signIn.expiresAt(),
                signIn.factored());
    }

    /** One at an organisation's host, which ends with the one it comes from. */
    void insert(SignIn signIn, SignInId from) {
        sql.execute(
                """
                insert into sign_in (id, person_id, reach, device, created_at, seen_at, expires_at, host, handed_from)
                values ($1, $2, 'registration', $3, $4, $4, $5, $6, $7)
                """,
                signIn.id(),
                signIn.person(),
                signIn.device(),
                signIn.createdAt(),
                signIn.expiresAt(),
                signIn.host().orElseThrow(),
                from);
    }

    /** All at a host that an organisation took off. */
    void endAt(String host) {
        sql.execute("update sign_in set ended_at = clock_timestamp() where host = $1 and ended_at is null", host);
    }

    boolean isStaff(PersonId person) {
        return sql.get(
                "select exists (select 1 from membership where person_id = $1) as staff",
                row -> row.getBoolean("staff"),
                person);
    }

    Optional<SignIn> find(SignInId id) {
        return sql.find("""
                select id, person_id, reach, device, created_at, seen_at, expires_at, factor_at is not null as factored,
                  host
                from sign_in
                where id = $1 and ended_at is null and expires_at > clock_timestamp()
                """, SignInStore::signIn, id);
    }

    /** The same, held against others until the transaction ends. */
    Optional<SignIn> findForUpdate(SignInId id) {
        return sql.find("""
                select id, person_id, reach, device, created_at, seen_at, expires_at, factor_at is not null as factored,
                  host
                from sign_in
                where id = $1 and ended_at is null and expires_at > clock_timestamp()
                for update
                """, SignInStore::signIn, id);
    }

    List<SignIn> list(PersonId person) {
        return sql.list("""
                select id, person_id, reach, device, created_at, seen_at, expires_at, factor_at is not null as factored,
                  host
                from sign_in
                where person_id = $1 and ended_at is null and expires_at > clock_timestamp()
                order by created_at desc, id desc
                limit 100
                """, SignInStore::signIn, person);
    }

    void see(SignInId id, Instant seenAt, Instant expiresAt) {
        sql.execute("update sign_in set seen_at = $2, expires_at = $3 where id = $1", id, seenAt, expiresAt);
    }

    /** Those in use now; the end of the whole life stays where it is. */
    void seeAll(Collection<SignInId> ids) {
        sql.execute("""
                update sign_in s
                set seen_at = clock_timestamp(),
                  expires_at = least(
                    s.created_at + case when m.staff then interval '7 days' else interval '30 days' end,
                    clock_timestamp() + case when m.staff then interval '1 hour' else interval '12 hours' end)
                from (
                  select one.id, exists (select 1 from membership where person_id = one.person_id) as staff
                  from unnest($1::uuid[]) as here (id)
                  join sign_in one on one.id = here.id
                ) m
                where s.id = m.id and s.ended_at is null and s.expires_at > clock_timestamp()
                """, ids);
    }

    /** It and those that were handed over from it. @return those that this call ended */
    List<SignInId> end(SignInId id, PersonId person) {
        return sql.list("""
                update sign_in set ended_at = clock_timestamp()
                where (id = $1 or handed_from = $1) and person_id = $2 and ended_at is null
                returning id
                """, row -> new SignInId(row.getUUID("id")), id, person);
    }

    List<SignInId> endAll(PersonId person) {
        return sql.list("""
                update sign_in set ended_at = clock_timestamp()
                where person_id = $1 and ended_at is null
                returning id
                """, row -> new SignInId(row.getUUID("id")), person);
    }

    private static SignIn signIn(Row row) {
        return new SignIn(
                new SignInId(row.getUUID("id")),
                new PersonId(row.getUUID("person_id")),
                Reach.valueOf(row.getString("reach").toUpperCase(Locale.ROOT)),
                row.getString("device"),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "seen_at"),
                Sql.instant(row, "expires_at"),
                row.getBoolean("factored"),
                Optional.ofNullable(row.getString("host")));
    }
}
