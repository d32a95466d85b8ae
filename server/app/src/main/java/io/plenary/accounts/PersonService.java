package io.plenary.accounts;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Caller;
import io.plenary.platform.Caller.Reach;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.Sql;
import io.plenary.platform.Zones;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds people, makes them on first contact, and keeps what they say about themselves. */
public final class PersonService {
    private static final String ZONE = "UTC";

    private final Db db;
    private final Memberships memberships;

    public PersonService(Db db, Memberships memberships) {
        this.db = db;
        this.memberships = memberships;
    }

    /** Name, language and zone as the person wishes them. */
    public record Profile(PersonName name, String locale, String zone) {}

    /** @throws Refusal not-found */
    public Person get(PersonId id) {
        return find(id).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    public Optional<Person> find(PersonId id) {
        return new PersonStore(db).find(id);
    }

    public Optional<Person> find(EmailAddress email) {
        return new PersonStore(db).find(email);
    }

    /** The same in a transaction of the caller's. */
    public Optional<Person> find(Sql sql, EmailAddress email) {
        return new PersonStore(sql).find(email);
    }

    /** Those of these addresses that are known, at most 1,000. */
    public Map<EmailAddress, Person> findAll(Sql sql, Collection<EmailAddress> emails) {
        return new PersonStore(sql)
                .listByEmail(emails).stream().collect(Collectors.toMap(Person::email, Function.identity()));
    }

    /** Makes people of addresses that are not known. @return how many; fewer when somebody else was quicker */
    public int makeAll(Sql sql, Collection<Person> people) {
        return new PersonStore(sql).insertAll(people);
    }

    /** The same without waiting for it, which the end of the transaction does; what follows in it finds those it made. */
    public void sendAll(Db.Tx tx, Collection<Person> people) {
        PersonStore.sendAll(tx, people);
    }

    /** Those of these who exist, however many they are, in no order. */
    public List<Person> list(Collection<PersonId> ids) {
        return new PersonStore(db).list(ids);
    }

    /** The same in a transaction of the caller's. */
    public List<Person> list(Sql sql, Collection<PersonId> ids) {
        return new PersonStore(sql).list(ids);
    }

    /** The person of this address; a new one gets the values, an existing one keeps its own. */
    public Person findOrMake(EmailAddress email, Profile ifNew) {
        return findOrMake(db, email, ifNew);
    }

    /** The same in a transaction of the caller's. */
    public Person findOrMake(Sql sql, EmailAddress email, Profile ifNew) {
        return findOrMake(sql, new Person(PersonId.next(), ifNew.name(), email, ifNew.locale(), ifNew.zone(), false));
    }

    /**
     * The same with every value given; the id counts only for a new one. A known and an unknown address take the same
     * statement, so that time does not tell which it is.
     */
    public Person findOrMake(Sql sql, Person ifNew) {
        var store = new PersonStore(sql);
        // Somebody else was quicker by a moment: then only a further statement sees them.
        return store.findOrInsert(ifNew).or(() -> store.find(ifNew.email())).orElseThrow();
    }

    /** On first contact by a mailed link nothing but address and language is known. */
    public Person findOrMake(Sql sql, EmailAddress email, String locale) {
        return findOrMake(sql, email, new Profile(PersonName.until(email), locale, ZONE));
    }

    /** Whether somebody has signed in with this address, or something stands in its account that a passed-on link must not open. */
    public boolean isInUse(Sql sql, EmailAddress email) {
        return new PersonStore(sql).isInUse(email);
    }

    /** The person has opened a link that was mailed to the address. */
    public void verify(Sql sql, PersonId person) {
        new PersonStore(sql).verify(person);
    }

    /** @throws Refusal name-invalid, validation (zone unknown), forbidden from a personal link */
    public void updateProfile(Caller caller, Profile profile) {
        caller.requiredFull();
        if (!Zones.isKnown(profile.zone())) throw Refusal.field("/zone", "This time zone is not known.");
        var person = get(caller.person());
        var changed = new Person(
                person.id(), profile.name(), person.email(), profile.locale(), profile.zone(), person.demo());
        new PersonStore(db).update(changed);
    }

    /** Roles count only where the sign-in reaches all of the person. */
    List<Membership> membershipsOf(Caller caller) {
        return caller.signedIn()
                .filter(mine -> mine.reach() == Reach.FULL)
                .map(mine -> memberships.membershipsOf(mine.person()))
                .orElse(List.of());
    }
}
