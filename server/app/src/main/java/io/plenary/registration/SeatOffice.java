package io.plenary.registration;

import io.plenary.mail.Letters;

/** Makes the services around seats, which share the waiting list and the letters. */
public final class SeatOffice {
    public final RegistrationService registrations;
    public final AdmissionService admission;
    public final InvitationService invitations;
    public final DecisionService decisions;
    public final AnswerService answers;
    public final ModeService modes;
    public final SeatGrants grants;
    public final SeatUnion union;
    public final OfferClock clock;

    /** @param origin of the pages, without a trailing slash; @param moved an offer went to the next person */
    public SeatOffice(RegistrationService.Parts parts, Letters texts, String origin, Runnable moved) {
        var letters = new RegistrationLetters(texts, origin);
        var waiting = new WaitingList(parts.people(), parts.outbox(), letters);
        var desk = new Registrar.Parts(
                parts.clock(),
                parts.people(),
                new ConditionalSeatDesk(),
                parts.forms(),
                waiting,
                parts.outbox(),
                letters,
                parts.limits(),
                parts.sessions());
        var intake = new Intake(parts.db(), new Registrar(desk), desk);
        registrations = new RegistrationService(parts, intake, waiting, letters);
        admission = new AdmissionService(parts, waiting);
        invitations = new InvitationService(parts, letters);
        decisions = new DecisionService(parts, waiting, letters);
        answers = new AnswerService(parts);
        modes = new ModeService(parts, waiting);
        grants = new SeatGrants(parts.db(), waiting);
        union = new SeatUnion(parts, waiting);
        clock = new OfferClock(parts.db(), parts.events(), waiting, () -> {
            parts.outbox().wake();
            moved.run();
        });
    }
}
