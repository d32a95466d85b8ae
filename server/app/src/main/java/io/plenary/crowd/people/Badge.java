package io.plenary.crowd.people;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What somebody is in the room, the nearest to the stage first. */
public enum Badge {
    HOST,
    SPEAKER,
    MODERATOR,
    ORGANISER;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
