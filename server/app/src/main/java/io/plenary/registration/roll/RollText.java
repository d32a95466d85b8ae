package io.plenary.registration.roll;

import io.plenary.contract.ErrorCode;
import io.plenary.forms.Question;
import io.plenary.platform.Refusal;
import io.plenary.platform.Refusal.FieldError;
import io.plenary.platform.Words;
import io.plenary.platform.file.CsvTable;
import io.plenary.platform.file.FileFault;
import io.plenary.platform.file.FileText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Bytes to rows, and cells to answers. */
final class RollText {
    /** Lines besides the headings. */
    static final int MOST = 10_000;

    private RollText() {}

    /** @throws Refusal import-invalid, with the line as pointer */
    static List<CsvTable.Row> rows(byte[] file) {
        try {
            var rows = CsvTable.read(FileText.of(file));
            if (rows.size() < 2) throw refusal(1, "empty", "There is nobody in this file.");
            if (rows.size() > MOST + 1)
                throw refusal(rows.get(MOST + 1).line(), "too-many", "A list has at most 10,000 people.");
            return rows;
        } catch (FileFault fault) {
            var code = fault.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw refusal(fault.line(), code, fault.reason().sentence());
        }
    }

    static Refusal noAddresses() {
        return refusal(1, "columns", "The first line must name the columns: at least email.");
    }

    private static Refusal refusal(int line, String code, String sentence) {
        var where = new FieldError("/line/" + line, code);
        return new Refusal(ErrorCode.IMPORT_INVALID, sentence, List.of(where), 0);
    }

    /** Choices by their words, in any language of the form, or by their ids; several with semicolons between. */
    static List<String> values(Question question, String cell) {
        if (!question.kind().hasChoices())
            return List.of(question.kind() == Question.Kind.COUNTRY ? country(cell) : cell);
        var parts = question.kind() == Question.Kind.MULTIPLE ? cell.split(";") : new String[] {cell};
        return Arrays.stream(parts)
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(one -> choice(question, one))
                .toList();
    }

    private static String choice(Question question, String words) {
        var plain = RollColumns.plain(words);
        return question.choices().stream()
                .filter(one ->
                        one.id().equals(words) || RollColumns.plain(one.label()).equals(plain))
                .findFirst()
                .or(() -> question.texts().stream()
                        .flatMap(text -> text.choices().stream())
                        .filter(one -> RollColumns.plain(one.label()).equals(plain))
                        .findFirst())
                .map(Question.Choice::id)
                .orElse(words);
    }

    /** By its two letters, or its name in one of our languages. */
    private static String country(String words) {
        return words.length() == 2
                ? words.toUpperCase(Locale.ROOT)
                : Countries.BY_NAME.getOrDefault(RollColumns.plain(words), words);
    }

    /** Made when the first list names a country. */
    private static final class Countries {
        static final Map<String, String> BY_NAME = byName();

        private static Map<String, String> byName() {
            var all = new HashMap<String, String>();
            for (var code : Locale.getISOCountries())
                for (var language : Words.LANGUAGES)
                    all.put(RollColumns.plain(Locale.of("", code).getDisplayCountry(Locale.of(language))), code);
            return all;
        }
    }
}
