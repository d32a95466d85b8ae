package io.plenary.platform.http;

import java.util.Map;
import java.util.Optional;

/**
 * What the server writes into the one page of the web client before a script runs: head for people, search engines and
 * previews, and the data of the first paint.
 *
 * @param jsonLd schema.org data as JSON text
 * @param boot values of the boot block by name
 */
public record Page(
        int status,
        String title,
        String description,
        Optional<String> image,
        Optional<String> jsonLd,
        Map<String, Object> boot) {

    public static Page of(String title, String description) {
        return new Page(200, title, description, Optional.empty(), Optional.empty(), Map.of());
    }

    public Page withStatus(int other) {
        return new Page(other, title, description, image, jsonLd, boot);
    }

    public Page withJsonLd(String json) {
        return new Page(status, title, description, image, Optional.of(json), boot);
    }

    /** An answer of the contract under the name that the page looks for, so that it does not have to ask. */
    public Page withBoot(String name, Object answer) {
        return new Page(status, title, description, image, jsonLd, Map.of(name, answer));
    }
}
