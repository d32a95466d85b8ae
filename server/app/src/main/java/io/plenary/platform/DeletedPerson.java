package io.plenary.platform;

import java.util.Map;

/**
 * Whoever had their data deleted has no name left, and rows that had it carry a mark of no language. Where something leaves
 * the server for one reader (an answer, a page, a file, a letter) the mark becomes words of that reader's language; frames
 * of a room go to everybody at once, so there the browser does it.
 */
public final class DeletedPerson {
    /** In place of a name; {@code privacy/columns.txt} writes it. Nobody can be called that. */
    public static final String MARK = "\u2421";

    private static final Map<String, String> WORDS = Map.of(
            "en", "Deleted person",
            "ro", "Persoană ștearsă",
            "de", "Gelöschte Person",
            "fr", "Personne supprimée",
            "es", "Persona eliminada");

    private DeletedPerson() {}

    /** The text as somebody reads it. */
    public static String told(String text, String locale) {
        return text.contains(MARK) ? text.replace(MARK, WORDS.get(Words.language(locale))) : text;
    }

    /** A name as it is kept: the words, in whichever language they were read, become the mark again. */
    public static String kept(String name) {
        return WORDS.containsValue(name) ? MARK : name;
    }
}
