package io.plenary.platform.http;

import java.util.Map;
import java.util.Optional;

/**
 * What the server writes into the one page of the web client before a script runs: head for people, search engines and
 * previews, and the data of the first paint.
 *
 * @param jsonLd schema.org data as JSON text
 * @param data what the first paint shows; part of the boot block
 */
public record Page(
        int status,
        String title,
        String description,
        Optional<String> image,
        Optional<String> jsonLd,
        Optional<Data> data) {

    /** An answer of the contract and what was asked for it. */
    public record Data(String operation, Map<String, String> parameters, Object data) {}

    public static Page of(String title, String description) {
        return new Page(200, title, description, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Page withStatus(int other) {
        return new Page(other, title, description, image, jsonLd, data);
    }

    public Page withJsonLd(String json) {
        return new Page(status, title, description, image, Optional.of(json), data);
    }

    /** The answer of the operation that this page would ask first, so that it does not have to. */
    public Page withData(String operation, Map<String, String> parameters, Object data) {
        return new Page(status, title, description, image, jsonLd, Optional.of(new Data(operation, parameters, data)));
    }
}
