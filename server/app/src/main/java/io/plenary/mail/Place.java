package io.plenary.mail;

import java.util.Locale;

/** What a letter says differently to each reader. */
public enum Place {
    NAME,
    EVENT,
    WHEN,
    LINK,
    PAGE,
    /** Which session it is about, where a letter goes before each of them. */
    SESSION,
    ORGANISATION,
    /** Who applies, where the letter goes to somebody else. */
    APPLICANT,
    UNTIL,
    /** The same moment as {@link #UNTIL} by the clock of the event. */
    THERE,
    RANK,
    REASON,
    NOTE,
    RECORDING,
    /** Where those who came are asked how it was. */
    FEEDBACK;

    /** As it stands between braces. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an address of ours stands here, rather than words. */
    boolean isLink() {
        return this == LINK || this == PAGE || this == RECORDING || this == FEEDBACK;
    }
}
