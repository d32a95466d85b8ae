package io.plenary.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Filled in as MessageFormat does it, which is the twin. */
class SentenceTest {
    private static final Pattern NAMED = Pattern.compile("\\{[a-z]");

    private static final Object[] TEXTS =
            IntStream.range(0, 10).mapToObj(n -> "«{0}' " + n + "»").toArray();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing",
                "{0}",
                "a {1}{0} b {1}",
                "l''heure de {0}",
                "''{0}''",
                "'{0}' is a place",
                "'{'0} {1}",
                "{11} and {0}",
                ""
            })
    void texts_stand_where_their_places_are(String pattern) {
        assertEquals(
                new MessageFormat(pattern, Locale.ENGLISH).format(TEXTS),
                new Sentence(pattern, Locale.ENGLISH).fill(TEXTS));
    }

    @Test
    void a_number_is_written_as_the_language_writes_it_and_a_missing_value_as_its_place() {
        var minutes = new Sentence("{0} Minuten, {1}, {2}", Locale.GERMAN);
        assertEquals("1.500 Minuten, x, {2}", minutes.fill(1_500, "x"));
        assertEquals("1500 Minuten, null, y", minutes.fill("1500", null, "y"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro", "de", "fr", "es"})
    void every_sentence_we_have_reads_the_same(String language) throws IOException {
        var words = new Properties();
        try (var in = Words.class.getResourceAsStream("/locale/" + language + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        var locale = Locale.forLanguageTag(language);
        for (var key : words.stringPropertyNames()) {
            var pattern = words.getProperty(key);
            // Places with names are the web client's and the editor's affair.
            if (NAMED.matcher(pattern).find()) continue;
            assertEquals(
                    new MessageFormat(pattern, locale).format(TEXTS), new Sentence(pattern, locale).fill(TEXTS), key);
        }
    }
}
