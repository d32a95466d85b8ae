package io.plenary.applications;

import io.plenary.accounts.Person;
import io.plenary.catalogue.Event;
import io.plenary.mail.Letters;
import io.plenary.mail.Mail;
import io.plenary.mail.Matter;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;

/** The mails about an application, in the language and the time zone of the person. */
final class ApplicationLetters {
    private final Letters letters;
    private final String origin;

    /** @param origin of the pages, without a trailing slash */
    ApplicationLetters(Letters letters, String origin) {
        this.letters = letters;
        this.origin = origin;
    }

    /** It has arrived; the same page changes it until the deadline. */
    Mail received(Person person, Event event, Application one) {
        var letter = letters.write(
                person.locale(),
                "application-received",
                one.name(),
                event.title(),
                Letters.when(event.closes(), person.locale(), person.zone()),
                Letters.when(event.closes(), person.locale(), event.zone()),
                pageOf(event),
                event.organisation().name());
        return new Mail(
                        "application-received:" + one.id() + ":" + one.version(),
                        person.email().value(),
                        letter)
                .about(matter(event));
    }

    /** Who is written to, and about what. */
    record To(Person person, Event event, Application application) {
        String when(Instant at, String zone) {
            return Letters.when(at, person.locale(), zone);
        }
    }

    /** A seat is held until a moment. */
    Mail accepted(To to, Instant until) {
        var mine = to.when(until, to.person().zone());
        return decided(to, "accepted", mine, to.when(until, to.event().zone()), origin + "/home");
    }

    Mail waiting(To to, int rank) {
        return decided(to, "waiting", rank, pageOf(to.event()));
    }

    /** @param reason may be empty */
    Mail declined(To to, String reason) {
        return decided(to, "declined", reason.isEmpty() ? "–" : reason, pageOf(to.event()));
    }

    /** Once for each time that it is decided. */
    private Mail decided(To to, String outcome, Object... more) {
        var one = to.application();
        var values = Stream.concat(
                Stream.of(
                        one.name(),
                        to.event().title(),
                        to.event().organisation().name()),
                Arrays.stream(more));
        var letter = letters.write(to.person().locale(), "application-" + outcome, values.toArray());
        var intent = "application-" + outcome + ":" + one.id() + ":" + one.version();
        return new Mail(intent, to.person().email().value(), letter).about(matter(to.event()));
    }

    /** In the organisation's name, and for the outbox that staff of the event see. */
    private static Matter matter(Event event) {
        return Matter.of(event.organisationId().value(), event.id().value());
    }

    private String pageOf(Event event) {
        return origin + "/e/" + event.slug() + "/apply";
    }
}
