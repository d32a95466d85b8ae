package io.plenary.forms;

import io.plenary.platform.Refusal;
import io.plenary.platform.Refusal.FieldError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers that fit a form: in its order, only to what is shown. */
public final class AnswerSheet {
    private static final int MOST_ERRORS = 50;

    private final Map<String, List<String>> given = new LinkedHashMap<>();
    private final List<Answer> plain = new ArrayList<>();
    private final List<Answer> guarded = new ArrayList<>();
    private final List<FieldError> faults = new ArrayList<>();

    private AnswerSheet() {}

    /** Answers of questions that are not shown, or not known, are left out. @throws Refusal validation, by question */
    public static AnswerSheet of(Form form, List<Answer> answers) {
        var sheet = new AnswerSheet();
        var sent = new LinkedHashMap<String, List<String>>();
        for (var answer : answers) sent.put(answer.question(), answer.values());
        for (var question : form.questions()) sheet.read(question, sent.getOrDefault(question.id(), List.of()));
        if (!sheet.faults.isEmpty())
            throw Refusal.fields(sheet.faults.subList(0, Math.min(MOST_ERRORS, sheet.faults.size())));
        return sheet;
    }

    private void read(Question question, List<String> values) {
        if (!isShown(question.when())) return;
        var clean = values.stream()
                .map(AnswerValue::clean)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
        if (clean.isEmpty()) {
            if (question.required()) fault(question, "This is needed.");
            return;
        }
        AnswerValue.fault(question, clean)
                .ifPresentOrElse(detail -> fault(question, detail), () -> keep(question, clean));
    }

    private boolean isShown(Optional<Question.Condition> when) {
        return when.map(one ->
                        given.getOrDefault(one.question(), List.of()).stream().anyMatch(one.anyOf()::contains))
                .orElse(true);
    }

    private void keep(Question question, List<String> values) {
        given.put(question.id(), values);
        (question.guarded() ? guarded : plain).add(new Answer(question.id(), values));
    }

    private void fault(Question question, String detail) {
        faults.add(new FieldError("/answers/" + question.id(), detail));
    }

    public List<Answer> plain() {
        return List.copyOf(plain);
    }

    public List<Answer> guarded() {
        return List.copyOf(guarded);
    }
}
