package io.plenary.registration;

import io.plenary.accounts.Person;
import io.plenary.accounts.PersonService;
import io.plenary.catalogue.Event;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.mail.Mail;
import io.plenary.mail.Outbox;
import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Hands free seats to those who wait. Always in the transaction that frees them: a crash undoes both or none, so no seat
 * is ever free while somebody waits, and nobody who comes later passes.
 */
final class WaitingList {
    private final PersonService people;
    private final Outbox outbox;
    private final RegistrationLetters letters;

    WaitingList(PersonService people, Outbox outbox, RegistrationLetters letters) {
        this.people = people;
        this.outbox = outbox;
        this.letters = letters;
    }

    /** Those who wait come before whoever asks now: what is free for them is offered first. */
    void goFirst(Sql tx, Event event) {
        if (new WaitingStore(tx).owes(event.id()).getAsBoolean()) moveOn(tx, event);
    }

    /** Whoever is next gets an offer and its letter, until no seat is free for any of them. */
    void moveOn(Sql tx, Event event) {
        new SeatStore(tx).lock(event.id());
        var offered = WaitingStore.AT_ONCE;
        while (offered == WaitingStore.AT_ONCE) offered = offerSome(tx, event);
    }

    private int offerSome(Sql tx, Event event) {
        var offers = new WaitingStore(tx).offer(event.id());
        var byId = peopleOf(tx, offers);
        var mails = new ArrayList<Mail>();
        for (var offer : offers) {
            var token = link(tx, offer.registration());
            mails.add(letters.offer(new RegistrationLetters.To(byId.get(offer.person()), event), offer, token));
        }
        if (!mails.isEmpty()) outbox.putAll(tx, mails);
        return offers.size();
    }

    /** Offers that ran out go to the next, some of them. @return how many; there may be more where these are {@link WaitingStore#AT_ONCE} */
    int moveOnLapsed(Sql tx, Event event) {
        new SeatStore(tx).lock(event.id());
        var gone = new WaitingStore(tx).lapse(event.id());
        if (gone.isEmpty()) return 0;
        var byId = peopleOf(tx, gone);
        outbox.putAll(
                tx,
                gone.stream()
                        .map(one -> letters.lapsed(new RegistrationLetters.To(byId.get(one.person()), event), one))
                        .toList());
        moveOn(tx, event);
        return gone.size();
    }

    private Map<PersonId, Person> peopleOf(Sql tx, List<WaitingStore.Offer> offers) {
        if (offers.isEmpty()) return Map.of();
        return people.list(tx, offers.stream().map(WaitingStore.Offer::person).toList()).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /** A letter that nobody asked for is bound to no browser. */
    static String link(Sql tx, RegistrationId registration) {
        var token = Secrets.token();
        new PersonalLinkStore(tx).insert(token, registration, "");
        return token;
    }
}
