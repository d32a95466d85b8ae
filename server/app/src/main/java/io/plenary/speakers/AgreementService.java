package io.plenary.speakers;

import io.plenary.accounts.Audit;
import io.plenary.catalogue.Event;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.mail.Mail;
import io.plenary.platform.Caller;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import io.plenary.platform.Sql;
import io.plenary.speakers.agreement.Agreement;
import io.plenary.speakers.agreement.Agreements;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Speakers answer whether their sessions may be recorded and published; organisers remind those who have not. */
public final class AgreementService {
    private static final Limit BY_ORGANISER =
            new Limit("agreement reminders, organiser", 10, 30, Duration.ofMinutes(1));

    private final AskingService.Parts parts;
    private final SpeakerLetters letters;

    public AgreementService(AskingService.Parts parts) {
        this.parts = parts;
        letters = new SpeakerLetters(parts.letters(), parts.origin());
    }

    /** @throws Refusal auth-required, forbidden, not-found, stale where another wording stands */
    void answer(Caller caller, SpeakerId id, Agreement.Reply reply) {
        var event = parts.events().get(OwnPart.confirmed(parts.db(), caller, id).event());
        parts.db().transaction(tx -> {
            // Taken back in the meantime: then there is nothing to answer.
            OwnPart.confirmed(tx, caller, id);
            var place = new Agreements.Place(event.organisationId(), event.id(), id, caller.person());
            Agreements.answer(tx, place, reply);
            audit(tx, caller, event, actionOf(reply), id);
            return true;
        });
    }

    /** What the trail of the organisation calls it. */
    static String actionOf(Agreement.Reply reply) {
        return reply.agreed() ? "speaker.agreed" : "speaker.disagreed";
    }

    /**
     * Writes to those of these who come and have not agreed to what stands now.
     *
     * @throws Refusal auth-required, not-found, rate-limited
     */
    AskingService.Sent remind(Caller caller, String slug, List<SpeakerId> wanted) {
        var event = parts.events().getOrganised(caller, slug);
        parts.limits().take(BY_ORGANISER, caller.person().toString());
        var sent = parts.db().transaction(tx -> {
            var speakers = Speakers.of(tx, event);
            var states = Agreements.of(tx, event.organisationId(), event.id());
            var mails = new ArrayList<Mail>();
            for (var id : wanted.stream().distinct().toList()) {
                var isOpen = states.apply(id)
                        .filter(state -> state != Agreement.State.AGREED)
                        .isPresent();
                if (isOpen && speakers.find(id).isPresent())
                    remind(tx, speakers, id).ifPresent(mails::add);
            }
            parts.outbox().putAll(tx, mails);
            audit(tx, caller, event, mails);
            return mails.size();
        });
        parts.outbox().wake();
        return new AskingService.Sent(sent, wanted.size() - sent);
    }

    private Optional<Mail> remind(Sql tx, Speakers speakers, SpeakerId id) {
        return new InvitedStore(tx)
                .takeForAgreement(speakers.event().id(), id)
                .map(one -> letters.agreement(
                        speakers.to(parts.people().find(tx, one.email()), one.email(), id), speakers.about(id)));
    }

    private static void audit(Sql tx, Caller caller, Event event, List<Mail> mails) {
        if (mails.isEmpty()) return;
        var line = new Audit.Line(
                event.organisationId(),
                caller.person(),
                "speaker.agreement-reminded",
                event.id().toString());
        new Audit(tx).write(line, new JsonObject(), new JsonObject().put("people", mails.size()));
    }

    private static void audit(Sql tx, Caller caller, Event event, String action, SpeakerId id) {
        var line = new Audit.Line(event.organisationId(), caller.person(), action, id.toString());
        new Audit(tx).write(line, new JsonObject(), new JsonObject());
    }
}
