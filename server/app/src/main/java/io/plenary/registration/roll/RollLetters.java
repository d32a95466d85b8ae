package io.plenary.registration.roll;

import io.plenary.accounts.Person;
import io.plenary.catalogue.Event;
import io.plenary.mail.Letters;
import io.plenary.mail.Mail;
import io.plenary.mail.Matter;

/** To those who were brought, in their language and zone; nobody else agrees for them. */
record RollLetters(Letters letters, String origin) {

    /** @param calendar attached where there is a seat */
    Mail brought(Person person, Event event, RollStore.Made made, Sent sent) {
        var letter = letters.write(
                person.locale(),
                "registration-brought-" + made.state(),
                person.name(),
                event.title(),
                Letters.when(event.startsAt(), person.locale(), person.zone()),
                origin + "/registration#" + sent.token(),
                sent.by(),
                event.organisation().name());
        var matter = Matter.of(event.organisationId().value(), event.id().value());
        var mail = new Mail("registration-brought:" + made.id(), made.email(), letter).about(matter);
        return made.state().equals("confirmed") ? mail.withCalendar(sent.calendar()) : mail;
    }

    /** @param token the secret part of the link; @param by whoever brought them */
    record Sent(String token, String by, String calendar) {}
}
