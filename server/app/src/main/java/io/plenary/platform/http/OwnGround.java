package io.plenary.platform.http;

import io.plenary.contract.ids.OrganisationId;
import java.util.Map;
import java.util.Optional;

/**
 * What of the installation an organisation's own host shows: its own events and itself, nothing of anybody else. Declared
 * here, answered by the catalogue; awaits.
 */
public interface OwnGround {

    /** Whether the event with this address is the organisation's. */
    boolean hasEvent(OrganisationId house, String slug);

    /** Whether this is an address that the organisation left. */
    boolean wasAt(OrganisationId house, String slug);

    /** What an operation says that it is about, by {@code x-own-host} in the contract. */
    enum About {
        /** Nothing of an organisation: who is signed in, public things that have ids and no address of an organisation. */
        ANY,
        EVENT,
        ORGANISATION;

        static About of(String word) {
            return valueOf(word.toUpperCase(java.util.Locale.ROOT));
        }
    }

    /** Whether what is asked for belongs there. */
    default boolean covers(Site.House house, About about, Map<String, String> path, Map<String, String> query) {
        var slug = Optional.ofNullable(path.get("slug")).orElse(query.getOrDefault("organisation", ""));
        return switch (about) {
            case ANY -> true;
            case EVENT -> hasEvent(house.id(), slug);
            case ORGANISATION -> isAt(house, slug);
        };
    }

    private boolean isAt(Site.House house, String slug) {
        return house.slug().equals(slug) || wasAt(house.id(), slug);
    }

    /** The same for the address of a page. */
    default boolean covers(Site.House house, String path) {
        var parts = path.split("/", 4);
        if (parts.length < 3) return true;
        return switch (parts[1]) {
            case "e" -> hasEvent(house.id(), parts[2]);
            case "o" -> isAt(house, parts[2]);
            default -> true;
        };
    }
}
