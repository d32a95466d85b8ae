package io.plenary.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plenary.contract.ids.ApplicationId;
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

        /** What was accepted is changed where seats are withdrawn. */
        boolean mayFollow(Application.State state) {
            return switch (state) {
                case SUBMITTED -> true;
                case WAITING -> this != WAIT;
                case DECLINED -> this != DECLINE;
                case DRAFT, WITHDRAWN, ACCEPTED -> false;
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
        /** It was decided otherwise, or withdrawn. */
        GONE;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
