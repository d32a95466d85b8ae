package io.plenary.organisations;

import io.plenary.contract.ids.OrganisationId;

/**
 * Whoever runs events.
 *
 * @param slug its name in addresses: lower-case words and hyphens, at most 80
 * @param hue of its colour, 0 to 359
 */
public record Organisation(OrganisationId id, String slug, String name, int hue) {}
