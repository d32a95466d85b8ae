package io.plenary.mail;

import java.util.Optional;

/**
 * A finished mail.
 *
 * @param intent why it is sent, unique for ever: a second mail of the same intent is not sent
 * @param recipient one address; anything that could end the header line is refused
 * @param subject one line, at most 300 characters; control characters have become spaces
 * @param text plain text body, lines of any length
 * @param calendar iCalendar to attach
 * @param matter what it is about
 * @param written which letter it is, so that an event's own wording can take its place
 */
public record Mail(
        String intent,
        String recipient,
        String subject,
        String text,
        Optional<String> calendar,
        Matter matter,
        Optional<Letters.Written> written) {
    private static final int SUBJECT = 300;
    private static final int ADDRESS = 254;

    /** @throws IllegalArgumentException for a recipient that is not one plain address */
    public Mail {
        if (!isPlainAddress(recipient)) throw new IllegalArgumentException("not one plain address");
        // An encoded word (RFC 2047) that somebody typed would be decoded by the reader's program.
        subject = shortened(OneLine.of(subject).replace("=?", "= ?"));
    }

    public Mail(String intent, String recipient, String subject, String text, Optional<String> calendar) {
        this(intent, recipient, subject, text, calendar, Matter.NONE, Optional.empty());
    }

    public Mail(String intent, String recipient, Letters.Letter letter) {
        this(intent, recipient, letter.subject(), letter.text(), Optional.empty(), Matter.NONE, letter.written());
    }

    public Mail withCalendar(String file) {
        return new Mail(intent, recipient, subject, text, Optional.of(file), matter, written);
    }

    /** The same for another reason. */
    public Mail forIntent(String other) {
        return new Mail(other, recipient, subject, text, calendar, matter, written);
    }

    public Mail about(Matter other) {
        return new Mail(intent, recipient, subject, text, calendar, other, written);
    }

    private static boolean isPlainAddress(String address) {
        if (address.length() < 3 || address.length() > ADDRESS || address.indexOf('@') < 1) return false;
        return address.chars()
                .noneMatch(one -> one <= ' '
                        || one == ','
                        || one == ';'
                        || one == '<'
                        || one == '>'
                        || one == '"'
                        || OneLine.isHidden(one));
    }

    private static String shortened(String line) {
        if (line.length() <= SUBJECT) return line;
        var end = Character.isHighSurrogate(line.charAt(SUBJECT - 2)) ? SUBJECT - 2 : SUBJECT - 1;
        return line.substring(0, end) + "…";
    }
}
