package io.plenary.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plenary.contract.ids.ApplicationId;
import io.plenary.registration.SeatGrants;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What organisers decide about several at once.
 *
 * @param applications in the order in which they are served
 * @param reason stands in the letter of those who are declined
 */
record Selection(Kind decision, List<ApplicationId> applications, Optional<String> reason) {

    enum Kind {
        /** A seat is held until it is taken or the time is over. */
        ACCEPT,
        /** Behind those who wait already. */
        WAIT,
        DECLINE;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        /**
         * A seat that is held, also one that came by the waiting list, is changed where seats are withdrawn; once it is let
         * go, everything can be decided anew.
         *
         * @param seat of the applicant, absent for one who never had any
         */
        boolean mayFollow(Application.State state, Optional<SeatGrants.Standing> seat) {
            if (seat.filter(SeatGrants.Standing::isHeld).isPresent()) return false;
            return switch (state) {
                case SUBMITTED, ACCEPTED -> true;
                case WAITING ->
                    this != WAIT || seat.filter(SeatGrants.Standing::waits).isEmpty();
                case DECLINED -> this != DECLINE;
                case DRAFT, WITHDRAWN -> false;
            };
        }

        Application.State state() {
            return switch (this) {
                case ACCEPT -> Application.State.ACCEPTED;
                case WAIT -> Application.State.WAITING;
                case DECLINE -> Application.State.DECLINED;
            };
        }
    }

    /** How it came out for one of them. */
    record Outcome(ApplicationId application, Result result) {}

    enum Result {
        DONE,
        /** All seats are taken. */
        FULL,
        /** It was decided otherwise, or withdrawn, or a seat is held already. */
        GONE;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
