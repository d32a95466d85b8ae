package io.plenary.registration;

import io.plenary.accounts.EmailAddress;
import io.plenary.accounts.Person;
import io.plenary.accounts.PersonService;
import io.plenary.calendar.CalendarMessage;
import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventService;
import io.plenary.catalogue.Occasion;
import io.plenary.catalogue.Registration;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.forms.Purpose;
import io.plenary.forms.Questionnaires;
import io.plenary.mail.Outbox;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import io.plenary.platform.Sql;
import io.plenary.registration.sessions.SessionSeats;
import java.time.Duration;
import java.time.InstantSource;

/** Takes seats and gives them back. Registering signs nobody in; the mailed link does. */
public final class RegistrationService {
    private static final Limit BY_NETWORK = new Limit("registration, network", 60, 30, Duration.ofMinutes(1));
    private static final Limit LINKS_BY_NETWORK = new Limit("personal link, network", 10, 20, Duration.ofHours(1));

    static final Limit WRONG_CODES = new Limit("invitation, wrong codes", 10, 10, Duration.ofMinutes(15));

    private static final int MOST_HELD = 1_000;

    private final Parts parts;
    private final Intake intake;
    private final WaitingList waiting;
    private final RegistrationLetters letters;

    /** What it is made of. */
    public record Parts(
            Db db,
            InstantSource clock,
            EventService events,
            PersonService people,
            Questionnaires forms,
            Outbox outbox,
            RateLimits limits,
            SessionSeats sessions) {}

    RegistrationService(Parts parts, Intake intake, WaitingList waiting, RegistrationLetters letters) {
        this.parts = parts;
        this.intake = intake;
        this.waiting = waiting;
        this.letters = letters;
    }

    /** From where a request came. @param browser the browser's own random name, to which the link is bound */
    public record Sender(String address, String browser) {}

    /** Somebody who is not signed in says who they are. */
    public record Stranger(EmailAddress email, PersonService.Profile profile) {
        Person ifNew() {
            return new Person(PersonId.next(), profile.name(), email, profile.locale(), profile.zone(), false);
        }
    }

    /**
     * A seat for the asking person, who may have one already, or the place in the queue for one.
     *
     * @throws Refusal auth-required, not-found, registration-closed, registration-not-open, wrong-state (by application
     *     only), invitation-needed, invitation-invalid, sold-out, validation of the answers, stale (another form is asked)
     */
    Registration register(Caller caller, String slug, Wish wish, Sender sender) {
        var person = parts.people().get(caller.person());
        var occasion = occasion(caller, slug, wish, sender);
        var event = occasion.event();
        var mine = new RegistrationStore(parts.db()).find(person.id(), event.id());
        if (mine.filter(Registration::stands).isPresent()) return mine.get();
        var entrance = entrance(occasion);
        var way = way(entrance, wish, sender);
        entrance.checkMode(wish);
        parts.limits().take(BY_NETWORK, sender.address());
        var arrival = arrival(occasion, wish, way, sender, false);
        var registration = intake.admit(new Arrival.Guest(person, arrival));
        parts.outbox().wake();
        return registration;
    }

    /**
     * The same for somebody who is not signed in. Whether the address is known shows in the mail only.
     *
     * @throws Refusal as above, and rate-limited by network
     */
    void register(String slug, Stranger stranger, Wish wish, Sender sender) {
        var occasion = occasion(Caller.nobody(), slug, wish, sender);
        var entrance = entrance(occasion);
        var way = way(entrance, wish, sender);
        entrance.checkMode(wish);
        refuseBeforeLooking(entrance, way, wish);
        parts.limits().take(BY_NETWORK, sender.address());
        var arrival = arrival(occasion, wish, way, sender, true);
        intake.admit(new Arrival.Guest(stranger.ifNew(), arrival));
        parts.outbox().wake();
    }

    /** Before anything of a stranger is looked at: who holds a seat already asks for the link again. */
    private void refuseBeforeLooking(Entrance entrance, Entrance.Way way, Wish wish) {
        if (entrance.isHopeless(way, wish)) throw new Refusal(ErrorCode.SOLD_OUT);
        if (way.invitation().filter(Invitation::isUsedUp).isPresent()) throw new Refusal(ErrorCode.INVITATION_INVALID);
        if (entrance.seats(way, wish))
            parts.sessions().check(parts.db(), entrance.event().id(), wish.sessions());
    }

    /** What only the invited see is there for whoever shows a code in force. Guessing is slow, also of what is not there. */
    private Occasion occasion(Caller caller, String slug, Wish wish, Sender sender) {
        var opened = wish.code().flatMap(code -> new InvitationStore(parts.db()).findOpened(slug, code));
        if (opened.isPresent()) {
            var event = parts.events().getFor(caller, opened.get());
            return new Occasion(
                    event,
                    parts.events().isCalledOff(event.id()),
                    parts.events().calendarOf(event));
        }
        try {
            return parts.events().occasion(caller, slug);
        } catch (Refusal unseen) {
            if (wish.code().isPresent()) parts.limits().take(WRONG_CODES, sender.address());
            throw unseen;
        }
    }

    private Entrance entrance(Occasion occasion) {
        return new Entrance(occasion.event(), parts.clock().instant(), occasion.calledOff());
    }

    private Entrance.Way way(Entrance entrance, Wish wish, Sender sender) {
        return entrance.with(wish.code().map(code -> invitation(entrance.event(), code, sender)));
    }

    /** Guessing is slow. */
    private Invitation invitation(Event event, String code, Sender sender) {
        return new InvitationStore(parts.db())
                .find(event.id(), code)
                .filter(one -> one.isInForce(parts.clock().instant()))
                .orElseThrow(() -> {
                    var wait = parts.limits().waitFor(WRONG_CODES, sender.address());
                    return wait > 0 ? Refusal.tooFast(wait) : new Refusal(ErrorCode.INVITATION_INVALID);
                });
    }

    private Arrival arrival(Occasion occasion, Wish wish, Entrance.Way way, Sender sender, boolean reminded) {
        var event = occasion.event();
        var answers = event.entry().form().map(form -> parts.forms()
                .check(event.id(), Purpose.REGISTRATION, form, wish.reply()));
        return new Arrival(event, wish, way, answers, occasion.calendar(), sender.browser(), reminded);
    }

    /** The personal link once more, if the address holds a seat. @throws Refusal not-found, rate-limited by network */
    public void resendPersonalLink(Caller caller, String slug, EmailAddress email, Sender sender) {
        var event = parts.events().get(caller, slug);
        parts.limits().take(LINKS_BY_NETWORK, sender.address());
        if (parts.limits().waitFor(Registrar.LINKS_BY_ADDRESS, email.value()) > 0) return;
        var person = parts.people().find(email);
        if (person.isEmpty() || !isLinkGood(event)) return;
        parts.db().transaction(tx -> {
            var held = new SeatStore(tx)
                    .findStanding(event.id(), person.get().id())
                    .filter(one -> one.state() != Registration.State.DECLINED);
            held.ifPresent(registration -> {
                var token = Registrar.newLink(tx, registration.id(), sender.browser());
                parts.outbox().put(tx, letters.linkAgain(person.get(), event, token));
            });
            return held.isPresent();
        });
        parts.outbox().wake();
    }

    private boolean isLinkGood(Event event) {
        return PersonalLinkService.isGood(event, parts.clock().instant());
    }

    /**
     * Takes the seat that was offered; one taken before stays so.
     *
     * @throws Refusal not-found; registration-closed while nothing of the event takes place; offer-expired, also when it went
     *     to the next
     */
    Registration accept(Caller caller, RegistrationId id) {
        var person = parts.people().get(caller.person());
        var held = new RegistrationStore(parts.db())
                .find(id, person.id())
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        if (held.registration().holdsSeat()) return held.registration();
        var event = parts.events().get(held.event());
        var calendar = parts.events().calendarOf(event);
        var taken = parts.db().transaction(tx -> {
            var accepted = new WaitingStore(tx).accept(id, person.id());
            if (accepted.isEmpty()) return acceptedBefore(tx, id, event.id());
            var seat = accepted.get();
            var token = Registrar.newLink(tx, id, "");
            parts.outbox()
                    .put(tx, letters.confirmation(person, event, seat, token).withCalendar(calendar));
            return seat;
        });
        parts.outbox().wake();
        return taken;
    }

    /** By a press a moment ago, in another tab. */
    private static Registration acceptedBefore(Sql tx, RegistrationId id, EventId event) {
        var now = new RegistrationStore(tx).get(id);
        if (now.holdsSeat()) return now;
        var stays = now.state() == Registration.State.OFFERED && !new WaitingStore(tx).isOn(event);
        throw new Refusal(stays ? ErrorCode.REGISTRATION_CLOSED : ErrorCode.OFFER_EXPIRED);
    }

    /** Gives back the seat, the offer or the place in the queue; once is enough. @throws Refusal not-found */
    public void cancel(Caller caller, RegistrationId id) {
        var person = parts.people().get(caller.person());
        var held = new RegistrationStore(parts.db())
                .find(id, person.id())
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        var event = parts.events().get(held.event());
        var calendar = CalendarMessage.withdrawn(parts.events().calendarOf(event));
        parts.db().transaction(tx -> {
            var freed = new SeatStore(tx).giveBack(event.id(), id);
            if (freed) waiting.moveOn(tx, event);
            var left = freed || new WaitingStore(tx).withdraw(id);
            var letter = letters.cancellation(person, event, held.registration());
            if (left) parts.outbox().put(tx, freed ? letter.withCalendar(calendar) : letter);
            return left;
        });
        parts.outbox().wake();
    }

    /** Gives back whatever the person holds in what is not over, public or not; nobody is told. For somebody whose data go. */
    public void leaveAll(PersonId person) {
        for (var place :
                new RegistrationStore(parts.db()).placesOf(person, parts.clock().instant(), MOST_HELD)) {
            var event = parts.events().get(place.event());
            parts.db().transaction(tx -> {
                var freed = new SeatStore(tx).giveBack(place.event(), place.id());
                if (freed) waiting.moveOn(tx, event);
                return freed || new WaitingStore(tx).withdraw(place.id());
            });
        }
        parts.outbox().wake();
    }
}
