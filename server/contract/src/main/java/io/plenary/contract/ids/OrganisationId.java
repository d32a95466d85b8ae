package io.plenary.contract.ids;

import java.util.UUID;

/** Names one organisation. */
public record OrganisationId(UUID value) implements Id {

    /** @throws IllegalArgumentException unless the text is a UUID */
    public static OrganisationId of(String text) {
        return new OrganisationId(UUID.fromString(text));
    }

    public static OrganisationId next() {
        return new OrganisationId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
