package io.plenary.programme.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.plenary.contract.StrictJson;
import java.util.Locale;

/** What one row of a draft is; its body is the JSON of the planned form. */
enum Kind {
    SETTINGS,
    TRACK,
    ROOM,
    SPEAKER,
    SESSION;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** What we wrote ourselves, read back. */
    static <T> T read(String body, Class<T> type) {
        try {
            return StrictJson.MAPPER.readValue(body, type);
        } catch (JsonProcessingException foreign) {
            throw new IllegalStateException("a draft holds what is no " + type.getSimpleName(), foreign);
        }
    }
}
