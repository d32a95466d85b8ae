package io.plenary.registration.roll;

import io.plenary.contract.ids.PersonId;

/**
 * On which terms people are brought.
 *
 * @param by who brings them, called by this name in the letter
 * @param asks organisers are asked first
 * @param waits who comes too late takes a place on the waiting list
 * @param letters everybody is written to
 * @param quiet what becomes of somebody does not tell whether they are known
 */
record Terms(Source source, By by, boolean asks, boolean waits, boolean letters, boolean quiet) {

    /** Who brings them. */
    record By(PersonId person, String name) {}

    enum Source {
        LIST,
        GROUP;

        String word() {
            return this == LIST ? "list" : "group";
        }
    }
}
