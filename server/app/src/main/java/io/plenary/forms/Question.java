package io.plenary.forms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One question.
 *
 * @param id chosen by the editor, kept for good, so that answers of several versions stand side by side
 * @param guarded read only by those who arrange what it asks about
 * @param when shown only under this condition
 * @param texts its words in other languages than its own
 */
public record Question(
        String id,
        Kind kind,
        String label,
        String help,
        boolean required,
        boolean guarded,
        List<Choice> choices,
        Optional<Condition> when,
        List<Text> texts) {

    public enum Kind {
        SHORT,
        LONG,
        SINGLE,
        MULTIPLE,
        NUMBER,
        DATE,
        COUNTRY,
        CONSENT;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        public static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        /** Answered by choosing from what the question names. */
        public boolean hasChoices() {
            return this == SINGLE || this == MULTIPLE;
        }

        /** Others may depend on what is answered. */
        boolean canDecide() {
            return hasChoices() || this == CONSENT;
        }
    }

    /** One of several answers to choose from. */
    public record Choice(String id, String label) {}

    /** That an earlier question was answered with one of these. */
    public record Condition(String question, List<String> anyOf) {}

    /** The words in one language; what is empty or absent is shown in the form's own. */
    public record Text(String language, String label, String help, List<Choice> choices) {}

    /** The answer to a consent that was given. */
    public static final String YES = "yes";

    boolean offers(String answer) {
        if (kind == Kind.CONSENT) return answer.equals(YES);
        return choices.stream().anyMatch(choice -> choice.id().equals(answer));
    }

    /** What was answered in words, of one of its values. */
    public String worded(String value) {
        return choices.stream()
                .filter(choice -> choice.id().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }
}
