package io.plenary.accounts;

import io.plenary.platform.Refusal;
import java.util.regex.Pattern;

/**
 * A page of this site to open after signing in: a path that every browser reads as one. Whatever a browser might take
 * for another site ({@code //evil}, {@code /\evil}, a tab that it leaves out) is refused.
 */
public record NextPage(String value) {
    private static final Pattern PATH = Pattern.compile("/|/[\\x21-\\x7e&&[^/\\\\]][\\x21-\\x7e&&[^\\\\]]{0,198}");

    /** @throws Refusal validation */
    public static NextPage of(String text) {
        if (!PATH.matcher(text).matches()) throw Refusal.field("/next", "This is not a page of this site.");
        return new NextPage(text);
    }
}
