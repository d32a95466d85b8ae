package io.plenary.platform.file;

/** The file is no text, or no table, that everybody reads alike. */
public final class FileFault extends RuntimeException {

    /** Why, with the sentence behind it. */
    public enum Reason {
        EMPTY("The file is empty."),
        TOO_LARGE("The file is larger than 16 MiB."),
        ARCHIVE("This is an archive. Unpack it and choose the file inside."),
        BINARY("This is no text."),
        NOT_UTF8("Here is a character that is not UTF-8. Save the file as UTF-8."),
        TOO_MANY("The file has too many cells."),
        CSV_BROKEN("A quoted cell begins here and never ends.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }

    private final Reason reason;
    private final int line;

    /** @param line counted from 1; 0 where the whole file is meant */
    FileFault(Reason reason, int line) {
        super(reason.sentence());
        this.reason = reason;
        this.line = line;
    }

    public Reason reason() {
        return reason;
    }

    public int line() {
        return line;
    }
}
