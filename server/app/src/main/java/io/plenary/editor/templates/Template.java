package io.plenary.editor.templates;

import io.plenary.catalogue.EventSummary.Attendance;
import io.plenary.catalogue.EventSummary.Kind;
import io.plenary.catalogue.SessionSummary.Stage;
import io.plenary.forms.Purpose;
import io.plenary.forms.Question;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an event can begin as. Its words stand under {@code template.<word>} of the locale files. */
enum Template {
    DAY(
            new Look(Kind.CONFERENCE, Attendance.ONLINE, Stage.BROADCAST, true),
            List.of("talks", "workshops"),
            List.of(
                    new Slot("keynote", "keynote", 0, 0, 45, 0),
                    new Slot("panel", "panel", 0, 60, 60, 0),
                    new Slot("workshop", "workshop", 0, 135, 60, 1),
                    new Slot("debate", "debate", 0, 210, 45, 0)),
            new Door(Purpose.REGISTRATION, Optional.empty()),
            List.of(
                    Asked.must("country", Question.Kind.COUNTRY),
                    Asked.may("house", Question.Kind.SHORT),
                    Asked.may("access", Question.Kind.LONG))),
    SERIES(
            new Look(Kind.SERIES, Attendance.ONLINE, Stage.BROADCAST, true),
            List.of(),
            List.of(
                    new Slot("first", "webinar", 0, 0, 60, -1),
                    new Slot("second", "webinar", 7, 0, 60, -1),
                    new Slot("third", "webinar", 14, 0, 60, -1)),
            new Door(Purpose.REGISTRATION, Optional.empty()),
            List.of(
                    new Asked("library", Question.Kind.SINGLE, true, 5),
                    new Asked("job", Question.Kind.SINGLE, false, 5),
                    Asked.may("hopes", Question.Kind.LONG),
                    Asked.may("access", Question.Kind.LONG))),
    APPLICATION(
            new Look(Kind.WORKSHOP, Attendance.IN_PERSON, Stage.IN_PERSON, false),
            List.of(),
            List.of(
                    new Slot("welcome", "talk", 0, 0, 90, -1),
                    new Slot("groups", "workshop", 0, 120, 150, -1),
                    new Slot("results", "workshop", 1, 0, 180, -1)),
            new Door(Purpose.APPLICATION, Optional.of(20)),
            List.of(
                    Asked.must("motivation", Question.Kind.LONG),
                    new Asked("experience", Question.Kind.SINGLE, true, 3),
                    Asked.must("house", Question.Kind.SHORT),
                    new Asked("institution", Question.Kind.SINGLE, true, 5),
                    Asked.must("country", Question.Kind.COUNTRY),
                    Asked.may("cv", Question.Kind.FILE),
                    Asked.may("access", Question.Kind.LONG),
                    Asked.must("both", Question.Kind.CONSENT)));

    private static final Duration LONGEST_TO_CHOOSE = Duration.ofDays(60);

    private final Look look;
    private final List<String> tracks;
    private final List<Slot> slots;
    private final Door door;
    private final List<Asked> questions;

    Template(Look look, List<String> tracks, List<Slot> slots, Door door, List<Asked> questions) {
        this.look = look;
        this.tracks = tracks;
        this.slots = slots;
        this.door = door;
        this.questions = questions;
    }

    /** How it takes place. */
    record Look(Kind kind, Attendance attendance, Stage stage, boolean recorded) {}

    /** @param day after the first; @param minute after the hour at which the days begin; @param track -1 for none */
    record Slot(String word, String kind, int day, int minute, int minutes, int track) {}

    /** @param purpose of the form that people come by */
    record Door(Purpose purpose, Optional<Integer> seats) {}

    /** @param choices how many there are to choose from */
    record Asked(String id, Question.Kind kind, boolean required, int choices) {
        static Asked must(String id, Question.Kind kind) {
            return new Asked(id, kind, true, 0);
        }

        static Asked may(String id, Question.Kind kind) {
            return new Asked(id, kind, false, 0);
        }
    }

    static Template of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Look look() {
        return look;
    }

    List<String> tracks() {
        return tracks;
    }

    List<Slot> slots() {
        return slots;
    }

    Door door() {
        return door;
    }

    List<Asked> questions() {
        return questions;
    }

    boolean selects() {
        return door.purpose() == Purpose.APPLICATION;
    }

    /** Two months to choose and to travel, or half of the time that is left. */
    Optional<Instant> closesAt(Instant now, Instant starts) {
        if (!selects()) return Optional.empty();
        var half = Duration.between(now, starts).dividedBy(2);
        return Optional.of(starts.minus(half.compareTo(LONGEST_TO_CHOOSE) < 0 ? half : LONGEST_TO_CHOOSE));
    }
}
