package io.plenary.contract.ids;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A typed name of one thing; on the wire and in the database it is its UUID. */
public interface Id {
    @JsonValue
    UUID value();
}
