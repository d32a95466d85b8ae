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

/**
 * What was answered, by question: a question of several versions stands once, in its newest words, with every choice it had. One
 * whose answers cannot be added to those of an earlier version, such as a number that was a text, stands once for each.
 */
final class Summary {
    private static final int MOST_TEXTS = 200;
    private static final int MOST_COUNTS = 300;

    private final Map<Line, Question> questions = new LinkedHashMap<>();
    private final Map<Line, Tally> tallies;

    /** Of what sort answers are: those of one sort are added up. */
    private enum Sort {
        CHOICE,
        CONSENT,
        COUNTRY,
        DATE,
        NUMBER,
        WORDS;

        static Sort of(Question.Kind kind) {
            return switch (kind) {
                case SINGLE, MULTIPLE -> CHOICE;
                case CONSENT -> CONSENT;
                case COUNTRY -> COUNTRY;
                case DATE -> DATE;
                case NUMBER -> NUMBER;
                case SHORT, LONG, FILE -> WORDS;
            };
        }
    }

    /** What is added up. */
    record Line(String question, Sort sort) {
        static Line of(Question question) {
            return new Line(question.id(), Sort.of(question.kind()));
        }
    }

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
        var line = Line.of(question);
        if (tally.answers() == 0 && !questions.containsKey(line) && isAsked(question.id())) return;
        questions.merge(line, question, Summary::withChoicesOf);
        tallies.merge(line, tally, Tally::plus);
    }

    private boolean isAsked(String id) {
        return questions.keySet().stream().anyMatch(line -> line.question().equals(id));
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

    /** @param earlier by now it is asked in another way; @param more texts that are not among these */
    record Counted(
            Question question,
            boolean earlier,
            int answers,
            List<Count> counts,
            Optional<Double> mean,
            List<String> texts,
            int more) {
        Counted ofEarlier(boolean is) {
            return new Counted(question, is, answers, counts, mean, texts, more);
        }
    }

    List<Counted> counted() {
        return questions.values().stream()
                .map(one -> counted(one, tallies.get(Line.of(one))).ofEarlier(isEarlier(one)))
                .toList();
    }

    /** The newest stands first. */
    private boolean isEarlier(Question question) {
        return questions.values().stream()
                .filter(one -> one.id().equals(question.id()))
                .findFirst()
                .filter(newest -> newest.kind() != question.kind())
                .isPresent();
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
        return new Counted(question, false, tally.answers(), List.copyOf(shown), Optional.empty(), List.of(), 0);
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
                false,
                counted.answers(),
                counted.counts(),
                mean.stream().boxed().findFirst(),
                List.of(),
                0);
    }

    private static Counted texts(Question question, Tally tally) {
        var shown = tally.texts().subList(0, Math.min(MOST_TEXTS, tally.texts().size()));
        var more = tally.texts().size() - shown.size();
        return new Counted(question, false, tally.answers(), List.of(), Optional.empty(), List.copyOf(shown), more);
    }

    /** Every answer to a question in words, for a file. */
    List<Count> lines(Question question) {
        var tally = tallies.get(Line.of(question));
        var counts = counted(question, tally).counts();
        return counts.isEmpty()
                ? tally.texts().stream().map(text -> new Count(text, 1)).toList()
                : counts.stream()
                        .map(one -> new Count(question.worded(one.value()), one.count()))
                        .toList();
    }

    /** The same question as it was asked here. */
    Question known(Question question) {
        return questions.getOrDefault(Line.of(question), question);
    }

    List<Question> questions() {
        return List.copyOf(questions.values());
    }
}
