package io.plenary.surveys;

import io.plenary.forms.AnsweredForm;
import io.plenary.forms.Question;
import io.plenary.platform.CsvRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Answers as RFC 4180, for spreadsheets: no cell can begin a formula. */
final class ResultTable {
    private ResultTable() {}

    static String counts(Summary summary) {
        var lines = new StringBuilder(CsvRow.BYTE_ORDER_MARK).append(CsvRow.of("question", "answer", "count"));
        for (var question : summary.questions())
            for (var one : summary.lines(question))
                lines.append(CsvRow.of(question.label(), one.value(), String.valueOf(one.count())));
        return lines.toString();
    }

    /** @param given answers by reply; those of people who were erased are gone */
    static String people(List<Question> questions, List<ReplyStore.Named> people, Map<UUID, AnsweredForm> given) {
        var head = new ArrayList<>(List.of("name", "email"));
        questions.forEach(question -> head.add(question.label()));
        var lines = new StringBuilder(CsvRow.BYTE_ORDER_MARK).append(line(head));
        for (var person : people) {
            var row = new ArrayList<>(List.of(person.name(), person.email()));
            var own = Optional.ofNullable(given.get(person.id()));
            for (var question : questions)
                row.add(own.map(one -> worded(one, question)).orElse(""));
            lines.append(line(row));
        }
        return lines.toString();
    }

    private static String worded(AnsweredForm given, Question question) {
        return given.all().stream()
                .filter(answer -> answer.question().equals(question.id()))
                .flatMap(answer -> answer.values().stream())
                .map(question::worded)
                .collect(Collectors.joining("; "));
    }

    private static String line(List<String> cells) {
        return CsvRow.of(cells.toArray(String[]::new));
    }
}
