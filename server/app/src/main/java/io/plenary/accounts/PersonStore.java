package io.plenary.accounts;

import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Db;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Gatherers;

/** Questions about the table person. */
record PersonStore(Sql sql) {
    private static final int AT_ONCE = 1_000;

    /** In the order of their addresses: two who do this at the same moment wait one for the other, never both. */
    private static final String INSERT = """
            insert into person (id, name, email, locale, zone, demo)
            select id, name, email, locale, zone, demo
            from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::boolean[])
              as r(id, name, email, locale, zone, demo)
            order by email
            on conflict (email) do nothing
            """;

    Optional<Person> find(PersonId id) {
        return sql.find(
                "select id, name, email, locale, zone, demo from person where id = $1 limit 1",
                PersonStore::person,
                id);
    }

    Optional<Person> find(EmailAddress email) {
        return sql.find(
                "select id, name, email, locale, zone, demo from person where email = $1 limit 1",
                PersonStore::person,
                email.value());
    }

    /** However many: so many at a time. */
    List<Person> list(Collection<PersonId> ids) {
        return ids.stream()
                .distinct()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .flatMap(some -> some(some).stream())
                .toList();
    }

    private List<Person> some(List<PersonId> ids) {
        return sql.list(
                "select id, name, email, locale, zone, demo from person where id = any($1) limit 1000",
                PersonStore::person,
                ids);
    }

    /** One look into the index for each of them, whatever the statistics say, which in a rush know nothing. */
    List<Person> listByEmail(Collection<EmailAddress> emails) {
        return sql.list(
                """
                select p.id, p.name, p.email, p.locale, p.zone, p.demo
                from unnest($1::text[]) as asked (email)
                cross join lateral (
                  select id, name, email, locale, zone, demo from person where email = asked.email limit 1) p
                limit 1000
                """,
                PersonStore::person,
                emails.stream().map(EmailAddress::value).toList());
    }

    int insertAll(Collection<Person> people) {
        return sql.execute(INSERT, columns(people));
    }

    static void sendAll(Db.Tx tx, Collection<Person> people) {
        tx.send(INSERT, columns(people));
    }

    private static Object[] columns(Collection<Person> people) {
        return new Object[] {
            people.stream().map(one -> one.id().value()).toArray(UUID[]::new),
            texts(people, one -> one.name().value()),
            texts(people, one -> one.email().value()),
            texts(people, Person::locale),
            texts(people, Person::zone),
            people.stream().map(Person::demo).toArray(Boolean[]::new)
        };
    }

    private static String[] texts(Collection<Person> people, Function<Person, String> column) {
        return people.stream().map(column).toArray(String[]::new);
    }

    /** @return empty when somebody else makes it at this very moment */
    Optional<Person> findOrInsert(Person ifNew) {
        return sql.find(
                """
                with made as (
                  insert into person (id, name, email, locale, zone, demo)
                  values ($1, $2, $3, $4, $5, $6)
                  on conflict (email) do nothing
                  returning id, name, email, locale, zone, demo)
                select id, name, email, locale, zone, demo from made
                union all
                select id, name, email, locale, zone, demo from person where email = $3
                limit 1
                """,
                PersonStore::person,
                ifNew.id(),
                ifNew.name().value(),
                ifNew.email().value(),
                ifNew.locale(),
                ifNew.zone(),
                ifNew.demo());
    }

    void update(Person person) {
        sql.execute(
                "update person set name = $2, locale = $3, zone = $4 where id = $1",
                person.id(),
                person.name().value(),
                person.locale(),
                person.zone());
    }

    boolean isDisabled(PersonId id) {
        return sql.get(
                "select exists (select 1 from person where id = $1 and disabled_at is not null) as found",
                row -> row.getBoolean("found"),
                id);
    }

    boolean isDisabled(EmailAddress email) {
        return sql.get(
                "select exists (select 1 from person where email = $1 and disabled_at is not null) as found",
                row -> row.getBoolean("found"),
                email.value());
    }

    /** @return false where nothing changes */
    boolean disable(PersonId id, boolean disabled) {
        return sql.execute("""
                        update person set disabled_at = case when $2 then clock_timestamp() end
                        where id = $1 and (disabled_at is not null) <> $2
                        """, id, disabled) > 0;
    }

    /** The address has shown that somebody reads it. */
    void verify(PersonId id) {
        sql.execute("update person set verified_at = clock_timestamp() where id = $1 and verified_at is null", id);
    }

    /** Whoever registered and has not yet opened the mailed link has an account with something in it, too. */
    boolean isInUse(EmailAddress email) {
        return sql.get("""
                select exists (
                  select 1 from person p
                  where p.email = $1
                    and (p.verified_at is not null
                      or exists (select 1 from registration r where r.person_id = p.id)
                      or exists (select 1 from application a where a.person_id = p.id)
                      or exists (select 1 from membership m where m.person_id = p.id))) as found
                """, row -> row.getBoolean("found"), email.value());
    }

    private static Person person(Row row) {
        return new Person(
                new PersonId(row.getUUID("id")),
                new PersonName(row.getString("name")),
                new EmailAddress(row.getString("email")),
                row.getString("locale"),
                row.getString("zone"),
                row.getBoolean("demo"));
    }
}
