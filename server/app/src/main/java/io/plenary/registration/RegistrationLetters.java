package io.plenary.registration;

import io.plenary.accounts.Person;
import io.plenary.catalogue.Event;
import io.plenary.catalogue.Registration;
import io.plenary.contract.ids.Uuid7;
import io.plenary.mail.Letters;
import io.plenary.mail.Mail;
import io.plenary.mail.Matter;
import java.time.Instant;

/** The mails about a seat, in the language and the time zone of the person. */
final class RegistrationLetters {
    private final Letters letters;
    private final String origin;

    RegistrationLetters(Letters letters, String origin) {
        this.letters = letters;
        this.origin = origin;
    }

    /** Who is written to, and about what. */
    record To(Person person, Event event) {
        String when(Instant at) {
            return Letters.when(at, person.locale(), person.zone());
        }
    }

    /** What fits the state of a registration that was just made. One for each time that it was. */
    Mail confirmation(Person person, Event event, Registration registration, String token) {
        var intent = "registration:" + registration.id() + ":" + registration.at();
        var name =
                switch (registration.state()) {
                    case PENDING -> "registration-pending";
                    case WAITING -> "registration-waiting";
                    default -> "registration";
                };
        return mail(intent, name, person, event, token);
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
                linkTo(token),
                pageOf(event),
                event.organisation().name());
        return new Mail(intent, person.email().value(), letter).about(matter(event));
    }

    Mail code(Person person, Event event, String code, long minutes) {
        var letter = letters.write(person.locale(), "personal-link-code", event.title(), code, minutes);
        return new Mail("personal-link-code:" + Uuid7.next(), person.email().value(), letter).about(matter(event));
    }

    Mail cancellation(Person person, Event event, Registration registration) {
        var letter =
                letters.write(person.locale(), "registration-cancelled", person.name(), event.title(), pageOf(event));
        var intent = "registration-cancelled:" + registration.id() + ":" + registration.at();
        return new Mail(intent, person.email().value(), letter).about(matter(event));
    }

    /** A seat is held until a moment; the link opens the page that takes it. */
    Mail offer(To to, WaitingStore.Offer offer, String token) {
        var letter = write(to, "registration-offer", to.when(offer.until()), linkTo(token));
        return new Mail("registration-offer:" + key(offer), address(to), letter).about(matter(to.event()));
    }

    /** On the last day of an event all offers end with it: what tells a second one apart is how its person came to wait. */
    private static String key(WaitingStore.Offer offer) {
        return offer.registration() + ":" + offer.queue() + ":" + offer.until();
    }

    Mail lapsed(To to, WaitingStore.Offer offer) {
        var letter = write(to, "registration-lapsed", to.when(offer.until()), pageOf(to.event()));
        return new Mail("registration-lapsed:" + key(offer), address(to), letter).about(matter(to.event()));
    }

    /** Organisers said no, or took the seat back. @param name of the letter; @param reason may be empty */
    Mail refusal(To to, String name, Registration registration, String reason) {
        var letter = write(to, name, reason.isEmpty() ? "–" : reason, pageOf(to.event()));
        return new Mail(name + ":" + registration.id() + ":" + registration.at(), address(to), letter)
                .about(matter(to.event()));
    }

    /** To somebody who may have no account. */
    Mail invitation(String locale, Event event, Invitation invitation) {
        var letter = letters.write(
                locale,
                "seat-invitation",
                event.title(),
                Letters.when(event.startsAt(), locale, event.zone()),
                event.organisation().name(),
                origin + "/e/" + event.slug() + "/register?code=" + invitation.code(),
                invitation.note().isEmpty() ? "–" : invitation.note());
        return new Mail("seat-invitation:" + invitation.id(), invitation.email().orElseThrow(), letter)
                .about(matter(event));
    }

    private Letters.Letter write(To to, String name, Object third, Object fourth) {
        return letters.write(
                to.person().locale(),
                name,
                to.person().name(),
                to.event().title(),
                third,
                fourth,
                to.event().organisation().name());
    }

    private static String address(To to) {
        return to.person().email().value();
    }

    /** In the organisation's name, and for the outbox that staff of the event see. */
    private static Matter matter(Event event) {
        return Matter.of(event.organisationId().value(), event.id().value());
    }

    private String linkTo(String token) {
        return origin + "/registration#" + token;
    }

    private String pageOf(Event event) {
        return origin + "/e/" + event.slug();
    }
}
