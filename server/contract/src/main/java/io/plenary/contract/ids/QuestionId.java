package io.plenary.contract.ids;

import java.util.UUID;

/** Names one question. */
public record QuestionId(UUID value) implements Id {

    /** @throws IllegalArgumentException unless the text is a UUID */
    public static QuestionId of(String text) {
        return new QuestionId(UUID.fromString(text));
    }

    public static QuestionId next() {
        return new QuestionId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
