package io.plenary.registration;

import io.plenary.accounts.EmailAddress;
import io.plenary.accounts.Person;
import io.plenary.catalogue.Event;
import io.plenary.catalogue.Registration;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
import io.plenary.forms.Questionnaires;
import io.plenary.mail.Mail;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Puts many arrivals for one event into the books, inside one transaction: the seats are locked once, and each kind of row
 * is written in one statement. Of those who are refused nothing is kept.
 */
final class CrowdRegistrar {
    private final Registrar registrar;
    private final Registrar.Parts parts;

    CrowdRegistrar(Registrar registrar, Registrar.Parts parts) {
        this.registrar = registrar;
        this.parts = parts;
    }

    /** One of them after the books are written. @param registration absent when all seats are taken */
    record Outcome(Arrival.Guest guest, Optional<Registration> registration) {
        /** @throws Refusal sold-out */
        Registration get() {
            return registration.orElseThrow(() -> new Refusal(ErrorCode.SOLD_OUT));
        }
    }

    /**
     * @param arrived two or more for the same event, with nothing that needs a look of its own
     * @throws RuntimeException when something else came between, and nothing holds
     */
    List<Outcome> admit(Db.Tx tx, List<Arrival.Guest> arrived) {
        var event = arrived.getFirst().event();
        var store = new CrowdStore(tx);
        var seats = store.hold(event.id());
        var owes = new WaitingStore(tx).owes(event.id());
        var known = known(tx, arrived);
        var guests = identified(arrived, known);
        var before = guests.stream().filter(one -> isKnown(one, known)).map(one -> one.person()
                .id());
        var held = new HashMap<>(store.standing(event.id(), before.distinct().toList()));
        var decided = decided(guests, left(tx, event, seats, owes), held.keySet());
        var coming = decided.stream().filter(Decided::comesIn).toList();
        if (!coming.isEmpty()) {
            makePeople(tx, coming, known);
            var made = store.register(
                    event.id(), coming.stream().map(Decided::coming).toList());
            if (made.size() != coming.size()) throw new IllegalStateException("somebody came in by another door");
            held.putAll(made);
            keepAnswers(tx, coming, made);
        }
        write(tx, decided, held);
        if (coming.stream().anyMatch(one -> one.fate() == Crowd.Fate.WAITING))
            parts.waiting().moveOn(tx, event);
        return decided.stream()
                .map(one -> new Outcome(one.guest(), Optional.ofNullable(held.get(one.person()))))
                .toList();
    }

    /** What those leave who wait, which is all but where they were not offered theirs yet. */
    private SeatsLeft left(Db.Tx tx, Event event, Supplier<SeatsLeft> seats, BooleanSupplier owes) {
        var held = seats.get();
        if (!owes.getAsBoolean()) return held;
        parts.waiting().moveOn(tx, event);
        return new CrowdStore(tx).hold(event.id()).get();
    }

    /** One of them, and what becomes of them. */
    record Decided(Arrival.Guest guest, Crowd.Fate fate) {
        PersonId person() {
            return guest.person().id();
        }

        boolean comesIn() {
            return fate.comesIn();
        }

        CrowdStore.Coming coming() {
            var arrival = guest.arrival();
            return new CrowdStore.Coming(person(), fate.state(), arrival.wish().notice(), arrival.mode());
        }
    }

    private static List<Decided> decided(List<Arrival.Guest> guests, SeatsLeft seats, Set<PersonId> standing) {
        var fates = Crowd.decide(
                seats, standing, guests.stream().map(Crowd.Asking::of).toList());
        return IntStream.range(0, guests.size())
                .mapToObj(n -> new Decided(guests.get(n), fates.get(n)))
                .toList();
    }

    private Map<EmailAddress, Person> known(Sql tx, List<Arrival.Guest> arrived) {
        var strangers = arrived.stream()
                .filter(Arrival.Guest::isStranger)
                .map(one -> one.person().email())
                .distinct()
                .toList();
        return strangers.isEmpty() ? Map.of() : parts.people().findAll(tx, strangers);
    }

    /** The same address is the same person, also for somebody who sends twice. */
    private static List<Arrival.Guest> identified(List<Arrival.Guest> arrived, Map<EmailAddress, Person> known) {
        var people = new HashMap<>(known);
        return arrived.stream()
                .map(one -> one.isStranger()
                        ? one.as(people.computeIfAbsent(one.person().email(), first -> one.person()))
                        : one)
                .toList();
    }

    private static boolean isKnown(Arrival.Guest guest, Map<EmailAddress, Person> known) {
        return !guest.isStranger() || known.containsKey(guest.person().email());
    }

    /** A registration of somebody who became known at this very moment finds no person of its id, and nothing holds. */
    private void makePeople(Db.Tx tx, List<Decided> coming, Map<EmailAddress, Person> known) {
        var fresh = coming.stream()
                .map(Decided::guest)
                .filter(one -> !isKnown(one, known))
                .map(Arrival.Guest::person)
                .toList();
        if (!fresh.isEmpty()) parts.people().sendAll(tx, fresh);
    }

    private void keepAnswers(Sql tx, List<Decided> coming, Map<PersonId, Registration> made) {
        var answers = new HashMap<UUID, Questionnaires.Checked>();
        for (var one : coming)
            one.guest()
                    .arrival()
                    .answers()
                    .ifPresent(given -> answers.put(made.get(one.person()).id().value(), given));
        parts.forms().keepAll(tx, answers);
    }

    /**
     * A letter with a link of its own to each who comes in, and to whoever asks for it again. The database keeps the links
     * while the letters are written.
     */
    private void write(Db.Tx tx, List<Decided> decided, Map<PersonId, Registration> held) {
        var letters = new ArrayList<LetterWithLink>();
        for (var one : decided) {
            var registration = held.get(one.person());
            var reminds = one.fate() == Crowd.Fate.HELD && registrar.reminds(one.guest(), registration);
            if (one.comesIn() || reminds)
                letters.add(new LetterWithLink(one.guest(), registration, Secrets.token(), reminds));
        }
        if (letters.isEmpty()) return;
        PersonalLinkStore.sendAll(tx, letters.stream().map(LetterWithLink::link).toList());
        parts.outbox().sendAll(tx, letters.stream().map(this::mail).toList());
    }

    /** @param again asked for by somebody who is registered */
    private record LetterWithLink(Arrival.Guest guest, Registration registration, String token, boolean again) {
        PersonalLinkStore.NewLink link() {
            return new PersonalLinkStore.NewLink(
                    token, registration.id(), guest.arrival().browser());
        }
    }

    private Mail mail(LetterWithLink one) {
        return registrar.letter(one.guest(), one.registration(), one.token(), one.again());
    }
}
