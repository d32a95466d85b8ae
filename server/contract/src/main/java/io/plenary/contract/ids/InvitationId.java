package io.plenary.contract.ids;

import java.util.UUID;

/** Names one invitation into an organisation. */
public record InvitationId(UUID value) implements Id {

    /** @throws IllegalArgumentException unless the text is a UUID */
    public static InvitationId of(String text) {
        return new InvitationId(UUID.fromString(text));
    }

    public static InvitationId next() {
        return new InvitationId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
