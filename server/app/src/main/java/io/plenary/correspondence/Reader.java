package io.plenary.correspondence;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RegistrationId;
import java.util.Optional;

/** Somebody who is written to. @param registration absent for one of the staff who tries a letter on themselves */
record Reader(PersonId person, String name, String email, String locale, String zone, Optional<Standing> registration) {

    /** Where they stand. */
    record Standing(RegistrationId id, String state) {
        boolean holdsSeat() {
            return state.equals("confirmed");
        }
    }
}
