package io.plenary.correspondence;

import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventAudit;
import io.plenary.catalogue.EventService;
import io.plenary.contract.ErrorCode;
import io.plenary.mail.EventOutbox;
import io.plenary.mail.SentMail;
import io.plenary.mail.Template;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The outbox of an event, for its organisers. */
final class MailDesk {
    private final Db db;
    private final EventService events;
    private final EventOutbox outbox;

    MailDesk(Db db, EventService events, EventOutbox outbox) {
        this.db = db;
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

    /** @throws Refusal auth-required, not-found; wrong-state once it has left, mail-leaving */
    Whole hold(Caller caller, String slug, UUID mail) {
        var event = events.getOrganised(caller, slug);
        return after(
                new Done(caller, event, "held"), mail, outbox.hold(event.id().value(), mail));
    }

    /** What somebody did with one mail. */
    private record Done(Caller caller, Event event, String what) {}

    private Whole after(Done done, UUID mail, boolean worked) {
        var event = done.event().id();
        var whole = whole(event.value(), mail);
        if (!worked)
            throw new Refusal(outbox.isLeaving(event.value(), mail) ? ErrorCode.MAIL_LEAVING : ErrorCode.WRONG_STATE);
        var letter = new JsonObject().put("letter", whole.mail().letter().orElse(""));
        new EventAudit(db, done.caller(), done.event()).write("mail." + done.what(), event, letter);
        return whole;
    }

    /** @throws Refusal auth-required, not-found; wrong-state for one that is not held, mail-leaving */
    Whole release(Caller caller, String slug, UUID mail) {
        var event = events.getOrganised(caller, slug);
        return after(
                new Done(caller, event, "released"),
                mail,
                outbox.release(event.id().value(), mail));
    }

    /** Never leaves. @throws Refusal auth-required, not-found; wrong-state once it has left, mail-leaving */
    Whole drop(Caller caller, String slug, UUID mail) {
        var event = events.getOrganised(caller, slug);
        return after(
                new Done(caller, event, "dropped"), mail, outbox.drop(event.id().value(), mail));
    }

    /** @throws Refusal auth-required, not-found; wrong-state for one that is not held or not for staff to read */
    Whole edit(Caller caller, String slug, UUID mail, Template words) {
        var event = events.getOrganised(caller, slug);
        var done = outbox.edit(event.id().value(), mail, words.subject(), words.body());
        return after(new Done(caller, event, "edited"), mail, done);
    }

    /** @throws Refusal auth-required, not-found; wrong-state for one that is still on its way */
    Whole resend(Caller caller, String slug, UUID mail) {
        var event = events.getOrganised(caller, slug);
        return after(
                new Done(caller, event, "sent-again"),
                mail,
                outbox.resend(event.id().value(), mail));
    }
}
