package io.plenary.registration;

import io.plenary.catalogue.Event;
import io.plenary.catalogue.Seats;
import io.plenary.contract.ErrorCode;
import io.plenary.platform.Refusal;
import java.time.Instant;
import java.util.Optional;

/** Whether somebody may come in now, and by which way: the rule alone, before any seat is looked at. */
record Entrance(Event event, Instant now, boolean calledOff) {

    /** @param byApproval organisers are asked first */
    record Way(boolean byApproval, Optional<Invitation> invitation) {}

    /**
     * @param invitation that was shown and is good
     * @throws Refusal wrong-state (draft, by application only), registration-closed, registration-not-open,
     *     invitation-needed
     */
    Way with(Optional<Invitation> invitation) {
        if (!event.published()) throw new Refusal(ErrorCode.WRONG_STATE);
        var isLate = invitation.filter(Invitation::late).isPresent();
        if (calledOff || !now.isBefore(isLate ? event.endsAt() : event.closes()))
            throw new Refusal(ErrorCode.REGISTRATION_CLOSED);
        if (!isLate && event.entry().opensAt().filter(now::isBefore).isPresent())
            throw new Refusal(ErrorCode.REGISTRATION_NOT_OPEN);
        if (event.rule() == Seats.Rule.APPLICATION && invitation.isEmpty())
            throw new Refusal(ErrorCode.WRONG_STATE, "Seats of this event are given on application.");
        if (event.rule() == Seats.Rule.INVITATION && invitation.isEmpty())
            throw new Refusal(ErrorCode.INVITATION_NEEDED);
        return new Way(event.rule() == Seats.Rule.APPROVAL && invitation.isEmpty(), invitation);
    }

    /** Nobody needs to try: all seats are taken, and this one would not wait. */
    boolean isHopeless(Way way, Wish wish) {
        var waits = wish.waits() && event.entry().offerHours().isPresent();
        return !way.byApproval() && !waits && isTaken(wish);
    }

    private boolean isTaken(Wish wish) {
        var isModeFull = event.isHybrid()
                && wish.mode().filter(event.entry().places()::isFull).isPresent();
        return event.isFull() || isModeFull;
    }

    /** Whoever asks, or waits, has no seat to choose sessions with. */
    boolean seats(Way way, Wish wish) {
        return !way.byApproval() && !isTaken(wish);
    }

    /** @throws Refusal validation where there is a choice and none was made */
    void checkMode(Wish wish) {
        if (event.isHybrid() && wish.mode().isEmpty())
            throw Refusal.field("/mode", "Say whether you come in person or take part online.");
    }
}
