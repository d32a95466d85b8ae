package io.plenary.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.platform.Words;
import io.plenary.testing.Promise;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplateTest {
    private final Letters letters = new Letters(new Words());

    @Test
    void places_are_filled_and_other_braces_stay() {
        var letter = new Template("{event} {2}", "Hello {name}, {} {Name}")
                .fill(Map.of(Place.NAME, "Ana", Place.EVENT, "Open day"));
        assertEquals("Open day {2}", letter.subject());
        assertEquals("Hello Ana, {} {Name}", letter.text());
    }

    @Promise("E3")
    @Test
    void a_value_adds_no_line_no_place_and_no_link() {
        var evil = "Eve\r\nBcc: x {link} $1 see https://evil.example or WWW.evil.example";
        var letter = new Template("{name}", "{name}\n{link}")
                .fill(Map.of(Place.NAME, evil, Place.LINK, "https://ours.example/#t"));
        assertEquals(1, letter.subject().lines().count());
        assertEquals(2, letter.text().lines().count());
        assertTrue(letter.text().startsWith("Eve Bcc: x {link} $1 see https: //evil.example or WWW. evil.example"));
        assertTrue(letter.text().endsWith("\nhttps://ours.example/#t"));
    }

    @Test
    void what_is_unknown_or_missing_is_said() {
        var places = LetterKind.REGISTRATION.places();
        assertEquals(List.of(), new Template("{event}", "{name} {link}").flaws(places, true));
        assertEquals(
                List.of("subject", "text", "text"),
                new Template("{code}", "{until}")
                        .flaws(places, true).stream().map(Template.Flaw::part).toList());
    }

    @Test
    void our_own_wording_has_no_flaw_in_any_language_and_fills_as_before() {
        for (var kind : LetterKind.values())
            for (var language : Words.LANGUAGES) {
                var own = letters.wording(kind, language);
                assertEquals(List.of(), own.flaws(kind.places(), true), kind + " " + language);
                assertFalse(own.body().matches("(?s).*\\{\\d}.*"), own.body());
                var slots = Stream.iterate(1, n -> n + 1)
                        .limit(kind.places().size())
                        .map(n -> "value " + n)
                        .toList();
                var before = letters.write(language, kind.word(), slots.toArray());
                var after = own.fill(kind, slots);
                assertEquals(before.subject(), after.subject());
                assertEquals(before.text(), after.text() + letters.foot(language));
            }
    }

    @Test
    void words_of_ours_are_the_names_of_letters() {
        assertEquals(
                LetterKind.SEAT_INVITATION, LetterKind.of("seat-invitation").orElseThrow());
        assertTrue(LetterKind.of("sign-in").isEmpty());
        assertEquals(
                LetterKind.values().length,
                Arrays.stream(LetterKind.values())
                        .map(LetterKind::word)
                        .distinct()
                        .count());
        assertEquals(0, Collections.frequency(LetterKind.SEAT_INVITATION.places(), Place.NAME));
    }
}
