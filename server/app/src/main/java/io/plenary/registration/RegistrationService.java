package io.plenary.registration;

import io.plenary.accounts.EmailAddress;
import io.plenary.accounts.Person;
import io.plenary.accounts.PersonService;
import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventService;
import io.plenary.catalogue.Registration;
import io.plenary.catalogue.Seats;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.mail.Letters;
import io.plenary.mail.Outbox;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Takes seats and gives them back. Registering signs nobody in; the mailed link does. */
public final class RegistrationService {
    private static final Limit BY_NETWORK = new Limit("registration, network", 60, 30, Duration.ofMinutes(1));
    private static final Limit LINKS_BY_NETWORK = new Limit("personal link, network", 10, 20, Duration.ofHours(1));
    private static final Limit LINKS_BY_ADDRESS = new Limit("personal link, address", 3, 3, Duration.ofMinutes(15));
    /** A browser that lost the answer asks again within this time; the confirmation is on its way already. */
    private static final Duration REPEAT = Duration.ofMinutes(10);

    private final Parts parts;
    private final RegistrationLetters letters;

    /** What it is made of. @param origin of the pages, without a trailing slash */
    public record Parts(
            Db db,
            InstantSource clock,
            EventService events,
            PersonService people,
            SeatDesk desk,
            Outbox outbox,
            Letters letters,
            RateLimits limits,
            String origin) {}

    public RegistrationService(Parts parts) {
        this.parts = parts;
        this.letters = new RegistrationLetters(parts.letters(), parts.origin());
    }

    /** From where a request came. @param browser the browser's own random name, to which the link is bound */
    public record Sender(String address, String browser) {}

    /** Somebody who is not signed in says who they are. */
    public record Stranger(EmailAddress email, PersonService.Profile profile) {}

    /**
     * A seat for the asking person, who may have one already.
     *
     * @throws Refusal auth-required, not-found, registration-closed, wrong-state (by application only), sold-out
     */
    public Registration register(Caller caller, String slug, String notice, Sender sender) {
        var person = parts.people().get(caller.person());
        var event = parts.events().get(caller, slug);
        var mine = new RegistrationStore(parts.db()).find(person.id(), event.id());
        if (mine.filter(Registration::holdsSeat).isPresent()) return mine.get();
        guard(event);
        parts.limits().take(BY_NETWORK, sender.address());
        var calendar = parts.events().calendarOf(event);
        var outcome = parts.db().transaction(tx -> {
            var taken = take(tx, event, person.id(), notice);
            if (taken.isNew()) confirm(tx, new Seat(person, event, taken), sender.browser(), calendar);
            return taken;
        });
        parts.outbox().wake();
        return outcome.registration().orElseThrow(() -> new Refusal(ErrorCode.SOLD_OUT));
    }

    /**
     * A seat for somebody who is not signed in. Whether the address is known shows in the mail only.
     *
     * @throws Refusal not-found, registration-closed, wrong-state, sold-out, rate-limited by network
     */
    public void register(String slug, Stranger stranger, String notice, Sender sender) {
        var event = parts.events().get(Caller.nobody(), slug);
        guard(event);
        // Before anything of the stranger is looked at: who holds a seat already asks for the link again.
        if (event.seatsAt(parts.clock().instant()).state() == Seats.State.FULL) throw new Refusal(ErrorCode.SOLD_OUT);
        parts.limits().take(BY_NETWORK, sender.address());
        var calendar = parts.events().calendarOf(event);
        parts.db().transaction(tx -> {
            var person = parts.people().findOrMake(tx, stranger.email(), stranger.profile());
            var taken = take(tx, event, person.id(), notice);
            if (taken.registration().isEmpty()) throw new Refusal(ErrorCode.SOLD_OUT);
            if (taken.isNew()) confirm(tx, new Seat(person, event, taken), sender.browser(), calendar);
            else remind(tx, new Seat(person, event, taken), sender.browser());
            return taken;
        });
        parts.outbox().wake();
    }

    private record Seat(Person person, Event event, SeatDesk.Outcome outcome) {
        Registration registration() {
            return outcome.registration().orElseThrow();
        }
    }

    private void guard(Event event) {
        if (!event.published()) throw new Refusal(ErrorCode.WRONG_STATE);
        var seats = event.seatsAt(parts.clock().instant());
        if (seats.state() == Seats.State.CLOSED || parts.events().isCalledOff(event.id()))
            throw new Refusal(ErrorCode.REGISTRATION_CLOSED);
        if (seats.rule() == Seats.Rule.APPLICATION)
            throw new Refusal(ErrorCode.WRONG_STATE, "Seats of this event are given on application.");
    }

    private SeatDesk.Outcome take(Sql tx, Event event, PersonId person, String notice) {
        var wish = new SeatDesk.Wish(RegistrationId.next(), event.id(), person, notice);
        return parts.desk().take(tx, List.of(wish)).getFirst();
    }

    private void confirm(Sql tx, Seat seat, String browser, String calendar) {
        var token = newLink(tx, seat.registration().id(), browser);
        var mail = letters.confirmation(seat.person(), seat.event(), seat.registration(), token);
        parts.outbox().put(tx, mail.withCalendar(calendar));
    }

    private void remind(Sql tx, Seat seat, String browser) {
        var since = Duration.between(seat.registration().at(), parts.clock().instant());
        if (since.compareTo(REPEAT) < 0 || tooMany(seat.person())) return;
        var token = newLink(tx, seat.registration().id(), browser);
        parts.outbox().put(tx, letters.linkAgain(seat.person(), seat.event(), token));
    }

    private boolean tooMany(Person person) {
        return parts.limits().waitFor(LINKS_BY_ADDRESS, person.email().value()) > 0;
    }

    private static String newLink(Sql tx, RegistrationId registration, String browser) {
        var token = Secrets.token();
        new PersonalLinkStore(tx).insert(token, registration, browser);
        return token;
    }

    /** The personal link once more, if the address holds a seat. @throws Refusal not-found, rate-limited by network */
    public void resendPersonalLink(Caller caller, String slug, EmailAddress email, Sender sender) {
        var event = parts.events().get(caller, slug);
        parts.limits().take(LINKS_BY_NETWORK, sender.address());
        if (parts.limits().waitFor(LINKS_BY_ADDRESS, email.value()) > 0) return;
        var person = parts.people().find(email);
        if (person.isEmpty() || !isLinkGood(event)) return;
        parts.db().transaction(tx -> {
            var held = new SeatStore(tx).findHeld(event.id(), person.get().id());
            held.ifPresent(registration -> {
                var token = newLink(tx, registration.id(), sender.browser());
                parts.outbox().put(tx, letters.linkAgain(person.get(), event, token));
            });
            return held.isPresent();
        });
        parts.outbox().wake();
    }

    private boolean isLinkGood(Event event) {
        return PersonalLinkService.isGood(event, parts.clock().instant());
    }

    /** Gives the seat back; one given back before stays so. @throws Refusal not-found */
    public void cancel(Caller caller, RegistrationId id) {
        var person = parts.people().get(caller.person());
        var held = new RegistrationStore(parts.db())
                .find(id, person.id())
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        var event = parts.events().get(held.event());
        parts.db().transaction(tx -> {
            var freed = new SeatStore(tx).giveBack(event.id(), id);
            if (freed) parts.outbox().put(tx, letters.cancellation(person, event, held.registration()));
            return freed;
        });
        parts.outbox().wake();
    }

    /** Whoever has registered for an event, with the seats that hold. */
    public record Registered(List<RegisteredPerson> registrations, long total) {}

    public record RegisteredPerson(
            RegistrationId id, Registration.State state, java.time.Instant at, String name, String email) {}

    /** What the event is called, for those who may see who comes. @throws Refusal auth-required, not-found */
    String titleOf(Caller caller, String slug) {
        return parts.events().getOrganised(caller, slug).title();
    }

    /** In order of registering. @param limit 1 to 200; @throws Refusal not-found, for those who do not organise it too */
    public Registered list(Caller caller, String slug, Optional<RegistrationId> after, int limit) {
        var event = parts.events().getOrganised(caller, slug);
        var store = new RegistrationStore(parts.db());
        var held = store.list(event.id(), after, limit);
        var people = RegisteredPeople.of(parts.people()
                .list(held.stream().map(RegistrationStore.Held::person).toList()));
        return new Registered(held.stream().map(people::row).toList(), store.countConfirmed(event.id()));
    }
}
