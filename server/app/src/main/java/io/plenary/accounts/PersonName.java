package io.plenary.accounts;

import io.plenary.contract.ErrorCode;
import io.plenary.platform.DeletedPerson;
import io.plenary.platform.Refusal;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A name as people are shown it: NFC, single spaces, 1 to 120 graphemes, nothing that cannot be seen. Whatever would
 * turn the reading direction, hide a letter or look like an empty name is refused rather than removed, so that nobody
 * is called something they did not write.
 */
public record PersonName(String value) {
    private static final int GRAPHEMES = 120;
    private static final int UNITS = 480;
    private static final Pattern GRAPHEME = Pattern.compile("\\X");
    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}]+");
    /** Letters and marks of Unicode that are drawn as nothing. */
    private static final String BLANKS = "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0";

    /** @throws Refusal name-invalid; name-reserved for what only a badge may say */
    public static PersonName of(String text) {
        if (text == null || text.length() > UNITS) throw invalid();
        var name = SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        if (name.isEmpty()
                || name.equals(DeletedPerson.MARK)
                || !name.codePoints().allMatch(PersonName::isSeen)) throw invalid();
        if (name.codePoints().noneMatch(PersonName::standsAlone)) throw invalid();
        if (isLong(name)) throw invalid();
        if (ReservedNames.contains(name)) throw new Refusal(ErrorCode.NAME_RESERVED);
        return new PersonName(name);
    }

    /** The part before the @, until the person says what they are called. */
    public static PersonName until(EmailAddress address) {
        var part = address.value().substring(0, address.value().indexOf('@'));
        return new PersonName(ReservedNames.contains(part) ? "Guest" : part);
    }

    /** Most names have fewer letters than they may have graphemes. */
    private static boolean isLong(String name) {
        return name.length() > GRAPHEMES
                && GRAPHEME.matcher(name).results().limit(GRAPHEMES + 1).count() > GRAPHEMES;
    }

    private static boolean isSeen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> BLANKS.indexOf(point) < 0;
        };
    }

    /** Not only spaces and marks that need a letter below them. */
    private static boolean standsAlone(int point) {
        return switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> false;
            default -> true;
        };
    }

    private static Refusal invalid() {
        return new Refusal(ErrorCode.NAME_INVALID);
    }

    @Override
    public String toString() {
        return value;
    }
}
