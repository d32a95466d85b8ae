package io.plenary.forms;

import io.plenary.platform.Refusal;
import io.plenary.platform.Refusal.FieldError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The questions in their order.
 *
 * @param readers addresses of those who alone read the guarded answers; nobody named means whoever organises
 */
public record Form(List<Question> questions, List<String> readers) {
    private static final int MOST_ERRORS = 50;

    public static final Form EMPTY = new Form(List.of(), List.of());

    public Optional<Question> find(String id) {
        return questions.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public boolean asksForFiles() {
        return questions.stream().anyMatch(one -> one.kind() == Question.Kind.FILE);
    }

    /** Whether somebody who organises the event, and has this address, reads the guarded answers. */
    public boolean isReadBy(String email) {
        return readers.isEmpty() || readers.contains(email);
    }

    /** How many of those who organise read guarded answers, 0 for all of them; empty where no question is guarded. */
    public Optional<Integer> confidants() {
        return questions.stream().anyMatch(Question::guarded) ? Optional.of(readers.size()) : Optional.empty();
    }

    /**
     * A condition names an earlier question, so no circle can close.
     *
     * @throws Refusal validation, with every fault at once
     */
    public Form checked() {
        var faults = new ArrayList<FieldError>();
        var earlier = new HashMap<String, Question>();
        for (var n = 0; n < questions.size(); n++) {
            check(questions.get(n), "/questions/" + n, earlier, faults);
            earlier.put(questions.get(n).id(), questions.get(n));
        }
        if (!faults.isEmpty()) throw Refusal.fields(faults.subList(0, Math.min(MOST_ERRORS, faults.size())));
        return new Form(
                questions,
                readers.stream()
                        .map(one -> one.strip().toLowerCase(java.util.Locale.ROOT))
                        .distinct()
                        .toList());
    }

    private static void check(Question one, String at, Map<String, Question> earlier, List<FieldError> faults) {
        if (earlier.containsKey(one.id())) faults.add(new FieldError(at + "/id", "This is given twice."));
        if (one.label().isBlank()) faults.add(new FieldError(at + "/label", "A question needs words."));
        checkChoices(one, at, faults);
        var takesNone = one.files().map(wish -> wish.sorts().isEmpty()).orElse(true);
        if (one.kind() == Question.Kind.FILE && takesNone)
            faults.add(new FieldError(at + "/files", "There is nothing to choose from."));
        checkMeaning(one, at, earlier, faults);
        one.when().ifPresent(when -> checkCondition(when, at, earlier, faults));
        if (hasTwice(one.texts().stream().map(Question.Text::language).toList()))
            faults.add(new FieldError(at + "/texts", "This is given twice."));
    }

    /** Counted by, so it has one answer of several, and no other question means the same. */
    private static void checkMeaning(Question one, String at, Map<String, Question> earlier, List<FieldError> faults) {
        if (one.means().isEmpty()) return;
        if (one.kind() != Question.Kind.SINGLE || one.guarded())
            faults.add(new FieldError(at + "/means", "Only a question with one choice can be counted by."));
        if (earlier.values().stream().anyMatch(other -> other.means().equals(one.means())))
            faults.add(new FieldError(at + "/means", "This is given twice."));
    }

    private static void checkChoices(Question one, String at, List<FieldError> faults) {
        if (!one.kind().hasChoices()) return;
        if (one.choices().isEmpty()) faults.add(new FieldError(at + "/choices", "There is nothing to choose from."));
        if (one.choices().stream().anyMatch(choice -> choice.label().isBlank()))
            faults.add(new FieldError(at + "/choices", "An answer needs words."));
        if (hasTwice(one.choices().stream().map(Question.Choice::id).toList()))
            faults.add(new FieldError(at + "/choices", "This is given twice."));
    }

    private static void checkCondition(
            Question.Condition when, String at, Map<String, Question> earlier, List<FieldError> faults) {
        var decides = earlier.get(when.question());
        if (decides == null) faults.add(new FieldError(at + "/when", "This may depend only on an earlier question."));
        else if (!decides.kind().canDecide() || !when.anyOf().stream().allMatch(decides::offers))
            faults.add(new FieldError(at + "/when", "This answer cannot be given."));
        else if (when.anyOf().isEmpty()) faults.add(new FieldError(at + "/when", "An answer is needed."));
    }

    private static boolean hasTwice(List<String> words) {
        return Set.copyOf(words).size() < words.size();
    }
}
