package io.plenary.editor.templates;

import java.util.Optional;

/**
 * What an organiser says of an event that begins from a template.
 *
 * @param organisation slug
 * @param startsAt of the first session, RFC 3339
 * @param language of its words
 */
public record TemplateWish(
        String template,
        String organisation,
        String title,
        Optional<String> summary,
        String startsAt,
        String zone,
        String language) {}
