package io.plenary.newsletters;

import java.util.List;
import java.util.UUID;

/** What one can read about. @param texts at least one; the first is for those whose language is not among them */
record Topic(UUID id, List<Text> texts) {

    /** What it is called and says. */
    record Text(String language, String name, String about) {}

    /** In a reader's language, else in the first. */
    Text textFor(String language) {
        return texts.stream()
                .filter(text -> text.language().equals(language))
                .findFirst()
                .orElse(texts.getFirst());
    }
}
