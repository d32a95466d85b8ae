package io.plenary.handouts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plenary.catalogue.SessionSummary;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Caller;
import io.plenary.programme.SessionFacts;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A file that a session hands out.
 *
 * @param id of its bytes as well
 * @param language that it is in, where somebody said so
 * @param speaking it was given by somebody who speaks; otherwise it is the organisers'
 */
public record Handout(
        UUID id,
        SessionId session,
        String title,
        Optional<String> language,
        Shown shown,
        boolean speaking,
        PersonId by) {
    private static final int LONGEST_TITLE = 200;

    /** When the audience sees it. */
    public enum Shown {
        NO,
        AFTER,
        NOW;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        static Shown of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        boolean isOpen(SessionSummary.State session) {
            return this == NOW || this == AFTER && session == SessionSummary.State.ENDED;
        }
    }

    /** What may be said of it. */
    public record Wish(String title, Optional<String> language, Shown shown) {
        Wish clean() {
            return new Wish(Handout.clean(title), language, shown);
        }
    }

    /** Who speaks in a session gives files to it, and so do those who organise it. */
    static boolean mayGive(Caller caller, SessionFacts session) {
        return speaks(caller, session) || caller.organises(session.organisationId());
    }

    static boolean speaks(Caller caller, SessionFacts session) {
        return caller.findStaff().filter(session::speaks).isPresent();
    }

    /** Their own while they speak; organisers' right is over all. */
    boolean mayBeChangedBy(Caller caller, SessionFacts session) {
        if (caller.organises(session.organisationId())) return true;
        return speaks(caller, session) && caller.findStaff().filter(by::equals).isPresent();
    }

    /** A title out of what a file is called. */
    static String titleOf(String name) {
        var dot = name.lastIndexOf('.');
        return clean(dot > 0 ? name.substring(0, dot) : name);
    }

    /** One line that a page can show. */
    private static String clean(String title) {
        var line = title.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
        return line.substring(
                0, line.offsetByCodePoints(0, Math.min(LONGEST_TITLE, line.codePointCount(0, line.length()))));
    }
}
