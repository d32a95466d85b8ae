package io.plenary.applications;

import io.plenary.accounts.Person;
import io.plenary.accounts.PersonService;
import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventAudit;
import io.plenary.catalogue.EventService;
import io.plenary.contract.ids.ApplicationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.mail.Mail;
import io.plenary.mail.Outbox;
import io.plenary.mail.Wordings;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.registration.SeatGrants;
import io.vertx.core.json.JsonObject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Deciding. Seats are held, waited for and passed on by the same rows as those of registrations: never more than there are,
 * and a seat that nobody takes in time goes to the next rank by itself.
 */
public final class SelectionService {
    private final Db db;
    private final InstantSource clock;
    private final EventService events;
    private final PersonService people;
    private final Outbox outbox;
    private final SeatGrants seats;
    private final ApplicationLetters letters;
    private final Wordings wordings;

    public SelectionService(ApplicationService.Parts parts, SeatGrants seats) {
        this.db = parts.db();
        this.clock = parts.clock();
        this.events = parts.events();
        this.people = parts.people();
        this.outbox = parts.outbox();
        this.seats = seats;
        this.letters = new ApplicationLetters(parts.letters(), parts.origin());
        this.wordings = new Wordings(parts.db(), parts.letters());
    }

    /** @param free seats that nobody holds; absent without limit */
    record Table(
            Event event,
            ReviewRules rules,
            Ranking ranking,
            Map<PersonId, SeatGrants.Standing> standings,
            Map<ApplicationId, List<PersonId>> readers,
            Optional<Integer> free) {}

    /** @throws Refusal auth-required, not-found */
    Table table(Caller caller, String slug) {
        var event = events.getOrganised(caller, slug);
        var rules = new ReviewStore(db).rules(event.id());
        var sent = new ApplicationStore(db)
                .list(event.id()).stream()
                        .filter(one -> one.state() != Application.State.DRAFT)
                        .filter(one -> one.state() != Application.State.WITHDRAWN)
                        .toList();
        var persons = sent.stream().map(Application::person).toList();
        return new Table(
                event,
                rules,
                Ranking.of(sent, new ReviewStore(db).list(event.id()), rules),
                seats.standings(event.id(), persons),
                rules.isForAll() ? Map.of() : readers(event),
                seats.free(event.id()));
    }

    /** Without those who are too near. */
    private Map<ApplicationId, List<PersonId>> readers(Event event) {
        var store = new ReaderStore(db);
        var given = store.list(event.id());
        given.removeAll(store.near(event.id()));
        return given.stream()
                .collect(Collectors.groupingBy(
                        Deal.Seat::application, Collectors.mapping(Deal.Seat::reviewer, Collectors.toList())));
    }

    /** A letter as it would be sent. */
    record Draft(Application application, Mail mail) {}

    /** Every letter before any is sent. @throws Refusal auth-required, not-found */
    List<Draft> preview(Caller caller, String slug, Selection selection) {
        var event = events.getOrganised(caller, slug);
        var store = new ApplicationStore(db);
        var found = selection.applications().stream()
                .distinct()
                .flatMap(id -> store.find(id, event.id()).stream())
                .toList();
        var held = seats.standings(
                event.id(), found.stream().map(Application::person).toList());
        var chosen = found.stream()
                .filter(one -> selection.decision().mayFollow(one.state(), Optional.ofNullable(held.get(one.person()))))
                .toList();
        var byId = peopleOf(chosen);
        var first = store.lastRank(event.id()) + 1;
        var until = seats.until(event, clock.instant());
        return IntStream.range(0, chosen.size())
                .mapToObj(n -> {
                    var one = chosen.get(n);
                    var to = new ApplicationLetters.To(byId.get(one.person()), event, one);
                    return new Draft(one, wordings.of(letter(to, selection, first + n, until)));
                })
                .toList();
    }

    private Mail letter(ApplicationLetters.To to, Selection selection, int rank, java.time.Instant until) {
        return switch (selection.decision()) {
            case ACCEPT -> letters.accepted(to, until);
            case WAIT -> letters.waiting(to, rank);
            case DECLINE -> letters.declined(to, selection.reason().orElse(""));
        };
    }

    private Map<PersonId, Person> peopleOf(List<Application> chosen) {
        if (chosen.isEmpty()) return Map.of();
        return people.list(chosen.stream().map(Application::person).toList()).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /** All in one transaction with their letters. @throws Refusal auth-required, not-found */
    List<Selection.Outcome> decide(Caller caller, String slug, Selection selection) {
        var event = events.getOrganised(caller, slug);
        var all = new ApplicationStore(db);
        var byId = peopleOf(selection.applications().stream()
                .flatMap(id -> all.find(id, event.id()).stream())
                .toList());
        var outcomes = db.transaction(tx -> {
            seats.lock(tx, event);
            var done = new ArrayList<Selection.Outcome>();
            for (var id : selection.applications().stream().distinct().toList())
                done.add(new Selection.Outcome(id, decide(tx, new Wish(caller, event, selection, byId), id)));
            // Whoever waits is offered what is free at once.
            seats.moveOn(tx, event);
            return done;
        });
        outbox.wake();
        return outcomes;
    }

    private record Wish(Caller caller, Event event, Selection selection, Map<PersonId, Person> people) {}

    private Selection.Result decide(Db.Tx tx, Wish wish, ApplicationId id) {
        var store = new ApplicationStore(tx);
        var event = wish.event();
        var kind = wish.selection().decision();
        var found = store.lock(id, event.id())
                .filter(one -> kind.mayFollow(one.state(), seats.standing(tx, event.id(), one.person())))
                .filter(one -> wish.people().containsKey(one.person()));
        if (found.isEmpty()) return Selection.Result.GONE;
        var one = found.get();
        var rank =
                kind == Selection.Kind.WAIT ? Optional.of(store.lastRank(event.id()) + 1) : Optional.<Integer>empty();
        var until = clock.instant();
        switch (kind) {
            case ACCEPT -> {
                var held = seats.hold(tx, event.id(), one.person(), one.notice());
                if (held.isEmpty()) return Selection.Result.FULL;
                until = held.get().until();
            }
            case WAIT -> {
                var place = new SeatGrants.Rank(rank.orElseThrow(), one.notice());
                if (!seats.queue(tx, event.id(), one.person(), place)) return Selection.Result.GONE;
            }
            case DECLINE -> seats.leave(tx, event.id(), one.person());
        }
        store.decide(
                one,
                new ApplicationStore.Verdict(
                        kind.state(),
                        wish.selection().reason(),
                        rank,
                        wish.caller().person()));
        var reason = new JsonObject().put("reason", wish.selection().reason().orElse(""));
        new EventAudit(tx, wish.caller(), event).write("application." + kind.word(), one.id(), reason);
        var to = new ApplicationLetters.To(wish.people().get(one.person()), event, one);
        outbox.put(tx, letter(to, wish.selection(), rank.orElse(0), until));
        return Selection.Result.DONE;
    }
}
