package io.plenary.organisations;

import java.text.Normalizer;
import java.util.Locale;

/** A name as part of an address: {@code Biblioteca Județeană} → {@code biblioteca-judeteana}. */
public record Slug(String value) {
    private static final int LONGEST = 60;

    /** Never empty: a name without a Latin letter becomes {@code organisation}. */
    public static Slug of(String name) {
        var latin = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-");
        var cut = latin.substring(0, Math.min(LONGEST, latin.length())).replaceAll("^-+|-+$", "");
        return new Slug(cut.isEmpty() ? "organisation" : cut);
    }

    @Override
    public String toString() {
        return value;
    }
}
