package io.plenary.applications;

import io.plenary.accounts.Person;
import io.plenary.accounts.PersonService;
import io.plenary.catalogue.Event;
import io.plenary.contract.ids.Uuid7;
import io.plenary.mail.Letters;
import io.plenary.mail.Mail;
import io.plenary.mail.Matter;
import io.plenary.mail.Outbox;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import java.util.List;
import java.util.stream.Collectors;

/** Tells reviewers that there is something to read: one letter for all that came at once, in their language and time zone. */
final class ReaderLetters {
    private final PersonService people;
    private final Outbox outbox;
    private final Letters letters;
    private final String origin;

    ReaderLetters(ApplicationService.Parts parts) {
        this.people = parts.people();
        this.outbox = parts.outbox();
        this.letters = parts.letters();
        this.origin = parts.origin();
    }

    /** Whoever gives something to themselves knows it. @param given just now */
    void tell(Db.Tx tx, Caller caller, Event event, List<Deal.Seat> given) {
        var many = given.stream()
                .filter(seat -> !seat.reviewer().equals(caller.person()))
                .collect(Collectors.groupingBy(Deal.Seat::reviewer, Collectors.counting()));
        var mails = people.list(tx, many.keySet()).stream()
                .map(one -> letter(one, event, many.get(one.id())))
                .toList();
        outbox.putAll(tx, mails);
    }

    private Mail letter(Person reviewer, Event event, long many) {
        var letter = letters.write(
                reviewer.locale(),
                "application-readings",
                reviewer.name(),
                event.title(),
                event.organisation().name(),
                many,
                Letters.when(event.closes(), reviewer.locale(), reviewer.zone()),
                origin + "/e/" + event.slug() + "/reviews");
        var matter = Matter.of(event.organisationId().value(), event.id().value());
        return new Mail("application-readings:" + Uuid7.next(), reviewer.email().value(), letter).about(matter);
    }
}
