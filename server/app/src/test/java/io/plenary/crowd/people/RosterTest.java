package io.plenary.crowd.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RosterTest {
    private static final Roster.Reader MODERATOR = new Roster.Reader(PersonId.next(), true);
    private static final Roster.Reader ATTENDEE = new Roster.Reader(PersonId.next(), false);

    private static Present person(String name, Badge role, Boolean choice) {
        return Present.of(
                new Present.Facts(
                        PersonId.next(), name, Optional.ofNullable(role), false, false, Optional.ofNullable(choice)),
                false);
    }

    private static Roster.Wanted wanted(String words, int limit) {
        return new Roster.Wanted(words, Optional.empty(), limit);
    }

    private static List<String> names(PeoplePage page) {
        return page.people().stream().map(PeoplePage.Person::name).toList();
    }

    @Test
    void those_who_run_the_room_come_first_then_everybody_by_name() {
        var roster = Roster.of(List.of(
                person("Zoe", null, true),
                person("Élodie", null, true),
                person("Olga", Badge.ORGANISER, null),
                person("Sofia", Badge.SPEAKER, null),
                person("Dana", Badge.HOST, null)));
        assertEquals(List.of("Dana", "Sofia", "Olga", "Élodie", "Zoe"), names(roster.page(ATTENDEE, wanted("", 50))));
    }

    @Test
    void who_is_not_named_is_counted_and_seen_by_those_who_moderate_alone() {
        var roster = Roster.of(List.of(person("Dana", Badge.HOST, false), person("Shy Demo", null, false)));
        var page = roster.page(ATTENDEE, wanted("", 50));
        assertEquals(List.of("Dana"), names(page));
        assertEquals(2, page.here());
        assertEquals(1, page.listed());
        assertEquals(0, roster.page(ATTENDEE, wanted("shy", 50)).found());
        var whole = roster.page(MODERATOR, wanted("shy", 50));
        assertTrue(whole.people().getFirst().hidden());
        assertFalse(roster.told().values().stream().anyMatch(one -> one.name().equals("Shy Demo")));
    }

    @Test
    void everybody_sees_their_own_name() {
        var shy = person("Shy Demo", null, false);
        var page = Roster.of(List.of(shy)).page(new Roster.Reader(shy.id(), false), wanted("", 50));
        assertEquals(List.of("Shy Demo"), names(page));
    }

    @Test
    void the_rule_of_the_room_goes_until_somebody_has_chosen_and_never_for_staff_or_the_stage() {
        var silent = new Present.Facts(PersonId.next(), "A", Optional.empty(), false, false, Optional.empty());
        assertTrue(Present.of(silent, true).shown());
        assertFalse(Present.of(silent, false).shown());
        var refuses = new Present.Facts(PersonId.next(), "A", Optional.empty(), false, false, Optional.of(false));
        assertFalse(Present.of(refuses, true).shown());
        var onStage = new Present.Facts(PersonId.next(), "A", Optional.empty(), true, false, Optional.of(false));
        assertTrue(Present.of(onStage, false).shown());
    }

    @Test
    void a_name_is_found_by_its_letters_without_marks_in_any_order() {
        var roster = Roster.of(List.of(person("Ștefan Müller", null, true), person("Ana Pop", null, true)));
        for (var words : List.of("stefan", "MÜLL", "mull ste", " ștef "))
            assertEquals(List.of("Ștefan Müller"), names(roster.page(ATTENDEE, wanted(words, 50))), words);
        assertEquals(2, roster.page(ATTENDEE, wanted("", 50)).listed());
    }

    /** Seeded: however the list is cut, its pages are the list, each person once. */
    @Test
    void pages_of_any_size_make_the_whole_list() {
        var random = new Random(11);
        var people = new ArrayList<Present>();
        for (var n = 0; n < 1_000; n++)
            people.add(person("Person " + random.nextInt(300), n % 97 == 0 ? Badge.SPEAKER : null, n % 3 > 0));
        Collections.shuffle(people, random);
        var roster = Roster.of(people);
        var whole = roster.page(ATTENDEE, wanted("", 1_000)).people();
        for (var limit : List.of(1, 7, 100)) {
            var found = new ArrayList<PeoplePage.Person>();
            var after = Optional.<String>empty();
            do {
                var page = roster.page(ATTENDEE, new Roster.Wanted("", after, limit));
                found.addAll(page.people());
                after = page.next();
            } while (after.isPresent());
            assertEquals(whole, found);
        }
        assertEquals(whole.size(), new HashSet<>(whole).size());
    }

    @Test
    void a_page_that_begins_nowhere_is_refused() {
        var wanted = new Roster.Wanted("", Optional.of("*"), 10);
        assertThrows(Refusal.class, () -> Roster.of(List.of()).page(ATTENDEE, wanted));
    }
}
