package io.plenary.exchange.read;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Something in the file that was not taken as it stands.
 *
 * @param line where; 0 when the whole file is meant
 * @param subject what it is about, such as a title or an address, at most 200 characters; may be empty
 */
public record Warning(Code code, int line, String subject) {
    private static final int LONGEST = 200;

    public Warning {
        subject = CleanText.line(subject, LONGEST);
    }

    /** What was done about it. */
    public enum Code {
        /** The same session again; the first stays. */
        REPEATED,
        /** No start can be read; left out. */
        START_UNREADABLE,
        /** No length can be read; 30 minutes are taken. */
        LENGTH_UNREADABLE,
        /** No title; left out. */
        TITLE_MISSING,
        /** The address is not one a page should lead to; left out. */
        LINK_DROPPED,
        /** Scripts, forms, pictures and the like were taken out of a text. */
        MARKUP_DROPPED,
        /** A text was longer than a programme holds. */
        TEXT_CUT,
        /** The language is no language code; left out. */
        LANGUAGE_UNKNOWN,
        /** An entry without a session behind it, such as a break without an end; left out. */
        ENTRY_SKIPPED,
        /** A column whose name says nothing to us; left out. */
        COLUMN_UNKNOWN;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
