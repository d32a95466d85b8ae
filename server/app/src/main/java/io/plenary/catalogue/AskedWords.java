package io.plenary.catalogue;

import io.plenary.platform.Refusal;

/** What somebody typed into a search. Whatever it is, it can be asked for: only what no text holds is taken out. */
public record AskedWords(String text) {
    private static final int LONGEST = 500;

    /** @throws Refusal validation for more than 500 characters */
    public static AskedWords of(String typed) {
        if (typed.length() > LONGEST) throw Refusal.field("/q", "This is too long.");
        return new AskedWords(typed.replaceAll("[\\p{Cc}\\p{Cs}]+", " ").strip());
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
