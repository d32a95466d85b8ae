package io.plenary.registration;

import io.plenary.accounts.Person;
import io.plenary.catalogue.Event;
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

    boolean waits() {
        return wish.waits() && event.entry().offerHours().isPresent();
    }

    /** With who it is. */
    record Guest(Person person, Arrival arrival) {
        Event event() {
            return arrival.event();
        }
    }
}
