package io.plenary.programme.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import io.plenary.contract.StrictJson;
import java.util.Locale;

/** What one row of a draft is; its body is the JSON of the planned form. */
enum Kind {
    SETTINGS,
    TRACK,
    ROOM,
    SPEAKER,
    SESSION;

    /** The database keeps no key twice, so nothing is looked for that would be. */
    private static final ObjectReader READER =
            StrictJson.MAPPER.reader().without(StreamReadFeature.STRICT_DUPLICATE_DETECTION);

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** What we wrote ourselves, read back. */
    static <T> T read(String body, Class<T> type) {
        try {
            return READER.forType(type).readValue(body);
        } catch (JsonProcessingException foreign) {
            throw new IllegalStateException("a draft holds what is no " + type.getSimpleName(), foreign);
        }
    }
}
