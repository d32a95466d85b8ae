package io.plenary.live;

import io.plenary.platform.Words;

/**
 * The wording that a person is shown before a recorded room, in one language. Versions live in the locale files; a new
 * wording is a new version, and the old one stays with those who answered it.
 */
public record ConsentText(String version, String wording, String locale) {

    /** What was answered to which words. */
    public record Answer(ConsentText text, boolean name, boolean voice, boolean picture) {}

    public static ConsentText current(Words words, String locale) {
        var language = Words.language(locale);
        return new ConsentText(
                words.fill(language, "consent.version"), words.fill(language, "consent.wording"), language);
    }
}
