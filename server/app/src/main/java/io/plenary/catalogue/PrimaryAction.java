package io.plenary.catalogue;

import com.fasterxml.jackson.annotation.JsonValue;
import io.plenary.contract.ids.RecordingId;
import io.plenary.contract.ids.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The one primary action of an event for one person, at one moment. It names its state, so that the button says what is
 * the matter and not only what to press.
 *
 * @param at when the room opens
 * @param seconds where to continue the recording
 */
public record PrimaryAction(
        Kind kind,
        Optional<SessionId> sessionId,
        Optional<RecordingId> recordingId,
        Optional<Instant> at,
        Optional<Integer> seconds) {
    private static final Duration SOON = Duration.ofHours(24);

    public enum Kind {
        REGISTER,
        REGISTER_AND_JOIN,
        FULL,
        CLOSED,
        APPLY,
        ADD_TO_CALENDAR,
        OPENS_SOON,
        JOIN_NOW,
        CONTINUE,
        WATCH_RECORDING,
        OVER,
        PUBLISH,
        NOT_YET,
        ASK_FOR_SEAT,
        JOIN_WAITING_LIST,
        PENDING,
        WAITING,
        ACCEPT_OFFER,
        DECLINED;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * All that decides.
     *
     * @param standing of this person's registration
     * @param organise may publish, and may enter without a seat
     * @param slots by start
     */
    public record Facts(
            Instant now, Event event, Optional<Registration.State> standing, boolean organise, List<Slot> slots) {

        /** Of somebody who holds a seat or has nothing to do with the event. */
        public Facts(Instant now, Event event, boolean registered, boolean organise, List<Slot> slots) {
            this(
                    now,
                    event,
                    registered ? Optional.of(Registration.State.CONFIRMED) : Optional.empty(),
                    organise,
                    slots);
        }

        boolean registered() {
            return standing.filter(Registration.State.CONFIRMED::equals).isPresent();
        }

        boolean mayEnter(Slot slot) {
            return registered() || organise || slot.staff();
        }

        boolean isOver() {
            if (slots.isEmpty()) return !now.isBefore(event.endsAt());
            return slots.stream().noneMatch(Slot::isToCome);
        }

        boolean isCancelled() {
            return !slots.isEmpty() && slots.stream().allMatch(Slot::cancelled);
        }

        boolean isIn() {
            return registered() || slots.stream().anyMatch(Slot::staff);
        }
    }

    public static PrimaryAction of(Facts facts) {
        if (!facts.event().published()) return plain(facts.organise() ? Kind.PUBLISH : Kind.CLOSED);
        var live = facts.slots().stream().filter(Slot::isLive).findFirst();
        if (live.isPresent()) return whileLive(facts, live.get());
        if (facts.isCancelled() && facts.now().isBefore(facts.event().endsAt())) return plain(Kind.CLOSED);
        if (facts.isOver()) return afterwards(facts);
        return facts.isIn() ? before(facts) : invitation(facts, Kind.REGISTER);
    }

    private static PrimaryAction whileLive(Facts facts, Slot live) {
        if (facts.mayEnter(live)) return toSession(Kind.JOIN_NOW, live);
        var invitation = invitation(facts, Kind.REGISTER_AND_JOIN);
        return invitation.kind() == Kind.REGISTER_AND_JOIN ? toSession(Kind.REGISTER_AND_JOIN, live) : invitation;
    }

    private static PrimaryAction invitation(Facts facts, Kind whenOpen) {
        var own = facts.standing().flatMap(PrimaryAction::ofStanding);
        if (own.isPresent()) return plain(own.get());
        var seats = facts.event().seatsAt(facts.now());
        return switch (seats.state()) {
            case CLOSED -> plain(Kind.CLOSED);
            case NOT_YET ->
                new PrimaryAction(Kind.NOT_YET, Optional.empty(), Optional.empty(), seats.opensAt(), Optional.empty());
            case FULL -> plain(whenFull(seats));
            case OPEN -> plain(byRule(seats.rule(), whenOpen));
        };
    }

    private static Kind whenFull(Seats seats) {
        if (seats.rule() == Seats.Rule.APPROVAL) return Kind.ASK_FOR_SEAT;
        if (seats.rule() == Seats.Rule.APPLICATION) return Kind.APPLY;
        return seats.waitingList() ? Kind.JOIN_WAITING_LIST : Kind.FULL;
    }

    private static Kind byRule(Seats.Rule rule, Kind whenOpen) {
        return switch (rule) {
            case OPEN -> whenOpen;
            case APPLICATION -> Kind.APPLY;
            case APPROVAL -> Kind.ASK_FOR_SEAT;
            case INVITATION -> Kind.REGISTER;
        };
    }

    /** Where somebody waits for an answer, or others for theirs. */
    private static Optional<Kind> ofStanding(Registration.State standing) {
        return switch (standing) {
            case PENDING -> Optional.of(Kind.PENDING);
            case WAITING -> Optional.of(Kind.WAITING);
            case OFFERED -> Optional.of(Kind.ACCEPT_OFFER);
            case DECLINED -> Optional.of(Kind.DECLINED);
            case CONFIRMED, CANCELLED, LAPSED -> Optional.empty();
        };
    }

    private static PrimaryAction before(Facts facts) {
        var next = facts.slots().stream().filter(Slot::isToCome).findFirst();
        if (next.isPresent() && next.get().isOnline()) {
            var slot = next.get();
            if (!facts.now().isBefore(slot.opensAt())) return toSession(Kind.JOIN_NOW, slot);
            if (!facts.now().plus(SOON).isBefore(slot.opensAt())) return opensSoon(slot);
        }
        return resume(facts).orElse(plain(Kind.ADD_TO_CALENDAR));
    }

    private static PrimaryAction afterwards(Facts facts) {
        return resume(facts)
                .or(() -> facts.slots().stream()
                        .filter(slot -> slot.recording().isPresent())
                        .findFirst()
                        .map(slot -> toRecording(Kind.WATCH_RECORDING, slot)))
                .orElse(plain(Kind.OVER));
    }

    /** The recording that this person has begun; the latest of several. */
    private static Optional<PrimaryAction> resume(Facts facts) {
        return facts.slots().reversed().stream()
                .filter(slot -> slot.recording().isPresent() && slot.resumeAt().orElse(0) > 0)
                .findFirst()
                .map(slot -> toRecording(Kind.CONTINUE, slot));
    }

    private static PrimaryAction plain(Kind kind) {
        return new PrimaryAction(kind, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static PrimaryAction toSession(Kind kind, Slot slot) {
        return new PrimaryAction(kind, Optional.of(slot.id()), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static PrimaryAction opensSoon(Slot slot) {
        var at = Optional.of(slot.opensAt());
        return new PrimaryAction(Kind.OPENS_SOON, Optional.of(slot.id()), Optional.empty(), at, Optional.empty());
    }

    private static PrimaryAction toRecording(Kind kind, Slot slot) {
        var seconds = kind == Kind.CONTINUE ? slot.resumeAt() : Optional.<Integer>empty();
        return new PrimaryAction(kind, Optional.of(slot.id()), slot.recording(), Optional.empty(), seconds);
    }
}
