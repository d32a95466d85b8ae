package io.plenary.registration;

import io.plenary.catalogue.Registration;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.platform.Sql;
import java.util.List;
import java.util.Optional;

/** Gives out seats, never more than there are. Shaped for many at a time, so that a crowd can share a transaction. */
public interface SeatDesk {

    /**
     * @param ifNew the id unless the person has been here before
     * @param notice version of the notice shown
     * @param mode where people choose how they take part
     */
    record Wish(RegistrationId ifNew, EventId event, PersonId person, String notice, Optional<Registration.Mode> mode) {
        /** For an event with one way of taking part. */
        Wish(RegistrationId ifNew, EventId event, PersonId person, String notice) {
            this(ifNew, event, person, notice, Optional.empty());
        }

        String modeWord() {
            return Registration.Mode.word(mode);
        }
    }

    /** @param registration absent when all seats are taken; @param isNew a seat was taken just now */
    record Outcome(Optional<Registration> registration, boolean isNew) {
        static Outcome taken(Registration registration) {
            return new Outcome(Optional.of(registration), true);
        }

        static Outcome held(Registration registration) {
            return new Outcome(Optional.of(registration), false);
        }

        static Outcome soldOut() {
            return new Outcome(Optional.empty(), false);
        }
    }

    /**
     * Inside the caller's transaction, which must commit for any of it to hold.
     *
     * @return one outcome for each wish, in their order
     */
    List<Outcome> take(Sql transaction, List<Wish> wishes);
}
