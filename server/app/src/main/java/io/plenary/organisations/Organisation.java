package io.plenary.organisations;

import io.plenary.contract.ids.OrganisationId;
import java.util.Optional;
import java.util.UUID;

/**
 * Whoever runs events.
 *
 * @param slug its name in addresses: lower-case words and hyphens, at most 80
 * @param hue of its first colour, 0 to 359
 * @param colour as {@code #3d5af1}, where it has chosen one
 * @param logo where it has one
 */
public record Organisation(
        OrganisationId id, String slug, String name, int hue, Optional<String> colour, Optional<UUID> logo) {

    /** Without a colour and a logo of its own. */
    public Organisation(OrganisationId id, String slug, String name, int hue) {
        this(id, slug, name, hue, Optional.empty(), Optional.empty());
    }

    /** Where anybody sees the logo. */
    public static String logoPath(String slug, UUID logo) {
        return "/api/v1/organisations/" + slug + "/logo/" + logo;
    }
}
