package io.plenary.programme.draft;

import com.fasterxml.jackson.annotation.JsonValue;
import io.plenary.contract.ids.RoomId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SpeakerId;
import java.util.Locale;
import java.util.Optional;

/**
 * Something in a plan that does not fit. Only {@link Kind#FIXED} stops a release.
 *
 * @param other the session it collides with
 * @param people expected in a room that is too small, with what it holds
 */
public record Conflict(
        Kind kind,
        SessionId session,
        Optional<SessionId> other,
        Optional<SpeakerId> speaker,
        Optional<RoomId> room,
        Optional<Integer> people,
        Optional<Integer> capacity) {

    public enum Kind {
        /** One speaker in two places. */
        SPEAKER,
        /** Two sessions in one room. */
        ROOM,
        /** More people are expected than the room holds. */
        CAPACITY,
        /** On a day that the event does not have. */
        OUTSIDE,
        NO_SPEAKER,
        /** There is a recording that a speaker does not want. */
        RECORDING,
        /** Moved or taken away although it is live or over. */
        FIXED;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Conflict of(Kind kind, SessionId session) {
        return new Conflict(
                kind,
                session,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Conflict ofSpeaker(SessionId session, SessionId other, SpeakerId speaker) {
        return new Conflict(
                Kind.SPEAKER,
                session,
                Optional.of(other),
                Optional.of(speaker),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Conflict ofRoom(SessionId session, SessionId other, RoomId room) {
        return new Conflict(
                Kind.ROOM,
                session,
                Optional.of(other),
                Optional.empty(),
                Optional.of(room),
                Optional.empty(),
                Optional.empty());
    }

    static Conflict ofCapacity(SessionId session, RoomId room, int people, int capacity) {
        return new Conflict(
                Kind.CAPACITY,
                session,
                Optional.empty(),
                Optional.empty(),
                Optional.of(room),
                Optional.of(people),
                Optional.of(capacity));
    }
}
