package io.plenary.programme.draft;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing that a release changes, as codes and values; words are made of it for readers in their language.
 *
 * @param title of the session, or name of what else it is, as it will be
 * @param before absent for what is added
 * @param after absent for what is removed
 */
public record Change(What what, Of of, UUID id, String title, Optional<Side> before, Optional<Side> after) {

    /** Of a track, room or speaker: {@code title} is its name, {@code text} everything else about it. */
    public enum What {
        ADDED,
        REMOVED,
        CANCELLED,
        REVIVED,
        TITLE,
        MOVED,
        ROOM,
        LENGTH,
        SPEAKERS,
        TRACK,
        LANGUAGE,
        KIND,
        TEXT,
        RECORDING,
        STAGE,
        DAY,
        ORDER,
        DAY_CHANGE;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public enum Of {
        SESSION,
        TRACK,
        ROOM,
        SPEAKER,
        SETTINGS;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How it was, or will be.
     *
     * @param text a title or name; a code for language, kind, recording and stage; an hour or a day
     * @param names speakers in their order
     */
    public record Side(
            Optional<String> text, Optional<Instant> startsAt, Optional<Instant> endsAt, List<String> names) {
        static Side of(String text) {
            return new Side(Optional.of(text), Optional.empty(), Optional.empty(), List.of());
        }

        static Side of(Instant startsAt, Instant endsAt) {
            return new Side(Optional.empty(), Optional.of(startsAt), Optional.of(endsAt), List.of());
        }

        static Side of(List<String> names) {
            return new Side(Optional.empty(), Optional.empty(), Optional.empty(), names);
        }
    }
}
