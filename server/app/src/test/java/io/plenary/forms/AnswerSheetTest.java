package io.plenary.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.plenary.forms.Question.Choice;
import io.plenary.forms.Question.Condition;
import io.plenary.forms.Question.Kind;
import io.plenary.platform.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerSheetTest {
    private static final Question DIET = question("diet", Kind.SINGLE, true, Optional.empty());
    private static final Question WHICH =
            question("which", Kind.SHORT, true, Optional.of(new Condition("diet", List.of("b"))));
    private static final Question HOW =
            question("how", Kind.SHORT, false, Optional.of(new Condition("sure", List.of("yes"))));
    private static final Question SURE =
            question("sure", Kind.CONSENT, false, Optional.of(new Condition("diet", List.of("b"))));

    private static Question question(String id, Kind kind, boolean required, Optional<Condition> when) {
        var choices = kind.hasChoices() ? List.of(new Choice("a", "All"), new Choice("b", "Other")) : List.<Choice>of();
        return new Question(id, kind, "Words of " + id, "", required, false, choices, when, List.of());
    }

    private static Form form(Question... questions) {
        return new Form(List.of(questions), List.of()).checked();
    }

    private static Answer answer(String question, String... values) {
        return new Answer(question, List.of(values));
    }

    @Test
    void answers_of_hidden_questions_are_dropped_and_not_needed() {
        var sheet = AnswerSheet.of(form(DIET, WHICH), List.of(answer("which", "no nuts"), answer("diet", "a")));
        assertEquals(List.of(answer("diet", "a")), sheet.plain());
    }

    @Test
    void what_depends_on_a_hidden_question_is_hidden_too() {
        var answers = List.of(answer("diet", "a"), answer("sure", "yes"), answer("how", "so"));
        assertEquals(
                List.of(answer("diet", "a")),
                AnswerSheet.of(form(DIET, SURE, HOW), answers).plain());
    }

    @Test
    void every_question_that_is_shown_and_needed_is_named() {
        var refusal =
                assertThrows(Refusal.class, () -> AnswerSheet.of(form(DIET, WHICH), List.of(answer("diet", "b"))));
        assertEquals("/answers/which", refusal.errors().getFirst().pointer());
    }

    @Test
    void guarded_answers_stand_apart() {
        var needs = new Question(
                "needs", Kind.LONG, "Access needs", "", false, true, List.of(), Optional.empty(), List.of());
        var sheet = AnswerSheet.of(form(DIET, needs), List.of(answer("diet", "a"), answer("needs", "A ramp")));
        assertEquals(List.of(answer("needs", "A ramp")), sheet.guarded());
        assertEquals(List.of(answer("diet", "a")), sheet.plain());
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER,12.50,true",
        "NUMBER,twelve,false",
        "DATE,2026-02-29,false",
        "DATE,2028-02-29,true",
        "COUNTRY,RO,true",
        "COUNTRY,XX,false",
        "SINGLE,a,true",
        "SINGLE,z,false",
        "CONSENT,yes,true",
        "CONSENT,maybe,false",
    })
    void an_answer_fits_its_question(Kind kind, String value, boolean fits) {
        var form = form(question("one", kind, true, Optional.empty()));
        var answers = List.of(answer("one", value));
        if (fits) assertEquals(answers, AnswerSheet.of(form, answers).plain());
        else assertThrows(Refusal.class, () -> AnswerSheet.of(form, answers));
    }

    @Test
    void no_answer_has_two_lines_where_one_is_asked_or_signs_that_cannot_be_seen() {
        var form = form(question("one", Kind.SHORT, true, Optional.empty()));
        assertThrows(Refusal.class, () -> AnswerSheet.of(form, List.of(answer("one", "a\nb"))));
        assertEquals(
                List.of(answer("one", "ab")),
                AnswerSheet.of(form, List.of(answer("one", " a\u0000b "))).plain());
    }

    /** Whatever is sent, what is kept answers only what is shown, in order, and being read again changes nothing. */
    @Test
    void a_sheet_read_again_is_the_same_sheet() {
        var random = new Random(20_261_121);
        for (var round = 0; round < 500; round++) {
            var form = randomForm(random);
            var answers = new ArrayList<Answer>();
            for (var question : form.questions())
                if (random.nextBoolean()) answers.add(answer(question.id(), random.nextBoolean() ? "a" : "b"));
            var sheet = AnswerSheet.of(form, answers);
            assertEquals(sheet.plain(), AnswerSheet.of(form, sheet.plain()).plain());
            var kept = sheet.plain().stream().collect(Collectors.toMap(Answer::question, Answer::values));
            for (var question : form.questions())
                question.when()
                        .filter(when -> kept.containsKey(question.id()))
                        .ifPresent(when -> assertEquals(
                                true,
                                kept.getOrDefault(when.question(), List.of()).stream()
                                        .anyMatch(when.anyOf()::contains)));
        }
    }

    private static Form randomForm(Random random) {
        var questions = new ArrayList<Question>();
        for (var n = 0; n < 8; n++) {
            var when = n > 0 && random.nextBoolean()
                    ? Optional.of(new Condition("q" + random.nextInt(n), List.of(random.nextBoolean() ? "a" : "b")))
                    : Optional.<Condition>empty();
            questions.add(question("q" + n, Kind.SINGLE, false, when));
        }
        return new Form(questions, List.of()).checked();
    }

    @Test
    void a_condition_names_an_earlier_question_so_no_circle_closes() {
        var refusal = assertThrows(Refusal.class, () -> form(WHICH, DIET));
        assertEquals("/questions/0/when", refusal.errors().getFirst().pointer());
        assertThrows(Refusal.class, () -> form(DIET, DIET));
    }
}
