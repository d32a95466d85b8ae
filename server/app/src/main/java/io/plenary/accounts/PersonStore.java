package io.plenary.accounts;

import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Questions about the table person. */
record PersonStore(Sql sql) {

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

    List<Person> list(Collection<PersonId> ids) {
        return sql.list(
                "select id, name, email, locale, zone, demo from person where id = any($1) limit 1000",
                PersonStore::person,
                ids);
    }

    /** @return whether it is new; otherwise somebody has the address */
    boolean insert(Person person) {
        return sql.execute(
                        """
                        insert into person (id, name, email, locale, zone, demo)
                        values ($1, $2, $3, $4, $5, $6)
                        on conflict (email) do nothing
                        """,
                        person.id(),
                        person.name().value(),
                        person.email().value(),
                        person.locale(),
                        person.zone(),
                        person.demo())
                > 0;
    }

    void update(Person person) {
        sql.execute(
                "update person set name = $2, locale = $3, zone = $4 where id = $1",
                person.id(),
                person.name().value(),
                person.locale(),
                person.zone());
    }

    /** The address has shown that somebody reads it. */
    void verify(PersonId id) {
        sql.execute("update person set verified_at = clock_timestamp() where id = $1 and verified_at is null", id);
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
