package io.plenary.catalogue;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.RecordingId;
import io.plenary.contract.ids.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One event and its slots around one moment. */
final class SampleEvents {
    static final Instant NOW = Instant.parse("2026-09-22T07:00:00Z");
    static final RecordingId RECORDING = RecordingId.next();

    private SampleEvents() {}

    /** Published, free, one hour, so many hours from now. */
    static Sample inHours(long hours) {
        return new Sample(NOW.plus(Duration.ofHours(hours)), true, Seats.Rule.OPEN, Optional.empty(), 0);
    }

    record Sample(Instant startsAt, boolean published, Seats.Rule rule, Optional<Integer> cap, int taken) {
        Sample draft() {
            return new Sample(startsAt, false, rule, cap, taken);
        }

        Sample byApplication() {
            return new Sample(startsAt, published, Seats.Rule.APPLICATION, cap, taken);
        }

        Sample withSeats(int cap, int taken) {
            return new Sample(startsAt, published, rule, Optional.of(cap), taken);
        }

        Event event() {
            return event(Optional.empty());
        }

        Event event(Optional<Instant> closesAt) {
            return event(EventSummary.Kind.WEBINAR, closesAt);
        }

        Event event(EventSummary.Kind kind, Optional<Instant> closesAt) {
            return new Event(
                    EventId.next(),
                    OrganisationId.next(),
                    new EventSummary.Organisation("town-library", "Town Library", 262),
                    "opening",
                    kind,
                    "Opening",
                    "How it began.",
                    "",
                    startsAt,
                    startsAt.plus(Duration.ofHours(1)),
                    "Europe/Bucharest",
                    EventSummary.Attendance.ONLINE,
                    List.of("en", "ro"),
                    published,
                    rule,
                    closesAt,
                    true,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    cap,
                    taken,
                    Optional.empty(),
                    startsAt,
                    List.of(),
                    7,
                    Event.Entry.PLAIN,
                    Event.Face.PLAIN);
        }
    }

    static Slot slot(Event event, SessionSummary.State state) {
        return slot(event, SessionSummary.Stage.BROADCAST, state);
    }

    static Slot slot(Event event, SessionSummary.Stage stage, SessionSummary.State state) {
        return new Slot(
                SessionId.next(),
                event.startsAt(),
                event.endsAt(),
                stage,
                state,
                Optional.empty(),
                Optional.empty(),
                false,
                false);
    }

    static Slot recorded(Slot slot, Integer resumeAt) {
        return new Slot(
                slot.id(),
                slot.startsAt(),
                slot.endsAt(),
                slot.stage(),
                slot.state(),
                Optional.of(RECORDING),
                Optional.ofNullable(resumeAt),
                slot.staff(),
                slot.cancelled());
    }

    static Slot cancelled(Slot slot) {
        return new Slot(
                slot.id(),
                slot.startsAt(),
                slot.endsAt(),
                slot.stage(),
                slot.state(),
                slot.recording(),
                slot.resumeAt(),
                slot.staff(),
                true);
    }

    static Slot staffed(Slot slot) {
        return new Slot(
                slot.id(),
                slot.startsAt(),
                slot.endsAt(),
                slot.stage(),
                slot.state(),
                slot.recording(),
                slot.resumeAt(),
                true,
                slot.cancelled());
    }
}
