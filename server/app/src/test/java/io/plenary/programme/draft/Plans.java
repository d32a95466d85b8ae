package io.plenary.programme.draft;

import io.plenary.catalogue.SessionSummary;
import io.plenary.contract.ids.RoomId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.programme.plan.Plan;
import io.plenary.programme.plan.PlannedRoom;
import io.plenary.programme.plan.PlannedSession;
import io.plenary.programme.plan.PlannedSpeaker;
import io.plenary.programme.plan.SessionText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small plans for tests: two rooms, two speakers, and sessions in them. */
public final class Plans {
    public static final RoomId HALL = RoomId.next();
    public static final RoomId ATTIC = RoomId.next();
    public static final SpeakerId SOFIA = SpeakerId.next();
    public static final SpeakerId PAUL = SpeakerId.next();
    public static final Instant NINE = Instant.parse("2027-03-01T07:00:00Z");

    private Plans() {}

    public static Plan of(PlannedSession... sessions) {
        return new Plan(
                Plan.DAY_CHANGE,
                List.of(),
                List.of(
                        new PlannedRoom(HALL, "Main hall", Optional.of(100)),
                        new PlannedRoom(ATTIC, "Attic", Optional.empty())),
                List.of(speaker(SOFIA, "Sofia"), speaker(PAUL, "Paul")),
                List.of(sessions));
    }

    private static PlannedSpeaker speaker(SpeakerId id, String name) {
        return new PlannedSpeaker(
                id, Optional.empty(), Optional.empty(), name, Optional.empty(), Optional.empty(), "", Map.of());
    }

    /** A talk of an hour. @param speaker null for none */
    public static PlannedSession talk(SessionId id, Instant at, RoomId room, SpeakerId speaker) {
        return session(id, "Talk", at, 60, room, speaker, false);
    }

    public static PlannedSession retitled(PlannedSession one, String title) {
        return session(
                one.id(),
                title,
                one.startsAt(),
                minutes(one),
                one.room().orElse(null),
                one.speakers().isEmpty() ? null : one.speakers().getFirst(),
                one.cancelled());
    }

    public static PlannedSession cancelled(PlannedSession one, boolean cancelled) {
        return session(
                one.id(),
                one.text().title(),
                one.startsAt(),
                minutes(one),
                one.room().orElse(null),
                one.speakers().isEmpty() ? null : one.speakers().getFirst(),
                cancelled);
    }

    /** The same with an abstract. */
    public static PlannedSession described(PlannedSession one, String html) {
        return new PlannedSession(
                one.id(),
                one.key(),
                new SessionText(one.text().title(), "", html, ""),
                one.texts(),
                one.kind(),
                one.kindName(),
                one.track(),
                one.room(),
                one.language(),
                one.startsAt(),
                one.endsAt(),
                one.day(),
                one.stage(),
                one.recorded(),
                one.doNotRecord(),
                one.cancelled(),
                one.speakers(),
                one.links());
    }

    private static int minutes(PlannedSession one) {
        return (int) java.time.Duration.between(one.startsAt(), one.endsAt()).toMinutes();
    }

    static PlannedSession session(
            SessionId id, String title, Instant at, int minutes, RoomId room, SpeakerId speaker, boolean cancelled) {
        return new PlannedSession(
                id,
                Optional.empty(),
                SessionText.of(title),
                Map.of(),
                SessionSummary.Kind.TALK,
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(room),
                Optional.empty(),
                at,
                at.plusSeconds(60L * minutes),
                Optional.empty(),
                SessionSummary.Stage.MEETING,
                false,
                false,
                cancelled,
                speaker == null ? List.of() : List.of(speaker),
                List.of());
    }
}
