package io.plenary.registration;

import io.plenary.accounts.EmailAddress;
import io.plenary.accounts.PersonService;
import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventService;
import io.plenary.catalogue.Registration;
import io.plenary.contract.ErrorCode;
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
import java.time.Duration;
import java.time.InstantSource;

/** Takes seats and gives them back. Registering signs nobody in; the mailed link does. */
public final class RegistrationService {
    private static final Limit BY_NETWORK = new Limit("registration, network", 60, 30, Duration.ofMinutes(1));
    private static final Limit LINKS_BY_NETWORK = new Limit("personal link, network", 10, 20, Duration.ofHours(1));

    private static final Limit WRONG_CODES = new Limit("invitation, wrong codes", 10, 10, Duration.ofMinutes(15));

    private final Parts parts;
    private final Registrar registrar;
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
            RateLimits limits) {}

    RegistrationService(Parts parts, Registrar registrar, WaitingList waiting, RegistrationLetters letters) {
        this.parts = parts;
        this.registrar = registrar;
        this.waiting = waiting;
        this.letters = letters;
    }

    /** From where a request came. @param browser the browser's own random name, to which the link is bound */
    public record Sender(String address, String browser) {}

    /** Somebody who is not signed in says who they are. */
    public record Stranger(EmailAddress email, PersonService.Profile profile) {}

    /**
     * A seat for the asking person, who may have one already, or the place in the queue for one.
     *
     * @throws Refusal auth-required, not-found, registration-closed, registration-not-open, wrong-state (by application
     *     only), invitation-needed, invitation-invalid, sold-out, validation of the answers, stale (another form is asked)
     */
    Registration register(Caller caller, String slug, Wish wish, Sender sender) {
        var person = parts.people().get(caller.person());
        var event = parts.events().get(caller, slug);
        var mine = new RegistrationStore(parts.db()).find(person.id(), event.id());
        if (mine.filter(Registration::stands).isPresent()) return mine.get();
        var way = way(entrance(event), wish, sender);
        parts.limits().take(BY_NETWORK, sender.address());
        var arrival = arrival(event, wish, way, sender, false);
        var registration = parts.db().transaction(tx -> registrar.admit(tx, new Arrival.Guest(person, arrival)));
        parts.outbox().wake();
        return registration;
    }

    /**
     * The same for somebody who is not signed in. Whether the address is known shows in the mail only.
     *
     * @throws Refusal as above, and rate-limited by network
     */
    void register(String slug, Stranger stranger, Wish wish, Sender sender) {
        var event = parts.events().get(Caller.nobody(), slug);
        var entrance = entrance(event);
        var way = way(entrance, wish, sender);
        // Before anything of the stranger is looked at: who holds a seat already asks for the link again.
        if (entrance.isHopeless(way, wish)) throw new Refusal(ErrorCode.SOLD_OUT);
        parts.limits().take(BY_NETWORK, sender.address());
        var arrival = arrival(event, wish, way, sender, true);
        parts.db().transaction(tx -> {
            var person = parts.people().findOrMake(tx, stranger.email(), stranger.profile());
            return registrar.admit(tx, new Arrival.Guest(person, arrival));
        });
        parts.outbox().wake();
    }

    private Entrance entrance(Event event) {
        return new Entrance(event, parts.clock().instant(), parts.events().isCalledOff(event.id()));
    }

    private Entrance.Way way(Entrance entrance, Wish wish, Sender sender) {
        return entrance.with(wish.code().map(code -> invitation(entrance.event(), code, sender)));
    }

    /** Guessing is slow. */
    private Invitation invitation(Event event, String code, Sender sender) {
        return new InvitationStore(parts.db())
                .find(event.id(), code)
                .filter(one -> one.isGood(parts.clock().instant()) || one.used() >= one.most())
                .orElseThrow(() -> {
                    var wait = parts.limits().waitFor(WRONG_CODES, sender.address());
                    return wait > 0 ? Refusal.tooFast(wait) : new Refusal(ErrorCode.INVITATION_INVALID);
                });
    }

    private Arrival arrival(Event event, Wish wish, Entrance.Way way, Sender sender, boolean reminded) {
        var answers = event.entry().form().map(form -> parts.forms()
                .check(event.id(), Purpose.REGISTRATION, form, wish.reply()));
        return new Arrival(event, wish, way, answers, parts.events().calendarOf(event), sender.browser(), reminded);
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
     * @throws Refusal not-found; offer-expired, also when it went to the next
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
            if (accepted.isEmpty()) return acceptedBefore(tx, id);
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
    private static Registration acceptedBefore(Sql tx, RegistrationId id) {
        var now = new RegistrationStore(tx).get(id);
        if (!now.holdsSeat()) throw new Refusal(ErrorCode.OFFER_EXPIRED);
        return now;
    }

    /** Gives back the seat, the offer or the place in the queue; once is enough. @throws Refusal not-found */
    public void cancel(Caller caller, RegistrationId id) {
        var person = parts.people().get(caller.person());
        var held = new RegistrationStore(parts.db())
                .find(id, person.id())
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        var event = parts.events().get(held.event());
        parts.db().transaction(tx -> {
            var freed = new SeatStore(tx).giveBack(event.id(), id);
            if (freed) waiting.moveOn(tx, event);
            var left = freed || new WaitingStore(tx).withdraw(id);
            if (left) parts.outbox().put(tx, letters.cancellation(person, event, held.registration()));
            return left;
        });
        parts.outbox().wake();
    }
}
