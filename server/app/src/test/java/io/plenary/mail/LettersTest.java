package io.plenary.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.platform.Words;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LettersTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private final Letters letters = new Letters(new Words());

    @Test
    void a_letter_is_written_in_the_language_of_its_reader() {
        var english = letters.write("en", "sign-in", "https://plenary.example/x", 10);
        var romanian = letters.write("ro-RO", "sign-in", "https://plenary.example/x", 10);
        assertEquals("Your sign-in link", english.subject());
        assertEquals("Linkul dumneavoastră de autentificare", romanian.subject());
        assertTrue(romanian.text().contains("timp de 10 minute"));
    }

    @Test
    void a_value_never_adds_a_line_or_is_read_as_a_pattern() {
        var letter = letters.write("en", "registration", "Eve\r\n\r\nBcc: all@x.org", "{3} 'quoted'", "", "L", "P", "");
        assertEquals("You are registered: {3} 'quoted'", letter.subject());
        assertTrue(letter.text().startsWith("Hello Eve Bcc: all@x.org,\n"));
    }

    @Test
    void a_time_is_written_in_the_zone_and_names_it() {
        var when = Letters.when(Instant.parse("2026-09-22T07:00:00Z"), "ro", "Europe/Bucharest");
        assertTrue(when.endsWith(", 10:00 (Europe/Bucharest, UTC+03:00)"), when);
        assertTrue(when.contains("septembrie"), when);
    }

    @Test
    void every_language_has_every_sentence_with_the_same_places() throws IOException {
        var english = read("en");
        for (var language : Words.LANGUAGES) {
            var own = read(language);
            assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(own.stringPropertyNames()));
            for (var key : english.stringPropertyNames()) {
                assertFalse(own.getProperty(key).isBlank(), key);
                assertEquals(places(english, key), places(own, key), language + " " + key);
            }
        }
    }

    @Test
    void no_letter_has_an_apostrophe_that_would_swallow_its_places() throws IOException {
        for (var language : Words.LANGUAGES)
            read(language).forEach((key, sentence) -> {
                var filled =
                        key.toString().startsWith("mail.") || key.toString().startsWith("page.");
                assertFalse(filled && sentence.toString().contains("'"), language + ": " + sentence);
            });
    }

    @Test
    void romanian_is_written_with_commas_below_not_cedillas() throws IOException {
        for (var sentence : read("ro").values()) assertFalse(sentence.toString().matches("(?s).*[şţŞŢ].*"));
    }

    private static TreeSet<String> places(Properties words, String key) {
        var found = new TreeSet<String>();
        PLACE.matcher(words.getProperty(key)).results().forEach(one -> found.add(one.group()));
        return found;
    }

    private static Properties read(String language) throws IOException {
        var words = new Properties();
        try (var in = Words.class.getResourceAsStream("/locale/" + language + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }
}
