package io.plenary.speakers.agreement;

import java.util.List;
import java.util.UUID;

/** What an organisation asks its speakers now. @param version of the wording */
record Wording(UUID id, int version, List<Text> texts) {

    /** In one language: paragraphs, and headings that begin with #. */
    public record Text(String language, String text) {}

    boolean isIn(String language) {
        return texts.stream().anyMatch(one -> one.language().equals(language));
    }
}
