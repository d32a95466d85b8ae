package io.plenary.editor.templates;

import io.plenary.platform.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a template says, in the event's language; letters in all. */
record TemplateWords(Words words, Template template, String language) {
    private static final int CRITERIA = 3;
    private static final int A_DAY = 24 * 60;
    private static final int A_WEEK = 7 * A_DAY;

    /** A letter to those who have a seat. @param texts each with language, subject and text, the event's own first */
    record Letter(String moment, int minutes, List<Map<String, String>> texts) {}

    /** How one is weighed against the others. */
    record Criterion(String id, String label, int weight) {}

    String recording() {
        return template.look().recorded() ? sentence(language, "recording") : "";
    }

    List<String> tracks() {
        return template.tracks().stream()
                .map(word -> sentence(language, "track." + word))
                .toList();
    }

    String title(Template.Slot slot) {
        return sentence(language, "session." + slot.word());
    }

    List<Criterion> criteria() {
        return IntStream.rangeClosed(1, CRITERIA)
                .mapToObj(n -> new Criterion("c" + n, sentence(language, "criterion." + n), 1))
                .toList();
    }

    List<Letter> letters() {
        if (template.selects()) return List.of(letter("before", A_WEEK, "soon"));
        return List.of(letter("before", A_DAY, "soon"), letter("before", 60, "now"), letter("after", A_DAY, "after"));
    }

    private Letter letter(String moment, int minutes, String name) {
        var languages = Stream.concat(
                        Stream.of(language), Words.LANGUAGES.stream().filter(one -> !one.equals(language)))
                .toList();
        var texts = languages.stream()
                .map(one -> Map.of(
                        "language", one,
                        "subject", sentence(one, "letter." + name + ".subject"),
                        "text", sentence(one, "letter." + name + ".text")))
                .toList();
        return new Letter(moment, minutes, texts);
    }

    private String sentence(String in, String key) {
        return words.sentence(in, "template." + key).orElseThrow();
    }
}
