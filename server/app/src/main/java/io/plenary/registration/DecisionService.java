package io.plenary.registration;

import io.plenary.accounts.PersonService;
import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventService;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.mail.Outbox;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Sql;
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

    /** @throws io.plenary.platform.Refusal auth-required, not-found for those who do not organise the event */
    List<Decision.Outcome> decide(Caller caller, String slug, Decision decision) {
        var event = events.getOrganised(caller, slug);
        var calendar = events.calendarOf(event);
        var outcomes = new ArrayList<Decision.Outcome>();
        for (var id : decision.registrations()) {
            var result = db.transaction(tx -> {
                new SeatStore(tx).lock(event.id());
                var one = new One(tx, event, id, decision);
                var came = decide(one, calendar);
                if (came == Decision.Result.DONE) {
                    var action = "registration." + decision.decision().word();
                    new DecisionStore(tx).audit(caller.person(), action, id, decision.reasonOrNone());
                    waiting.moveOn(tx, event);
                }
                return came;
            });
            outcomes.add(new Decision.Outcome(id, result));
        }
        outbox.wake();
        return outcomes;
    }

    private record One(Sql tx, Event event, RegistrationId id, Decision decision) {
        DecisionStore store() {
            return new DecisionStore(tx);
        }
    }

    private Decision.Result decide(One one, String calendar) {
        return switch (one.decision().decision()) {
            case APPROVE -> approve(one, calendar);
            case DECLINE ->
                refused(
                        one,
                        "registration-declined",
                        one.store()
                                .decline(
                                        one.event().id(),
                                        one.id(),
                                        one.decision().reasonOrNone()));
            case WITHDRAW ->
                refused(
                        one,
                        "registration-withdrawn",
                        one.store()
                                .withdraw(
                                        one.event().id(),
                                        one.id(),
                                        one.decision().reasonOrNone()));
            case PREFER -> result(one.store().prefer(one.event().id(), one.id()));
        };
    }

    private static Decision.Result result(boolean isDone) {
        return isDone ? Decision.Result.DONE : Decision.Result.PASSED;
    }

    private Decision.Result approve(One one, String calendar) {
        var came = one.store().approve(one.event().id(), one.id());
        var queues =
                came == Decision.Result.FULL && one.event().entry().offerHours().isPresent();
        if (queues && new WaitingStore(one.tx()).queuePending(one.event().id(), one.id())) came = Decision.Result.DONE;
        if (came == Decision.Result.DONE) confirm(one, calendar);
        return came;
    }

    private void confirm(One one, String calendar) {
        var held =
                new RegistrationStore(one.tx()).find(one.id(), one.event().id()).orElseThrow();
        var person = people.list(one.tx(), List.of(held.person())).getFirst();
        var token = WaitingList.link(one.tx(), one.id());
        var mail = letters.confirmation(person, one.event(), held.registration(), token);
        outbox.put(one.tx(), held.registration().holdsSeat() ? mail.withCalendar(calendar) : mail);
    }

    private Decision.Result refused(One one, String letter, boolean isDone) {
        if (!isDone) return Decision.Result.PASSED;
        var held =
                new RegistrationStore(one.tx()).find(one.id(), one.event().id()).orElseThrow();
        var person = people.list(one.tx(), List.of(held.person())).getFirst();
        var to = new RegistrationLetters.To(person, one.event());
        outbox.put(
                one.tx(),
                letters.refusal(to, letter, held.registration(), one.decision().reasonOrNone()));
        return Decision.Result.DONE;
    }
}
