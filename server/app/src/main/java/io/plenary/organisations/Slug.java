package io.plenary.organisations;

import io.plenary.platform.Refusal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as part of an address: {@code Biblioteca Județeană} → {@code biblioteca-judeteana}. */
public record Slug(String value) {
    private static final int LONGEST = 60;
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Never empty: a name without a Latin letter becomes {@code organisation}. */
    public static Slug of(String name) {
        var latin = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-");
        var cut = latin.substring(0, Math.min(LONGEST, latin.length())).replaceAll("^-+|-+$", "");
        return new Slug(cut.isEmpty() ? "organisation" : cut);
    }

    /** As somebody chose it. @throws Refusal validation where it is no address */
    public static Slug chosen(String word) {
        if (word.length() > LONGEST || !PLAIN.matcher(word).matches())
            throw Refusal.field("/slug", "Use small letters, digits and single hyphens.");
        return new Slug(word);
    }

    @Override
    public String toString() {
        return value;
    }
}
