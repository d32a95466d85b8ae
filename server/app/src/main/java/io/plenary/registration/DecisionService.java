package io.plenary.registration;

import io.plenary.accounts.Person;
import io.plenary.accounts.PersonService;
import io.plenary.calendar.CalendarMessage;
import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventAudit;
import io.plenary.catalogue.EventService;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.mail.Mail;
import io.plenary.mail.Outbox;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.Sql;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Organisers answer those who asked, and keep the waiting list. Each registration is decided by itself. */
public final class DecisionService {
    private final Db db;
    private final EventService events;
    private final PersonService people;
    private final WaitingList waiting;
    private final Outbox outbox;
    private final RegistrationLetters letters;

    DecisionService(RegistrationService.Parts parts, WaitingList waiting, RegistrationLetters letters) {
        this.db = parts.db();
        this.events = parts.events();
        this.people = parts.people();
        this.outbox = parts.outbox();
        this.waiting = waiting;
        this.letters = letters;
    }

    /**
     * @throws Refusal auth-required, not-found for those who do not organise the event; registration-closed for seats in one
     *     of which nothing takes place
     */
    List<Decision.Outcome> decide(Caller caller, String slug, Decision decision) {
        var event = events.getOrganised(caller, slug);
        if (decision.decision() == Decision.Kind.APPROVE && events.isCalledOff(event.id()))
            throw new Refusal(ErrorCode.REGISTRATION_CLOSED);
        var calendar = events.calendarOf(event);
        var outcomes = new ArrayList<Decision.Outcome>();
        for (var id : decision.registrations()) {
            var result = db.transaction(tx -> {
                new SeatStore(tx).lock(event.id());
                waiting.goFirst(tx, event);
                var one = new One(tx, event, id, decision, calendar);
                var came = decide(one);
                if (came == Decision.Result.DONE) {
                    var action = "registration." + decision.decision().word();
                    var reason = new JsonObject().put("reason", decision.reasonOrNone());
                    new EventAudit(tx, caller, event).write(action, id, reason);
                    waiting.moveOn(tx, event);
                }
                return came;
            });
            outcomes.add(new Decision.Outcome(id, result));
        }
        outbox.wake();
        return outcomes;
    }

    /** @param calendar of the event, for those who are given a seat or lose it */
    private record One(Sql tx, Event event, RegistrationId id, Decision decision, String calendar) {
        DecisionStore store() {
            return new DecisionStore(tx);
        }

        String reason() {
            return decision.reasonOrNone();
        }
    }

    private Decision.Result decide(One one) {
        return switch (one.decision().decision()) {
            case APPROVE -> approve(one);
            case DECLINE -> decline(one);
            case WITHDRAW -> withdraw(one);
            case PREFER -> result(one.store().prefer(one.event().id(), one.id()));
        };
    }

    private static Decision.Result result(boolean isDone) {
        return isDone ? Decision.Result.DONE : Decision.Result.PASSED;
    }

    private Decision.Result approve(One one) {
        var came = one.store().approve(one.event().id(), one.id());
        var queues =
                came == Decision.Result.FULL && one.event().entry().offerHours().isPresent();
        if (queues && new WaitingStore(one.tx()).queuePending(one.event().id(), one.id())) came = Decision.Result.DONE;
        if (came == Decision.Result.DONE) confirm(one);
        return came;
    }

    private void confirm(One one) {
        var held = held(one);
        var token = WaitingList.link(one.tx(), one.id());
        var mail = letters.confirmation(personOf(one, held), one.event(), held.registration(), token);
        outbox.put(one.tx(), held.registration().holdsSeat() ? mail.withCalendar(one.calendar()) : mail);
    }

    private Decision.Result decline(One one) {
        if (!one.store().decline(one.event().id(), one.id(), one.reason())) return Decision.Result.PASSED;
        outbox.put(one.tx(), refusal(one, "registration-declined"));
        return Decision.Result.DONE;
    }

    /** Whoever held a seat has the event in their calendar, too. */
    private Decision.Result withdraw(One one) {
        if (!one.store().withdraw(one.event().id(), one.id(), one.reason())) return Decision.Result.PASSED;
        var mail = refusal(one, "registration-withdrawn");
        outbox.put(one.tx(), mail.withCalendar(CalendarMessage.withdrawn(one.calendar())));
        return Decision.Result.DONE;
    }

    private Mail refusal(One one, String letter) {
        var held = held(one);
        var to = new RegistrationLetters.To(personOf(one, held), one.event());
        return letters.refusal(to, letter, held.registration(), one.reason());
    }

    private static RegistrationStore.Held held(One one) {
        return new RegistrationStore(one.tx()).find(one.id(), one.event().id()).orElseThrow();
    }

    private Person personOf(One one, RegistrationStore.Held held) {
        return people.list(one.tx(), List.of(held.person())).getFirst();
    }
}
