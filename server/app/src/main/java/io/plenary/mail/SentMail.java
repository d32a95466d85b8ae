package io.plenary.mail;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A mail as staff see it.
 *
 * @param letter which it is, if it is one of ours
 * @param answer what the other side said last, in its words
 * @param nextAt when it is tried again
 * @param text absent in lists, and for a letter that is a secret as a whole
 */
public record SentMail(
        UUID id,
        String to,
        String subject,
        Optional<String> letter,
        State state,
        Instant at,
        int tries,
        Optional<String> answer,
        Optional<Instant> nextAt,
        Optional<Instant> leftAt,
        Optional<UUID> circular,
        Optional<String> text) {
    private static final Set<String> CODES = Set.of("personal-link-code");
    /** What follows the mark of an address is never sent to servers, and holds what lets in. */
    private static final Pattern SECRET = Pattern.compile("(https?://\\S+#)[A-Za-z0-9_-]{8,}");

    private static final String MASK = "•••";

    /** Where it stands. */
    public enum State {
        WAITING,
        HELD,
        SENT,
        FAILED,
        BOUNCED,
        DROPPED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static State of(String word) {
            return Arrays.stream(values())
                    .filter(one -> one.word().equals(word))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Without what only its recipient may know. */
    SentMail masked() {
        if (letter.filter(CODES::contains).isPresent()) return with("•", Optional.empty());
        return with(subject, text.map(whole -> SECRET.matcher(whole).replaceAll("$1" + MASK)));
    }

    private SentMail with(String shownSubject, Optional<String> shown) {
        return new SentMail(id, to, shownSubject, letter, state, at, tries, answer, nextAt, leftAt, circular, shown);
    }

    /** Held, and nothing in it that staff may not read: what they do not see they would lose. */
    public boolean isEditable() {
        return state == State.HELD
                && text.filter(whole -> !whole.contains("#" + MASK)).isPresent();
    }
}
