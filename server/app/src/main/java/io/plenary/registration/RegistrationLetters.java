package io.plenary.registration;

import io.plenary.accounts.Person;
import io.plenary.catalogue.Event;
import io.plenary.catalogue.Registration;
import io.plenary.contract.ids.Uuid7;
import io.plenary.mail.Letters;
import io.plenary.mail.Mail;

/** The mails about a seat, in the language and the time zone of the person. */
final class RegistrationLetters {
    private final Letters letters;
    private final String origin;

    RegistrationLetters(Letters letters, String origin) {
        this.letters = letters;
        this.origin = origin;
    }

    /** The seat is theirs. One for each time a seat was taken. */
    Mail confirmation(Person person, Event event, Registration registration, String token) {
        var intent = "registration:" + registration.id() + ":" + registration.at();
        return mail(intent, "registration", person, event, token);
    }

    /** The link again. */
    Mail linkAgain(Person person, Event event, String token) {
        return mail("personal-link:" + Uuid7.next(), "personal-link", person, event, token);
    }

    private Mail mail(String intent, String name, Person person, Event event, String token) {
        var letter = letters.write(
                person.locale(),
                name,
                person.name(),
                event.title(),
                Letters.when(event.startsAt(), person.locale(), person.zone()),
                origin + "/registration#" + token,
                pageOf(event),
                event.organisation().name());
        return new Mail(intent, person.email().value(), letter);
    }

    Mail code(Person person, Event event, String code, long minutes) {
        var letter = letters.write(person.locale(), "personal-link-code", event.title(), code, minutes);
        return new Mail("personal-link-code:" + Uuid7.next(), person.email().value(), letter);
    }

    Mail cancellation(Person person, Event event, Registration registration) {
        var letter =
                letters.write(person.locale(), "registration-cancelled", person.name(), event.title(), pageOf(event));
        var intent = "registration-cancelled:" + registration.id() + ":" + registration.at();
        return new Mail(intent, person.email().value(), letter);
    }

    private String pageOf(Event event) {
        return origin + "/e/" + event.slug();
    }
}
