package io.plenary.exchange.read;

import java.util.Locale;

/** The file is not a programme we can read; nothing of it is used. */
public final class ImportInvalid extends RuntimeException {

    /** Why, as a stable code and the sentence behind it. */
    public enum Reason {
        EMPTY("The file is empty."),
        TOO_LARGE("The file is larger than 16 MiB."),
        ARCHIVE("This is an archive. Unpack it and choose the file inside."),
        BINARY("This is no text, so it is no programme."),
        NOT_UTF8("Here is a character that is not UTF-8. Save the file as UTF-8."),
        HTML("This is a web page, not a programme. Choose the exported file itself."),
        FOREIGN("This is in none of the formats that can be read."),
        XML_BROKEN("The XML ends too early or is not well-formed here."),
        DTD("A document type definition is not accepted in a programme."),
        TOO_DEEP("The file is nested too deeply to be a programme."),
        TOO_MANY("The file has more parts than any programme."),
        JSON_BROKEN("The JSON ends too early or is not well-formed here."),
        DUPLICATE_KEY("The same name is given twice here, so the value is unclear."),
        CSV_BROKEN("A quoted cell begins here and never ends."),
        COLUMNS("The first line must name the columns: at least title and start."),
        NO_SESSIONS("There is no session in this file.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public String sentence() {
            return sentence;
        }
    }

    private final Reason reason;
    private final int line;

    /** @param line counted from 1; 0 where the whole file is meant */
    public ImportInvalid(Reason reason, int line) {
        super((line > 0 ? "Line " + line + ": " : "") + reason.sentence());
        this.reason = reason;
        this.line = line;
    }

    ImportInvalid(Reason reason, int line, Throwable cause) {
        this(reason, line);
        initCause(cause);
    }

    public Reason reason() {
        return reason;
    }

    public int line() {
        return line;
    }
}
