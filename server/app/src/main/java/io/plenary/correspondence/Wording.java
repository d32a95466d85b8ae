package io.plenary.correspondence;

import io.plenary.mail.LetterKind;
import io.plenary.mail.Place;
import java.util.List;

/**
 * One letter in one language as an organiser edits it.
 *
 * @param own the event's own words rather than ours
 * @param version grows with each change; 0 for ours
 */
record Wording(
        String letter, String language, String subject, String text, boolean own, long version, List<String> places) {

    static List<String> words(LetterKind kind) {
        return words(kind.places());
    }

    static List<String> words(List<Place> places) {
        return places.stream().map(Place::word).toList();
    }

    /** A letter and the languages in which the event words it itself. */
    record Kind(String letter, List<String> languages) {}

    record Kinds(List<Kind> letters) {}

    /** What somebody would read. */
    record Preview(String name, String language, String subject, String text) {}
}
