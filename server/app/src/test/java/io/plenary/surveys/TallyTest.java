package io.plenary.surveys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.forms.Answer;
import io.plenary.forms.Form;
import io.plenary.forms.FormVersion;
import io.plenary.forms.Question;
import io.plenary.forms.Question.Choice;
import io.plenary.forms.Question.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final Question WORDS = question("words", Kind.LONG);
    private static final Question HOW =
            question("how", Kind.SINGLE, new Choice("good", "Good"), new Choice("bad", "Bad"));

    private static Question question(String id, Kind kind, Choice... choices) {
        return new Question(
                id, kind, "Question " + id, "", false, false, List.of(choices), Optional.empty(), List.of());
    }

    private static Tally said(Question question, String... values) {
        var tally = Tally.NOTHING;
        for (var value : values) tally = tally.plus(question, new Answer(question.id(), List.of(value)));
        return tally;
    }

    @Test
    void what_is_kept_is_the_same_in_whatever_order_it_was_said() {
        assertEquals(said(WORDS, "b", "a", "c"), said(WORDS, "c", "b", "a"));
        assertEquals(said(HOW, "good", "bad", "good"), said(HOW, "bad", "good", "good"));
        assertEquals(3, said(HOW, "good", "bad", "good").answers());
    }

    @Test
    void half_of_a_full_page_leaves_by_lot_and_nothing_is_lost() {
        var all = new ArrayList<String>();
        for (var n = 0; n < Tally.MOST_TEXTS; n++) all.add("text " + n);
        var full = said(WORDS, all.toArray(String[]::new));
        assertTrue(full.isFull());
        var halves = full.halves(new Random(7));
        assertFalse(halves.kept().isFull());
        assertEquals(Tally.MOST_TEXTS / 2, halves.gone().texts().size());
        assertEquals(full, halves.kept().plus(halves.gone()));
        // The latest is in either of them, whatever it was.
        var kept = 0;
        for (var seed = 0; seed < 200; seed++)
            if (full.halves(new Random(seed)).kept().texts().contains("text 99")) kept++;
        assertTrue(kept > 60 && kept < 140, "kept " + kept);
    }

    @Test
    void a_question_of_two_versions_stands_once_with_every_choice_it_had() {
        var newer = question("how", Kind.SINGLE, new Choice("good", "Very good"));
        var first = part(1, HOW, said(HOW, "good", "bad"));
        var second = part(2, newer, said(newer, "good"));
        var counted = new Summary(List.of(first, second), question -> true).counted();
        assertEquals(1, counted.size());
        assertEquals("Very good", counted.getFirst().question().worded("good"));
        assertEquals(
                List.of(new Summary.Count("good", 2), new Summary.Count("bad", 1)),
                counted.getFirst().counts());
    }

    @Test
    void what_cannot_be_added_up_stands_apart_and_what_nobody_answered_does_not() {
        var words = question("how", Kind.SHORT);
        var number = question("how", Kind.NUMBER);
        var before = part(1, words, said(words, "about ten"));
        var summary = new Summary(List.of(before, part(2, number, said(number, "9"))), question -> true);
        var counted = summary.counted();
        assertEquals(
                List.of(false, true),
                counted.stream().map(Summary.Counted::earlier).toList());
        assertEquals(List.of("about ten"), counted.getLast().texts());
        assertEquals(List.of(new Summary.Count("about ten", 1)), summary.lines(words));
        var unsaid = new Summary(List.of(part(1, words, Tally.NOTHING), part(2, number, said(number, "9"))), q -> true);
        assertEquals(List.of(number), unsaid.questions());
    }

    @Test
    void numbers_have_a_mean_and_stand_in_their_order() {
        var mark = question("mark", Kind.NUMBER);
        var counted = new Summary(List.of(part(1, mark, said(mark, "10", "9", "9", "2"))), question -> true)
                .counted()
                .getFirst();
        assertEquals(7.5, counted.mean().orElseThrow());
        assertEquals(
                List.of("2", "9", "10"),
                counted.counts().stream().map(Summary.Count::value).toList());
    }

    private static Summary.Part part(int number, Question question, Tally tally) {
        var form = new Form(List.of(question), List.of());
        var version = new FormVersion(UUID.randomUUID(), number, Instant.EPOCH, form, Optional.empty());
        return new Summary.Part(version, Map.of(question.id(), tally));
    }
}
