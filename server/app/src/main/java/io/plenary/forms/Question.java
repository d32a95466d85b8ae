package io.plenary.forms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plenary.files.FileType;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One question.
 *
 * @param id chosen by the editor, kept for good, so that answers of several versions stand side by side
 * @param guarded read only by those who arrange what it asks about
 * @param when shown only under this condition
 * @param texts its words in other languages than its own
 * @param files what is taken, of a question that is answered by files
 * @param means what statistics take the answer for
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
        List<Text> texts,
        Optional<Wish> files,
        Optional<Meaning> means) {

    /** One without files, of no special meaning. */
    public Question(
            String id,
            Kind kind,
            String label,
            String help,
            boolean required,
            boolean guarded,
            List<Choice> choices,
            Optional<Condition> when,
            List<Text> texts) {
        this(id, kind, label, help, required, guarded, choices, when, texts, Optional.empty(), Optional.empty());
    }

    public enum Kind {
        SHORT,
        LONG,
        SINGLE,
        MULTIPLE,
        NUMBER,
        DATE,
        COUNTRY,
        CONSENT,
        FILE;

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

    /** What an answer says besides its words. */
    public enum Meaning {
        /** Which type of institution somebody comes from. */
        INSTITUTION;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        public static Meaning of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** Files of one sort, in the words of people. */
    public enum Sort {
        PDF(Set.of(FileType.PDF)),
        OFFICE(EnumSet.range(FileType.DOCX, FileType.ODP)),
        TEXT(Set.of(FileType.TXT)),
        PICTURE(FileType.PICTURES);

        private final Set<FileType> types;

        Sort(Set<FileType> types) {
            this.types = types;
        }

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        public static Sort of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** Which files are taken. @param megabytes of each at most; @param most how many */
    public record Wish(List<Sort> sorts, int megabytes, int most) {
        Set<FileType> types() {
            return sorts.stream().flatMap(one -> one.types.stream()).collect(Collectors.toSet());
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

    /** The same with other choices. */
    public Question withChoices(List<Choice> others) {
        return new Question(id, kind, label, help, required, guarded, List.copyOf(others), when, texts, files, means);
    }

    /** What was answered in words, of one of its values. */
    public String worded(String value) {
        if (kind == Kind.FILE) return AnswerFile.of(value).name();
        return choices.stream()
                .filter(choice -> choice.id().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }
}
