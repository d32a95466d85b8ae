package io.plenary.organisations;

import io.plenary.platform.Refusal;
import java.text.Normalizer;

/** What people read as an organisation's name: one line of at most 120 characters. */
public record OrganisationName(String value) {
    private static final int LONGEST = 120;

    /** @throws Refusal validation (/name) */
    public static OrganisationName of(String text) {
        var name = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (name.isEmpty()
                || name.codePointCount(0, name.length()) > LONGEST
                || name.codePoints().anyMatch(OrganisationName::isInvisible))
            throw Refusal.field("/name", "This name cannot be used.");
        return new OrganisationName(name);
    }

    /** Line breaks, and what turns or hides what stands beside it. */
    private static boolean isInvisible(int point) {
        return Character.isISOControl(point)
                || Character.getType(point) == Character.LINE_SEPARATOR
                || Character.getType(point) == Character.PARAGRAPH_SEPARATOR
                || (Character.getType(point) == Character.FORMAT && point != 0x200c && point != 0x200d);
    }

    @Override
    public String toString() {
        return value;
    }
}
