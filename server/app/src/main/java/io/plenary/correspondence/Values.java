package io.plenary.correspondence;

import io.plenary.catalogue.Event;
import io.plenary.mail.LetterKind;
import io.plenary.mail.Letters;
import io.plenary.mail.Place;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** What stands in the places of a letter for one reader. */
final class Values {
    /** In place of an address that lets in: shown to staff, who must not have one of somebody else. */
    private static final String HIDDEN = "/registration#•••";

    private final Event event;
    private final String origin;

    Values(Event event, String origin) {
        this.event = event;
        this.origin = origin;
    }

    /** What anybody may read. @param language of the letter */
    Map<Place, String> of(Reader reader, String language) {
        var values = new EnumMap<Place, String>(Place.class);
        values.put(Place.NAME, reader.name());
        values.put(Place.EVENT, event.title());
        values.put(Place.WHEN, Letters.when(event.startsAt(), language, reader.zone()));
        values.put(Place.PAGE, page());
        values.put(Place.LINK, reader.applies() ? forApplicant(reader) : page());
        values.put(Place.SESSION, event.title());
        values.put(Place.UNTIL, Letters.when(event.closes(), language, reader.zone()));
        values.put(Place.THERE, Letters.when(event.closes(), language, event.zone()));
        values.put(Place.RECORDING, page());
        values.put(Place.FEEDBACK, page() + "/feedback");
        values.put(Place.ORGANISATION, event.organisation().name());
        return values;
    }

    /** Where somebody goes on with an application: a seat that is offered is taken at home. */
    private String forApplicant(Reader reader) {
        var offered = reader.registration().filter(Reader.Standing::isOffered).isPresent();
        return offered ? origin + "/home" : page() + "/apply";
    }

    /** For a letter about one session. */
    Map<Place, String> of(Reader reader, String language, Circular.Session session) {
        var values = of(reader, language);
        values.put(Place.SESSION, session.title());
        values.put(Place.WHEN, Letters.when(session.startsAt(), language, reader.zone()));
        values.put(Place.LINK, origin + "/s/" + session.id());
        return values;
    }

    /** With examples for what only the letter of that moment knows. */
    Map<Place, String> example(LetterKind kind, Reader reader, String language, Instant now) {
        var values = of(reader, language);
        values.put(Place.LINK, origin + HIDDEN);
        values.put(Place.UNTIL, Letters.when(now, language, reader.zone()));
        values.put(Place.THERE, Letters.when(now, language, event.zone()));
        values.put(Place.RANK, "7");
        values.put(Place.REASON, "…");
        values.put(Place.NOTE, "…");
        if (kind == LetterKind.ENDORSEMENT_ASKED) {
            // The reader whom staff choose applies; whom they name is nobody's to see here.
            values.put(Place.APPLICANT, reader.name());
            values.put(Place.NAME, "…");
            values.put(Place.UNTIL, Letters.when(event.closes(), language, event.zone()));
            values.put(Place.LINK, origin + "/endorsement#•••");
        }
        if (kind.isToApplicants()) {
            values.put(Place.PAGE, page() + "/apply");
            values.put(Place.LINK, kind == LetterKind.APPLICATION_ACCEPTED ? origin + "/home" : page() + "/apply");
        }
        return values;
    }

    String page() {
        return origin + "/e/" + event.slug();
    }
}
