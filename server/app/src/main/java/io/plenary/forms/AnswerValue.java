package io.plenary.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What is wrong with an answer, as far as its own question can tell. */
final class AnswerValue {
    private static final int SHORT = 300;
    private static final int LONG = 5_000;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}([.][0-9]{1,6})?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private AnswerValue() {}

    /** Line ends are one sign, and nothing that cannot be seen stands in it. */
    static String clean(String text) {
        return CONTROL.matcher(text.replace("\r\n", "\n")).replaceAll("").strip();
    }

    /** @param values at least one, none empty */
    static Optional<String> fault(Question question, List<String> values) {
        if (question.kind() == Question.Kind.FILE) return faultOfFiles(question, values);
        if (question.kind() != Question.Kind.MULTIPLE && values.size() > 1)
            return Optional.of("Only one answer can be given.");
        return values.stream()
                .map(value -> fault(question, value))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> faultOfFiles(Question question, List<String> values) {
        var most = question.files().map(Question.Wish::most).orElse(0);
        if (values.size() > most) return Optional.of("There are too many files.");
        return unless(values.stream().allMatch(AnswerFile::fits), AnswerFiles.GONE);
    }

    private static Optional<String> fault(Question question, String value) {
        return switch (question.kind()) {
            case SHORT -> unless(value.length() <= SHORT && !value.contains("\n"), "This is too long.");
            case LONG -> unless(value.length() <= LONG, "This is too long.");
            case NUMBER -> unless(NUMBER.matcher(value).matches(), "This is not a number.");
            case DATE -> unless(isDate(value), "This is not a date.");
            case COUNTRY -> unless(COUNTRIES.contains(value), "This country is not known.");
            case FILE -> unless(AnswerFile.fits(value), AnswerFiles.GONE);
            case SINGLE, MULTIPLE, CONSENT -> unless(question.offers(value), "This is none of the possible values.");
        };
    }

    private static Optional<String> unless(boolean fits, String detail) {
        return fits ? Optional.empty() : Optional.of(detail);
    }

    private static boolean isDate(String value) {
        try {
            var year = LocalDate.parse(value).getYear();
            return year >= 1900 && year <= 2200;
        } catch (DateTimeException misfit) {
            return false;
        }
    }
}
