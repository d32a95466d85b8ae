package io.plenary.registration;

import io.plenary.accounts.Person;
import io.plenary.accounts.PersonService;
import io.plenary.catalogue.Registration;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.forms.Questionnaires;
import io.plenary.mail.Mail;
import io.plenary.mail.Outbox;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import io.plenary.registration.sessions.SessionSeats;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Puts one arrival into the books, inside a transaction: the use of a code, the seat, the answers, the letter. */
final class Registrar {
    static final Limit LINKS_BY_ADDRESS = new Limit("personal link, address", 3, 3, Duration.ofMinutes(15));
    /** A browser that lost the answer asks again within this time; the confirmation is on its way already. */
    private static final Duration REPEAT = Duration.ofMinutes(10);

    private final Parts parts;

    record Parts(
            InstantSource clock,
            PersonService people,
            SeatDesk desk,
            Questionnaires forms,
            WaitingList waiting,
            Outbox outbox,
            RegistrationLetters letters,
            RateLimits limits,
            SessionSeats sessions) {}

    Registrar(Parts parts) {
        this.parts = parts;
    }

    /** @throws Refusal sold-out, invitation-invalid; either undoes everything */
    Registration admit(Sql tx, Arrival.Guest guest) {
        var arrival = guest.arrival();
        var redeemed = redeem(tx, guest);
        var outcome = place(tx, guest);
        var registration = outcome.registration().orElseThrow(() -> new Refusal(ErrorCode.SOLD_OUT));
        if (!outcome.isNew()) {
            redeemed.ifPresent(one -> new InvitationStore(tx).handBack(one.id()));
            remind(tx, guest, registration);
            return registration;
        }
        arrival.way().invitation().ifPresent(one -> new SeatStore(tx).cameBy(registration.id(), one.id()));
        arrival.answers()
                .ifPresent(one -> parts.forms().keep(tx, registration.id().value(), one));
        if (registration.holdsSeat()) {
            var seat = new SessionSeats.Seat(registration.id(), guest.person().id());
            parts.sessions().takeAll(tx, seat, arrival.wish().sessions());
        }
        confirm(tx, guest, registration);
        if (registration.state() != Registration.State.WAITING) return registration;
        // A seat that came back a moment ago is offered at once, to whoever is first.
        parts.waiting().moveOn(tx, guest.event());
        return new RegistrationStore(tx).get(registration.id());
    }

    private Optional<Invitation> redeem(Sql tx, Arrival.Guest guest) {
        var store = new InvitationStore(tx);
        var shown = guest.arrival().way().invitation();
        if (shown.isEmpty()
                || store.isUsedBy(
                        shown.get().id(), guest.person().id(), guest.event().id())) return Optional.empty();
        if (!shown.get().isFor(guest.person().email().value())
                || !store.redeem(shown.get().id())) throw new Refusal(ErrorCode.INVITATION_INVALID);
        return shown;
    }

    private SeatDesk.Outcome place(Sql tx, Arrival.Guest guest) {
        var arrival = guest.arrival();
        var wish = new SeatDesk.Wish(
                RegistrationId.next(),
                guest.event().id(),
                guest.person().id(),
                arrival.wish().notice(),
                arrival.mode());
        var store = new WaitingStore(tx);
        if (arrival.way().byApproval()) return either(tx, wish, store.ask(wish));
        var outcome = seat(tx, guest, wish);
        if (outcome.registration().isPresent() || !arrival.waits()) return outcome;
        return either(tx, wish, store.queue(wish));
    }

    /** Where those who wait were not offered theirs yet, what they leave. */
    private SeatDesk.Outcome seat(Sql tx, Arrival.Guest guest, SeatDesk.Wish wish) {
        var outcome = parts.desk().take(tx, List.of(wish)).getFirst();
        if (outcome.registration().isPresent()
                || !new WaitingStore(tx).owes(wish.event()).getAsBoolean()) return outcome;
        parts.waiting().moveOn(tx, guest.event());
        return parts.desk().take(tx, List.of(wish)).getFirst();
    }

    private static SeatDesk.Outcome either(Sql tx, SeatDesk.Wish wish, Optional<Registration> made) {
        return made.map(SeatDesk.Outcome::taken).orElseGet(() -> new SeatStore(tx)
                .findStanding(wish.event(), wish.person())
                .map(SeatDesk.Outcome::held)
                .orElseGet(SeatDesk.Outcome::soldOut));
    }

    private void confirm(Sql tx, Arrival.Guest guest, Registration registration) {
        send(tx, guest, registration, false);
    }

    private void remind(Sql tx, Arrival.Guest guest, Registration registration) {
        if (reminds(guest, registration)) send(tx, guest, registration, true);
    }

    private void send(Sql tx, Arrival.Guest guest, Registration registration, boolean again) {
        var token = newLink(tx, registration.id(), guest.arrival().browser());
        parts.outbox().put(tx, letter(guest, registration, token, again));
    }

    /** @param again asked for by somebody who is registered */
    Mail letter(Arrival.Guest guest, Registration registration, String token, boolean again) {
        if (again) return parts.letters().linkAgain(guest.person(), guest.event(), token);
        var mail = parts.letters().confirmation(guest.person(), guest.event(), registration, token);
        return registration.holdsSeat() ? mail.withCalendar(guest.arrival().calendar()) : mail;
    }

    /** Whether whoever asks by an address and is registered is sent the link again; counts the asking. */
    boolean reminds(Arrival.Guest guest, Registration registration) {
        if (!guest.arrival().reminded() || registration.state() == Registration.State.DECLINED) return false;
        var since = Duration.between(registration.at(), parts.clock().instant());
        return since.compareTo(REPEAT) >= 0 && !tooMany(guest.person());
    }

    private boolean tooMany(Person person) {
        return parts.limits().waitFor(LINKS_BY_ADDRESS, person.email().value()) > 0;
    }

    static String newLink(Sql tx, RegistrationId registration, String browser) {
        var token = Secrets.token();
        new PersonalLinkStore(tx).insert(token, registration, browser);
        return token;
    }
}
