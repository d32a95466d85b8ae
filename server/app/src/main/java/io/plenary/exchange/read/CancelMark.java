package io.plenary.exchange.read;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a title says that its session is cancelled. Files of other systems do it in many ways, so a mark is guessed from what
 * stands around the word: a title such as "Cancelled trains of 1943" has none. A file of ours says beside the title which
 * sessions are cancelled, and nothing is guessed.
 */
public final class CancelMark {
    /** Before the title of a cancelled session in formats that have no other place for it. */
    public static final String OURS = "Cancelled: ";

    /** Who wrote a file, and since which of its versions it says of each session whether it is cancelled. */
    public static final String GENERATOR = "plenary";

    public static final String SINCE = "2";
    /** The field that says whether; empty where the file does not say. */
    static final String STATE = "cancelled";
    /** The field that says whether titles carry {@link #OURS}; empty where a mark has to be guessed. */
    static final String IN_TITLE = "cancelled_in_title";

    private static final Pattern FOREIGN = Pattern.compile(
            "(?U)^\\W{0,3}(?:(?i:cancell?ed|abgesagt|annul[ée]e?|anulat|cancelad[oa]|ausgefallen)\\b(?:\\s*[:\\])!]|\\s+[–—-]\\s)"
                    + "|(?:CANCELL?ED|ABGESAGT|ANNUL[ÉE]E?|ANULAT|CANCELAD[OA]|AUSGEFALLEN)\\b)[\\s:\\])!–—-]*");

    private CancelMark() {}

    /** What a title says. */
    record Read(String title, boolean isCancelled) {}

    static Read read(Fields fields, String title) {
        var said = fields.find(STATE).map(word -> fields.isTrue(STATE));
        var length = said.equals(Optional.of(false)) ? 0 : length(fields, title);
        return new Read(title.substring(length), said.orElse(length > 0));
    }

    /** Of the mark in the title; a title that is nothing else is a title. */
    private static int length(Fields fields, String title) {
        if (!fields.text(IN_TITLE).isEmpty())
            return fields.isTrue(IN_TITLE) && title.startsWith(OURS) ? OURS.length() : 0;
        var marker = FOREIGN.matcher(title);
        return marker.find() && marker.end() < title.length() ? marker.end() : 0;
    }

    /** Such fields of a file of ours. */
    static Fields ours(Fields fields, boolean isCancelled) {
        return fields.with(STATE, Boolean.toString(isCancelled)).with(IN_TITLE, "true");
    }
}
