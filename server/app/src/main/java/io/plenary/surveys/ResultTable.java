package io.plenary.surveys;

import io.plenary.forms.AnsweredForm;
import io.plenary.forms.Question;
import io.plenary.platform.CsvRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Answers as RFC 4180, for spreadsheets: no cell can begin a formula. */
final class ResultTable {
    private ResultTable() {}

    /**
     * What was answered about one thing.
     *
     * @param session its title, where each session is asked about by itself
     * @param given answers by reply; those of people who were erased are gone
     */
    record Sheet(
            Optional<String> session, Summary summary, List<ReplyStore.Named> people, Map<UUID, AnsweredForm> given) {

        /** A line begins with the session, where there is one. */
        private List<String> row(String... cells) {
            var row = new ArrayList<String>();
            session.ifPresent(row::add);
            row.addAll(List.of(cells));
            return row;
        }
    }

    private static StringBuilder begin(List<Sheet> sheets, String... head) {
        var named = sheets.stream().anyMatch(sheet -> sheet.session().isPresent());
        var cells = new ArrayList<String>();
        if (named) cells.add("session");
        cells.addAll(List.of(head));
        return new StringBuilder(CsvRow.BYTE_ORDER_MARK).append(line(cells));
    }

    static String counts(List<Sheet> sheets) {
        var lines = begin(sheets, "question", "answer", "count");
        for (var sheet : sheets) {
            var questions = sheet.summary().questions();
            for (var question : questions)
                for (var one : sheet.summary().lines(question))
                    lines.append(line(sheet.row(label(question, questions), one.value(), String.valueOf(one.count()))));
        }
        return lines.toString();
    }

    static String people(List<Sheet> sheets) {
        var questions = new LinkedHashMap<Summary.Line, Question>();
        for (var sheet : sheets)
            for (var question : sheet.summary().questions()) questions.putIfAbsent(Summary.Line.of(question), question);
        var head = new ArrayList<>(List.of("name", "email"));
        questions.values().forEach(question -> head.add(label(question, questions.values())));
        var lines = begin(sheets, head.toArray(String[]::new));
        for (var sheet : sheets)
            for (var person : sheet.people()) lines.append(line(cells(sheet, person, questions.values())));
        return lines.toString();
    }

    /** One that was asked in several ways says which is meant. */
    private static String label(Question question, Collection<Question> all) {
        var ways = all.stream().filter(one -> one.id().equals(question.id())).count();
        return ways == 1
                ? question.label()
                : question.label() + " (" + question.kind().word() + ")";
    }

    private static List<String> cells(Sheet sheet, ReplyStore.Named person, Collection<Question> questions) {
        var row = sheet.row(person.name(), person.email());
        var own = Optional.ofNullable(sheet.given().get(person.id()));
        for (var question : questions)
            row.add(own.map(one -> worded(one, sheet.summary().known(question))).orElse(""));
        return row;
    }

    private static String worded(AnsweredForm given, Question question) {
        var line = Summary.Line.of(question);
        return given.all().stream()
                .filter(answer -> given.version()
                        .form()
                        .find(answer.question())
                        .map(Summary.Line::of)
                        .filter(line::equals)
                        .isPresent())
                .flatMap(answer -> answer.values().stream())
                .map(question::worded)
                .collect(Collectors.joining("; "));
    }

    private static String line(List<String> cells) {
        return CsvRow.of(cells.toArray(String[]::new));
    }
}
