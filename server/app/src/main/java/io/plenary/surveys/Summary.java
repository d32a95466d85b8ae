package io.plenary.surveys;

import io.plenary.forms.FormVersion;
import io.plenary.forms.Question;
import io.plenary.forms.Question.Choice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What was answered, by question: a question of several versions stands once, in its newest words, with every choice it had. */
final class Summary {
    private static final int MOST_TEXTS = 200;
    private static final int MOST_COUNTS = 300;

    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, Tally> tallies;

    /** What one version was answered. */
    record Part(FormVersion version, Map<String, Tally> tallies) {}

    Summary(List<Part> parts, Predicate<Question> visible) {
        tallies = new LinkedHashMap<>();
        parts.stream()
                .sorted(Comparator.comparingInt((Part part) -> part.version().number())
                        .reversed())
                .forEach(part -> part.version().form().questions().stream()
                        .filter(visible)
                        .forEach(question -> add(question, part.tallies().getOrDefault(question.id(), Tally.NOTHING))));
    }

    private void add(Question question, Tally tally) {
        questions.merge(question.id(), question, Summary::withChoicesOf);
        tallies.merge(question.id(), tally, Tally::plus);
    }

    private static Question withChoicesOf(Question newer, Question older) {
        var choices = new ArrayList<>(newer.choices());
        older.choices().stream()
                .filter(one -> choices.stream().noneMatch(there -> there.id().equals(one.id())))
                .forEach(choices::add);
        return newer.withChoices(choices);
    }

    /** How often something was answered. */
    record Count(String value, int count) {}

    /** @param more texts that are not among these */
    record Counted(
            Question question, int answers, List<Count> counts, Optional<Double> mean, List<String> texts, int more) {}

    List<Counted> counted() {
        return questions.values().stream()
                .map(one -> counted(one, tallies.get(one.id())))
                .toList();
    }

    private static Counted counted(Question question, Tally tally) {
        return switch (question.kind()) {
            case SINGLE, MULTIPLE -> of(question, tally, chosen(question, tally));
            case CONSENT -> of(question, tally, given(tally, Comparator.comparing(Count::value)));
            case COUNTRY -> of(question, tally, given(tally, Comparator.comparingInt((Count one) -> -one.count())));
            case DATE -> of(question, tally, grouped(tally, Comparator.comparing(Count::value)));
            case NUMBER -> numbers(question, tally);
            case SHORT, LONG, FILE -> texts(question, tally);
        };
    }

    private static Counted of(Question question, Tally tally, List<Count> counts) {
        var shown = counts.subList(0, Math.min(MOST_COUNTS, counts.size()));
        return new Counted(question, tally.answers(), List.copyOf(shown), Optional.empty(), List.of(), 0);
    }

    private static List<Count> chosen(Question question, Tally tally) {
        return question.choices().stream()
                .map(Choice::id)
                .map(id -> new Count(id, tally.values().getOrDefault(id, 0)))
                .toList();
    }

    private static List<Count> given(Tally tally, Comparator<Count> order) {
        return tally.values().entrySet().stream()
                .map(one -> new Count(one.getKey(), one.getValue()))
                .sorted(order)
                .toList();
    }

    private static List<Count> grouped(Tally tally, Comparator<Count> order) {
        var groups = new TreeMap<String, Integer>();
        tally.texts().forEach(text -> groups.merge(text, 1, Integer::sum));
        return groups.entrySet().stream()
                .map(one -> new Count(one.getKey(), one.getValue()))
                .sorted(order)
                .toList();
    }

    private static Counted numbers(Question question, Tally tally) {
        var counts = grouped(tally, Comparator.comparingDouble((Count one) -> Double.parseDouble(one.value())));
        var mean = tally.texts().stream().mapToDouble(Double::parseDouble).average();
        var counted = of(question, tally, counts);
        return new Counted(
                question,
                counted.answers(),
                counted.counts(),
                mean.stream().boxed().findFirst(),
                List.of(),
                0);
    }

    private static Counted texts(Question question, Tally tally) {
        var shown = tally.texts().subList(0, Math.min(MOST_TEXTS, tally.texts().size()));
        var more = tally.texts().size() - shown.size();
        return new Counted(question, tally.answers(), List.of(), Optional.empty(), List.copyOf(shown), more);
    }

    /** Every answer to a question in words, for a file. */
    List<Count> lines(Question question) {
        var tally = tallies.get(question.id());
        var counts = counted(question, tally).counts();
        return counts.isEmpty()
                ? tally.texts().stream().map(text -> new Count(text, 1)).toList()
                : counts.stream()
                        .map(one -> new Count(question.worded(one.value()), one.count()))
                        .toList();
    }

    /** The same question as it was asked here. */
    Question known(Question question) {
        return questions.getOrDefault(question.id(), question);
    }

    List<Question> questions() {
        return List.copyOf(questions.values());
    }
}
