package io.plenary.registration;

import io.plenary.catalogue.EventAudit;
import io.plenary.catalogue.EventService;
import io.plenary.catalogue.Places;
import io.plenary.contract.ErrorCode;
import io.plenary.mail.Outbox;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.vertx.core.json.JsonObject;
import java.time.Instant;

/** Setting the rule, the seats and the times. */
public final class AdmissionService {
    private final Db db;
    private final EventService events;
    private final Outbox outbox;
    private final WaitingList waiting;

    AdmissionService(RegistrationService.Parts parts, WaitingList waiting) {
        this.db = parts.db();
        this.events = parts.events();
        this.outbox = parts.outbox();
        this.waiting = waiting;
    }

    /** @throws Refusal auth-required, not-found */
    AdmissionRule get(Caller caller, String slug) {
        return new AdmissionStore(db).get(events.getOrganised(caller, slug).id());
    }

    /**
     * More seats go to those who wait, in the same transaction.
     *
     * @throws Refusal auth-required, not-found; validation; stale where somebody was faster
     */
    AdmissionRule save(Caller caller, String slug, AdmissionRule rule) {
        var event = events.getOrganised(caller, slug);
        check(rule, event.endsAt());
        rule.where().ifPresent(Whereabouts::check);
        db.transaction(tx -> {
            new SeatStore(tx).lock(event.id());
            var store = new AdmissionStore(tx);
            var before = words(store.get(event.id()));
            if (!store.save(event.id(), rule)) throw new Refusal(ErrorCode.STALE);
            new EventAudit(tx, caller, event).write("admission.saved", before, words(store.get(event.id())));
            waiting.moveOn(tx, event);
            return rule;
        });
        outbox.wake();
        return new AdmissionStore(db).get(event.id());
    }

    private static JsonObject words(AdmissionRule rule) {
        var words = new JsonObject().put("rule", rule.rule().word());
        rule.seats().ifPresent(seats -> words.put("seats", seats));
        rule.opensAt().ifPresent(at -> words.put("opensAt", at.toString()));
        rule.closesAt().ifPresent(at -> words.put("closesAt", at.toString()));
        rule.offerHours().ifPresent(hours -> words.put("offerHours", hours));
        rule.where()
                .ifPresent(where -> words.put("attendance", where.attendance().word()));
        return words;
    }

    private static void check(AdmissionRule rule, Instant ends) {
        var end = rule.closesAt().filter(at -> at.isBefore(ends)).orElse(ends);
        if (rule.opensAt().filter(at -> !at.isBefore(end)).isPresent())
            throw Refusal.field("/opensAt", "This is after registration closes.");
        var places = rule.where().map(Whereabouts::places).orElse(Places.NONE);
        var unlimited = rule.seats().isEmpty()
                && places.online().isEmpty()
                && places.inPerson().isEmpty();
        if (unlimited && rule.offerHours().isPresent())
            throw Refusal.field("/offerHours", "Nobody waits where seats are without limit.");
    }
}
