package io.plenary.registration;

import io.plenary.accounts.Person;
import io.plenary.catalogue.Event;
import io.plenary.catalogue.Registration;
import io.plenary.forms.Questionnaires;
import java.util.Optional;

/**
 * Somebody who has come as far as the seats: the rule lets them in, and their answers fit.
 *
 * @param answers absent where nothing is asked
 * @param calendar to be attached to the confirmation
 * @param reminded asked by an address: whoever holds a seat already is sent the link again
 */
record Arrival(
        Event event,
        Wish wish,
        Entrance.Way way,
        Optional<Questionnaires.Checked> answers,
        String calendar,
        String browser,
        boolean reminded) {

    /** Kept only where there is a choice. */
    Optional<Registration.Mode> mode() {
        return wish.mode().filter(given -> event.isHybrid());
    }

    boolean waits() {
        return wish.waits() && event.entry().offerHours().isPresent();
    }

    /** Nothing but a seat, or to be let in, is asked for, so that it can be decided together with what others ask. */
    boolean isPlain() {
        return way.invitation().isEmpty()
                && (way.byApproval() || wish.sessions().isEmpty());
    }

    /** With who it is. @param person as somebody says who is not signed in, until the address is looked up */
    record Guest(Person person, Arrival arrival) {
        Guest as(Person other) {
            return new Guest(other, arrival);
        }

        boolean isStranger() {
            return arrival.reminded();
        }

        Event event() {
            return arrival.event();
        }
    }
}
