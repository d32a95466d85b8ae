package io.plenary.catalogue;

import com.fasterxml.jackson.annotation.JsonValue;
import io.plenary.contract.ids.RecordingId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SpeakerId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * One slot of a programme as pages show it.
 *
 * @param abstractText sanitised HTML
 * @param cancelled true or absent
 * @param movedFrom when it was to begin before the last release moved it
 */
public record SessionSummary(
        SessionId id,
        String title,
        Optional<String> abstractText,
        Kind kind,
        Instant startsAt,
        Instant endsAt,
        State state,
        Stage stage,
        Optional<String> room,
        Optional<Track> track,
        Optional<String> language,
        List<Speaker> speakers,
        boolean recorded,
        Optional<RecordingId> recordingId,
        Optional<Boolean> cancelled,
        Optional<Instant> movedFrom) {

    /** {@code abstract} is a word of Java, so the component has another name than the field. */
    @com.fasterxml.jackson.annotation.JsonProperty("abstract")
    @Override
    public Optional<String> abstractText() {
        return abstractText;
    }

    public enum Kind {
        KEYNOTE,
        TALK,
        PANEL,
        DEBATE,
        WORKSHOP,
        WEBINAR,
        LIGHTNING,
        SOCIAL,
        BREAK,
        OTHER;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** How the audience receives it. */
    public enum Stage {
        MEETING,
        BROADCAST,
        IN_PERSON;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Stage of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** As of now. */
    public enum State {
        SCHEDULED,
        LIVE,
        ENDED;

        private static final Duration PATIENCE = Duration.ofHours(2);

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        /**
         * What to show of a session whose stage says this. The press of a button decides online; the clock decides where
         * people meet in person, and for a session that nobody started until two hours after its end.
         */
        public State shown(Stage stage, Instant startsAt, Instant endsAt, Instant now) {
            if (stage == Stage.IN_PERSON) {
                if (now.isBefore(startsAt)) return SCHEDULED;
                return now.isBefore(endsAt) ? LIVE : ENDED;
            }
            return this == SCHEDULED && !now.isBefore(endsAt.plus(PATIENCE)) ? ENDED : this;
        }
    }

    /** A track of the programme; colour is one of eight. */
    public record Track(String name, int colour) {}

    /** @param face the photograph, if there is one */
    public record Speaker(
            SpeakerId id, String name, Optional<String> affiliation, Optional<String> country, Optional<Face> face) {}

    /** @param alt what it shows, may be empty */
    public record Face(UUID id, String alt) {

        /** @param file empty where there is none */
        public static Optional<Face> of(UUID file, String alt) {
            return Optional.ofNullable(file).map(id -> new Face(id, alt));
        }
    }
}
