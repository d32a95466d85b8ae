package io.plenary.privacy.erasure;

import io.plenary.contract.ids.PersonId;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A wish that a person's data go.
 *
 * @param dueAt when it will be done; empty until it is confirmed
 * @param byStaff somebody of an organisation began it for the person
 * @param step how many steps are through
 */
public record Erasure(UUID id, PersonId person, State state, Optional<Instant> dueAt, boolean byStaff, int step) {

    /** Asked for, confirmed and waiting, taken back, done. */
    public enum State {
        ASKED,
        WAITING,
        TAKEN_BACK,
        DONE;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
