package io.plenary.correspondence;

import io.plenary.catalogue.EventService;
import io.plenary.contract.ErrorCode;
import io.plenary.mail.EventOutbox;
import io.plenary.mail.SentMail;
import io.plenary.mail.Template;
import io.plenary.platform.Caller;
import io.plenary.platform.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The outbox of an event, for its organisers. */
final class MailDesk {
    private final EventService events;
    private final EventOutbox outbox;

    MailDesk(EventService events, EventOutbox outbox) {
        this.events = events;
        this.outbox = outbox;
    }

    /** One mail of the list. */
    record Head(
            UUID id,
            String to,
            String subject,
            Optional<String> letter,
            String state,
            Instant at,
            int tries,
            Optional<String> answer,
            Optional<Instant> nextAt,
            Optional<Instant> leftAt,
            Optional<UUID> circular) {
        static Head of(SentMail mail) {
            return new Head(
                    mail.id(),
                    mail.to(),
                    mail.subject(),
                    mail.letter(),
                    mail.state().word(),
                    mail.at(),
                    mail.tries(),
                    mail.answer(),
                    mail.nextAt(),
                    mail.leftAt(),
                    mail.circular());
        }
    }

    record Heads(List<Head> mails, EventOutbox.Counts counts) {}

    /** @param text absent for what only the recipient may read */
    record Whole(Head mail, Optional<String> text, boolean editable) {}

    /** Newest first. @throws Refusal auth-required, not-found */
    Heads list(Caller caller, String slug, EventOutbox.Filter filter) {
        var event = event(caller, slug);
        return new Heads(outbox.list(event, filter).stream().map(Head::of).toList(), outbox.counts(event));
    }

    private UUID event(Caller caller, String slug) {
        return events.getOrganised(caller, slug).id().value();
    }

    /** @throws Refusal auth-required, not-found */
    Whole get(Caller caller, String slug, UUID mail) {
        return whole(event(caller, slug), mail);
    }

    private Whole whole(UUID event, UUID mail) {
        var found = outbox.find(event, mail).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        return new Whole(Head.of(found), found.text(), found.isEditable());
    }

    /** @throws Refusal auth-required, not-found; wrong-state once it has left */
    Whole hold(Caller caller, String slug, UUID mail) {
        var event = event(caller, slug);
        return after(event, mail, outbox.hold(event, mail));
    }

    private Whole after(UUID event, UUID mail, boolean done) {
        var whole = whole(event, mail);
        if (!done) throw new Refusal(ErrorCode.WRONG_STATE);
        return whole;
    }

    /** @throws Refusal auth-required, not-found; wrong-state for one that is not held */
    Whole release(Caller caller, String slug, UUID mail) {
        var event = event(caller, slug);
        return after(event, mail, outbox.release(event, mail));
    }

    /** Never leaves. @throws Refusal auth-required, not-found; wrong-state once it has left */
    Whole drop(Caller caller, String slug, UUID mail) {
        var event = event(caller, slug);
        return after(event, mail, outbox.drop(event, mail));
    }

    /** @throws Refusal auth-required, not-found; wrong-state for one that is not held or not for staff to read */
    Whole edit(Caller caller, String slug, UUID mail, Template words) {
        var event = event(caller, slug);
        return after(event, mail, outbox.edit(event, mail, words.subject(), words.body()));
    }

    /** @throws Refusal auth-required, not-found; wrong-state for one that is still on its way */
    Whole resend(Caller caller, String slug, UUID mail) {
        var event = event(caller, slug);
        return after(event, mail, outbox.resend(event, mail));
    }
}
