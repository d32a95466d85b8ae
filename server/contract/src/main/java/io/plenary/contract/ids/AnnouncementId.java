package io.plenary.contract.ids;

import java.util.UUID;

/** Names one announcement. */
public record AnnouncementId(UUID value) implements Id {

    /** @throws IllegalArgumentException unless the text is a UUID */
    public static AnnouncementId of(String text) {
        return new AnnouncementId(UUID.fromString(text));
    }

    public static AnnouncementId next() {
        return new AnnouncementId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
