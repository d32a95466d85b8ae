package io.plenary.registration.roll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.catalogue.Registration.Mode;
import io.plenary.forms.Answer;
import io.plenary.forms.Form;
import io.plenary.forms.Question;
import io.plenary.platform.Refusal;
import io.plenary.registration.SeatsLeft;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a list says, and what becomes of whom. */
class RollFileTest {
    private static final Form FORM = new Form(
            List.of(
                    question(
                            "food",
                            Question.Kind.SINGLE,
                            "What do you eat?",
                            List.of(new Question.Choice("v", "Végétarien"))),
                    question("home", Question.Kind.COUNTRY, "Country", List.of()),
                    question("ok", Question.Kind.CONSENT, "I agree", List.of()),
                    question("cv", Question.Kind.FILE, "Your CV", List.of())),
            List.of());

    private static Question question(String id, Question.Kind kind, String label, List<Question.Choice> choices) {
        return new Question(id, kind, label, "", true, false, choices, Optional.empty(), List.of());
    }

    @Test
    void columns_are_found_by_their_headings_in_several_languages_and_by_questions() {
        var columns = RollColumns.of(
                List.of("Adresă de e-mail", "E-Mail", "Vorname", "NACHNAME", "what do you eat", "I agree", "Shoe"),
                FORM);
        assertEquals(
                Set.of(RollColumns.Kind.EMAIL, RollColumns.Kind.FIRST_NAME, RollColumns.Kind.LAST_NAME),
                columns.kinds().keySet());
        assertEquals(Set.of(4), columns.questions().keySet(), "a consent is nobody else's to give");
        assertEquals(Optional.empty(), columns.headings().getLast().use());
    }

    @Test
    void notes_in_brackets_do_not_count_and_no_column_holds_files() {
        var columns =
                RollColumns.of(List.of("E-mail (work)", "Name (as on the badge)", "Your CV", "Country (2)"), FORM);
        assertEquals(
                Set.of(RollColumns.Kind.EMAIL, RollColumns.Kind.NAME),
                columns.kinds().keySet());
        assertEquals(Set.of(3), columns.questions().keySet());
        assertEquals("nameopen", RollColumns.plain("Name (open"), "one that never closes hides nothing");
    }

    @Test
    void answers_are_read_by_their_words() {
        var food = FORM.questions().getFirst();
        assertEquals(List.of("v"), RollText.values(food, "vegetarien"));
        assertEquals(List.of("fish"), RollText.values(food, "fish"), "which the form refuses");
        assertEquals(List.of("RO"), RollText.values(FORM.questions().get(1), "Rumänien"));
        assertEquals(
                new Answer("home", List.of("FR")).values(),
                RollText.values(FORM.questions().get(1), "fr"));
    }

    @Test
    void a_file_without_addresses_without_people_or_with_too_many_is_refused() {
        for (var file : List.of("", "email\n", "PK\u0003\u0004", "email\n\"never ends"))
            assertThrows(Refusal.class, () -> RollText.rows(file.getBytes(StandardCharsets.UTF_8)), file);
        var many = "email\n" + "a@example.org\n".repeat(RollText.MOST + 1);
        assertThrows(Refusal.class, () -> RollText.rows(many.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void seats_are_counted_down_for_each_way() {
        var seats = new SeatsLeft(Optional.of(3), Optional.of(1), Optional.empty());
        assertTrue(seats.take(Optional.of(Mode.ONLINE)));
        assertEquals(false, seats.take(Optional.of(Mode.ONLINE)));
        assertTrue(seats.take(Optional.of(Mode.IN_PERSON)) && seats.take(Optional.empty()));
        assertEquals(false, seats.take(Optional.empty()));
    }
}
