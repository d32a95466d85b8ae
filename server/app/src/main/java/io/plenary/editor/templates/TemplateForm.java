package io.plenary.editor.templates;

import io.plenary.forms.Form;
import io.plenary.forms.Question;
import io.plenary.platform.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The questions of a template, in the event's language and in all others of the house. */
record TemplateForm(Words words, String language) {
    private static final int MEGABYTES = 5;

    Form of(Template template) {
        return new Form(template.questions().stream().map(this::question).toList(), List.of()).checked();
    }

    private Question question(Template.Asked asked) {
        var others = Words.LANGUAGES.stream()
                .filter(one -> !one.equals(language))
                .map(one -> new Question.Text(one, label(one, asked), help(one, asked), choices(one, asked)))
                .toList();
        var files = Optional.of(new Question.Wish(List.of(Question.Sort.PDF), MEGABYTES, 1))
                .filter(wish -> asked.kind() == Question.Kind.FILE);
        return new Question(
                asked.id(),
                asked.kind(),
                label(language, asked),
                help(language, asked),
                asked.required(),
                asked.id().equals("access"),
                choices(language, asked),
                Optional.empty(),
                others,
                files,
                means(asked));
    }

    /** What funders are told of. */
    private static Optional<Question.Meaning> means(Template.Asked asked) {
        var isType = asked.id().equals("institution") || asked.id().equals("library");
        return isType ? Optional.of(Question.Meaning.INSTITUTION) : Optional.empty();
    }

    private String label(String in, Template.Asked asked) {
        return words.sentence(in, "template.ask." + asked.id()).orElseThrow();
    }

    private String help(String in, Template.Asked asked) {
        return words.sentence(in, "template.ask." + asked.id() + ".help").orElse("");
    }

    private List<Question.Choice> choices(String in, Template.Asked asked) {
        return IntStream.rangeClosed(1, asked.choices())
                .mapToObj(n -> new Question.Choice(
                        "a" + n,
                        words.sentence(in, "template.ask." + asked.id() + "." + n)
                                .orElseThrow()))
                .toList();
    }
}
