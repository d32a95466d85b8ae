package io.plenary.catalogue;

import com.fasterxml.jackson.annotation.JsonValue;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.SessionId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An event as lists show it. {@code liveSession} is there while a session is live. */
public record EventSummary(
        EventId id,
        String slug,
        String title,
        String summary,
        Kind kind,
        Instant startsAt,
        Instant endsAt,
        String zone,
        Attendance attendance,
        List<String> languages,
        State state,
        Organisation organisation,
        boolean free,
        Optional<SessionId> liveSession,
        Optional<Instant> liveFrom,
        Optional<Instant> liveUntil) {

    public enum Kind {
        CONFERENCE,
        SERIES,
        WEBINAR,
        WORKSHOP;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** How one attends. */
    public enum Attendance {
        ONLINE,
        IN_PERSON,
        HYBRID;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Attendance of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** As of now. */
    public enum State {
        DRAFT,
        UPCOMING,
        LIVE,
        PAST;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who invites. {@code hue} is the brand colour in degrees, 0 to 359; {@code logo} the path of a picture. */
    public record Organisation(String slug, String name, int hue, Optional<String> colour, Optional<String> logo) {
        public Organisation(String slug, String name, int hue) {
            this(slug, name, hue, Optional.empty(), Optional.empty());
        }
    }
}
