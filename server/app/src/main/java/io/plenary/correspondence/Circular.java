package io.plenary.correspondence;

import io.plenary.catalogue.Event;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.SessionId;
import io.plenary.mail.Place;
import io.plenary.mail.Template;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A letter to many.
 *
 * @param audience states of registration or of application whose people get it
 * @param minutes before the beginning or the deadline, or after the end
 * @param texts at least one; the first is for those whose language is not among them
 * @param toldFor the beginning or end of the event for which it went out
 */
record Circular(
        UUID id,
        EventId event,
        Plan plan,
        State state,
        long version,
        Optional<Instant> releasedAt,
        Optional<Instant> toldFor,
        int told,
        Optional<Instant> doneAt) {
    static final List<Place> PLACES = List.of(
            Place.NAME,
            Place.EVENT,
            Place.WHEN,
            Place.LINK,
            Place.PAGE,
            Place.SESSION,
            Place.UNTIL,
            Place.THERE,
            Place.RECORDING,
            Place.FEEDBACK,
            Place.ORGANISATION);
    /** A follow-up that could not go for so long is not sent any more. */
    static final Duration LATEST = Duration.ofDays(7);

    /** What its makers decide. */
    record Plan(List<String> audience, Moment moment, int minutes, List<Text> texts) {
        /** In the reader's language, else in the first. */
        Text textFor(String language) {
            return texts.stream()
                    .filter(text -> text.language().equals(language))
                    .findFirst()
                    .orElse(texts.getFirst());
        }
    }

    /** One wording. */
    record Text(String language, String subject, String text) {
        Template template() {
            return new Template(subject, text);
        }
    }

    /** When it goes, once it is released. */
    enum Moment {
        RELEASE,
        BEFORE,
        AFTER,
        /** Before applications close. */
        DEADLINE,
        /** Before each session, to those who come to it. */
        SESSION;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Moment of(String word) {
            return Arrays.stream(values())
                    .filter(one -> one.word().equals(word))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Held until somebody releases it. */
    enum State {
        HELD,
        RELEASED,
        DROPPED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return Arrays.stream(values())
                    .filter(one -> one.word().equals(word))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A session that a reminder tells of. */
    record Session(SessionId id, String title, Instant startsAt) {}

    /** When it is due for an event; absent for one that goes at its release, or by sessions. */
    Optional<Instant> dueAt(Event of) {
        var span = Duration.ofMinutes(plan.minutes());
        return switch (plan.moment()) {
            case RELEASE, SESSION -> Optional.empty();
            case BEFORE -> Optional.of(of.startsAt().minus(span));
            case AFTER -> Optional.of(of.endsAt().plus(span));
            case DEADLINE -> Optional.of(of.closes().minus(span));
        };
    }
}
