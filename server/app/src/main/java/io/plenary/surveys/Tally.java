package io.plenary.surveys;

import io.plenary.forms.Answer;
import io.plenary.forms.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Answers to one question, added up: all that is kept of them where there are no names. The order in it is that of letters, so
 * it says nothing about the order of answers.
 *
 * @param values how often each of what can be chosen was
 * @param texts what was written: words, numbers, dates
 */
record Tally(int answers, SortedMap<String, Integer> values, List<String> texts) {
    static final Tally NOTHING = new Tally(0, Collections.emptySortedMap(), List.of());

    /** So many texts are written over with each answer; half of them leave when they are this many. */
    static final int MOST_TEXTS = 100;

    /** With one answer more. */
    Tally plus(Question question, Answer answer) {
        return plus(of(question, answer));
    }

    static Tally of(Question question, Answer answer) {
        if (!isCounted(question)) return new Tally(1, Collections.emptySortedMap(), sorted(answer.values()));
        var values = new TreeMap<String, Integer>();
        answer.values().forEach(value -> values.merge(value, 1, Integer::sum));
        return new Tally(1, values, List.of());
    }

    private static boolean isCounted(Question question) {
        return switch (question.kind()) {
            case SINGLE, MULTIPLE, CONSENT, COUNTRY -> true;
            case SHORT, LONG, NUMBER, DATE, FILE -> false;
        };
    }

    Tally plus(Tally other) {
        var sums = new TreeMap<>(values);
        other.values.forEach((value, count) -> sums.merge(value, count, Integer::sum));
        return new Tally(
                answers + other.answers,
                sums,
                sorted(Stream.concat(texts.stream(), other.texts.stream()).toList()));
    }

    /** One more who answered, whatever it was. */
    Tally plusOne() {
        return new Tally(answers + 1, values, texts);
    }

    private static List<String> sorted(List<String> texts) {
        return texts.stream().sorted().toList();
    }

    boolean isFull() {
        return texts.size() >= MOST_TEXTS;
    }

    /** @param gone a page of texts that is never written again */
    record Halves(Tally kept, Tally gone) {}

    /** Drawn by lot, so that no page tells when its texts were written. */
    Halves halves(RandomGenerator lot) {
        var drawn = new ArrayList<>(texts);
        for (var n = drawn.size() - 1; n > 0; n--) Collections.swap(drawn, n, lot.nextInt(n + 1));
        var half = drawn.size() / 2;
        return new Halves(
                new Tally(answers, values, sorted(drawn.subList(half, drawn.size()))),
                new Tally(0, Collections.emptySortedMap(), sorted(drawn.subList(0, half))));
    }
}
