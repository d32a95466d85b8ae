package io.plenary.correspondence;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RegistrationId;
import java.util.Optional;

/**
 * Somebody who is written to.
 *
 * @param registration absent for those who only apply, and for one of the staff who tries a letter on themselves
 * @param applies somebody who asks for a seat by an application
 */
record Reader(
        PersonId person,
        String name,
        String email,
        String locale,
        String zone,
        Optional<Standing> registration,
        boolean applies) {

    /** Where they stand. */
    record Standing(RegistrationId id, String state) {
        boolean holdsSeat() {
            return state.equals("confirmed");
        }

        boolean isOffered() {
            return state.equals("offered");
        }
    }
}
