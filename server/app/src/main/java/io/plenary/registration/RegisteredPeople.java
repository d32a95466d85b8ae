package io.plenary.registration;

import io.plenary.accounts.Person;
import io.plenary.contract.ids.PersonId;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Joins registrations with their people. */
record RegisteredPeople(Map<PersonId, Person> byId) {

    static RegisteredPeople of(Collection<Person> people) {
        return new RegisteredPeople(people.stream().collect(Collectors.toMap(Person::id, Function.identity())));
    }

    RegistrationService.RegisteredPerson row(RegistrationStore.Held held) {
        var person = byId.get(held.person());
        var registration = held.registration();
        return new RegistrationService.RegisteredPerson(
                registration.id(),
                registration.state(),
                registration.at(),
                person.name().value(),
                person.email().value());
    }
}
