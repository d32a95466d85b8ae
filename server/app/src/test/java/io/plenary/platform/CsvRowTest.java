package io.plenary.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plenary.testing.Promise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "'=1", "''=1"})
    @Promise("X3")
    void no_cell_begins_a_formula_and_the_words_are_found_again(String text) {
        assertEquals("\"'" + text + "\"\r\n", CsvRow.of(text));
        assertEquals(text, CsvRow.plain("'" + text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ana", "'s avonds", "1 - 2", "é=1"})
    void what_is_harmless_stays_as_it_is(String text) {
        assertEquals(text, CsvRow.guarded(text));
        assertEquals(text, CsvRow.plain(text));
    }

    @Test
    void a_quote_is_doubled() {
        assertEquals("\"say \"\"yes\"\"\",\"b\"\r\n", CsvRow.of("say \"yes\"", "b"));
    }
}
