package io.plenary.registration.roll;

import io.plenary.accounts.EmailAddress;
import io.plenary.accounts.Person;
import io.plenary.accounts.PersonName;
import io.plenary.catalogue.Registration;
import io.plenary.contract.ids.PersonId;
import io.plenary.forms.AnswerSheet;
import java.util.Optional;

/**
 * Somebody who is brought.
 *
 * @param line of the file, or the place in the group, from 1
 * @param mode where people choose how they take part
 * @param answers as far as the file has them
 */
record Newcomer(
        int line,
        PersonName name,
        EmailAddress email,
        Language language,
        Optional<Registration.Mode> mode,
        Optional<AnswerSheet> answers) {

    /** In which somebody is written to, and on whose clocks; counts for those who are new to the installation. */
    record Language(String locale, String zone) {}

    /** As somebody who is new to the installation. */
    Person person() {
        return new Person(PersonId.next(), name, email, language.locale(), language.zone(), false);
    }
}
