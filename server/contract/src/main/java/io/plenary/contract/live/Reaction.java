package io.plenary.contract.live;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/** What one may react with: words on the wire, so that no picture of a client's choice ever travels. */
public enum Reaction {
    CLAP,
    HEART,
    LAUGH,
    WOW,
    YES,
    PARTY;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Reaction> find(String word) {
        for (var one : values()) if (one.word().equals(word)) return Optional.of(one);
        return Optional.empty();
    }
}
