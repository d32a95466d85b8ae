package io.plenary.registration.checkin;

import com.fasterxml.jackson.annotation.JsonValue;
import io.plenary.catalogue.Registration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What showing a ticket came to.
 *
 * @param id of the pass
 * @param at when the person came, also when that was before
 */
record Arrived(UUID id, Result result, Optional<String> name, Optional<Instant> at, Optional<Registration.Mode> mode) {

    enum Result {
        IN,
        /** Was here before. */
        ALREADY,
        /** The seat was given back, or there never was one. */
        NO_SEAT,
        UNKNOWN;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
