package io.plenary.correspondence;

import io.plenary.catalogue.Event;
import io.plenary.mail.Letters;
import io.plenary.mail.Mail;
import io.plenary.mail.Matter;
import io.plenary.mail.Place;
import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import io.plenary.platform.Words;
import io.plenary.registration.LinkMint;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One person's copy of a letter to many. */
final class CircularLetter {
    private final Letters letters;
    private final String origin;
    private final Event event;

    CircularLetter(Letters letters, String origin, Event event) {
        this.letters = letters;
        this.origin = origin;
        this.event = event;
    }

    /** In the reader's language and zone, with a link of their own where they hold a seat. */
    Mail write(Sql tx, CircularStore.Due due, Reader reader, Optional<UUID> recording) {
        var circular = due.circular();
        var text = circular.plan().textFor(Words.language(reader.locale()));
        var values = values(reader, text.language(), due.session());
        if (circular.plan().moment() == Circular.Moment.DEADLINE) putDeadline(values, due, reader, text.language());
        recording.ifPresent(id -> values.put(Place.RECORDING, origin + "/r/" + id));
        var wantsLink = text.text().contains("{" + Place.LINK.word() + "}");
        reader.registration()
                .filter(standing -> wantsLink && standing.holdsSeat())
                .ifPresent(standing -> values.put(
                        Place.LINK, origin + "/registration" + room(due) + "#" + LinkMint.mint(tx, standing.id())));
        var stop = Secrets.token();
        var letter = text.template().fill(values);
        var whole = letter.text() + foot(text.language(), origin + "/unsubscribe/" + stop);
        var matter = Matter.of(event.organisationId().value(), event.id().value())
                .toMany(circular.id(), StopService.addressOf(origin, stop));
        return new Mail("circular:" + circular.id(), reader.email(), new Letters.Letter(letter.subject(), whole))
                .about(matter);
    }

    /** Their own, where they have more time than the others. */
    private void putDeadline(Map<Place, String> values, CircularStore.Due due, Reader reader, String language) {
        values.put(Place.UNTIL, Letters.when(due.target(), language, reader.zone()));
        values.put(Place.THERE, Letters.when(due.target(), language, event.zone()));
    }

    private Map<Place, String> values(Reader reader, String language, Optional<Circular.Session> session) {
        var values = new Values(event, origin);
        return session.map(one -> values.of(reader, language, one)).orElseGet(() -> values.of(reader, language));
    }

    /** The link of a reminder opens the room that it reminds of. */
    private static String room(CircularStore.Due due) {
        return due.session().map(one -> "?session=" + one.id()).orElse("");
    }

    /** What somebody of the staff sees beforehand. @param session the next one of the event */
    Letters.Letter example(Circular.Text text, Reader reader, Optional<Circular.Session> session) {
        var values = new Values(event, origin).of(reader, text.language());
        session.ifPresent(one -> values.put(Place.SESSION, one.title()));
        var letter = text.template().fill(values);
        return new Letters.Letter(letter.subject(), letter.text() + foot(text.language(), origin + "/unsubscribe/…"));
    }

    private String foot(String language, String stop) {
        return "\n\n--\n"
                + letters.part(language, "foot-many", event.organisation().name(), event.title(), stop);
    }
}
