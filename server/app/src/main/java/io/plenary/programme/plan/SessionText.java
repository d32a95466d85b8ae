package io.plenary.programme.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The words of a session in one language.
 *
 * @param title plain text, 1 to 300 characters
 * @param subtitle plain text, at most 1,200 characters, may be empty
 * @param abstractText sanitised HTML ({@link RichText}), at most 20,000 characters, may be empty; called
 *     {@code abstract} on the wire and in the database
 * @param description the same, at most 50,000 characters
 */
public record SessionText(
        String title,
        String subtitle,
        @JsonProperty("abstract") String abstractText,
        String description) {

    public static SessionText of(String title) {
        return new SessionText(title, "", "", "");
    }
}
