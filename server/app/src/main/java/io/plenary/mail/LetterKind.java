package io.plenary.mail;

import static io.plenary.mail.Place.APPLICANT;
import static io.plenary.mail.Place.EVENT;
import static io.plenary.mail.Place.LINK;
import static io.plenary.mail.Place.NAME;
import static io.plenary.mail.Place.NOTE;
import static io.plenary.mail.Place.ORGANISATION;
import static io.plenary.mail.Place.PAGE;
import static io.plenary.mail.Place.RANK;
import static io.plenary.mail.Place.REASON;
import static io.plenary.mail.Place.THERE;
import static io.plenary.mail.Place.UNTIL;
import static io.plenary.mail.Place.WHEN;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The letters whose wording is the event's to choose, each with its places in the order of the locale files. */
public enum LetterKind {
    REGISTRATION(NAME, EVENT, WHEN, LINK, PAGE, ORGANISATION),
    REGISTRATION_PENDING(NAME, EVENT, WHEN, LINK, PAGE, ORGANISATION),
    REGISTRATION_WAITING(NAME, EVENT, WHEN, LINK, PAGE, ORGANISATION),
    REGISTRATION_OFFER(NAME, EVENT, UNTIL, LINK, ORGANISATION),
    REGISTRATION_LAPSED(NAME, EVENT, UNTIL, PAGE, ORGANISATION),
    REGISTRATION_DECLINED(NAME, EVENT, REASON, PAGE, ORGANISATION),
    REGISTRATION_WITHDRAWN(NAME, EVENT, REASON, PAGE, ORGANISATION),
    REGISTRATION_CANCELLED(NAME, EVENT, PAGE),
    PERSONAL_LINK(NAME, EVENT, WHEN, LINK, PAGE, ORGANISATION),
    SEAT_INVITATION(EVENT, WHEN, ORGANISATION, LINK, NOTE),
    APPLICATION_RECEIVED(NAME, EVENT, UNTIL, THERE, LINK, ORGANISATION),
    APPLICATION_ACCEPTED(NAME, EVENT, ORGANISATION, UNTIL, THERE, LINK),
    APPLICATION_WAITING(NAME, EVENT, ORGANISATION, RANK, PAGE),
    APPLICATION_DECLINED(NAME, EVENT, ORGANISATION, REASON, PAGE),
    ENDORSEMENT_ASKED(NAME, APPLICANT, EVENT, ORGANISATION, UNTIL, LINK);

    private final List<Place> places;

    LetterKind(Place... places) {
        this.places = List.of(places);
    }

    public List<Place> places() {
        return places;
    }

    /** To somebody who applies, whose seat or refusal is decided by people. */
    public boolean isToApplicants() {
        return name().startsWith("APPLICATION_");
    }

    /** As in the locale files and in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<LetterKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
