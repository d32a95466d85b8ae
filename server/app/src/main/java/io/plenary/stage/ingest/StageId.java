package io.plenary.stage.ingest;

import java.util.Objects;

/**
 * Names one stage to the media code, which gives it no meaning.
 *
 * @param value 1 to 64 characters, for example the id of a session
 */
public record StageId(String value) {
    public StageId {
        Objects.requireNonNull(value);
        if (value.isEmpty() || value.length() > 64) {
            throw new IllegalArgumentException("A stage id has 1 to 64 characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
