package io.plenary.exchange.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CancelMarkTest {

    @ParameterizedTest
    @CsvSource({
        "'Cancelled: Soldering', Soldering",
        "'[CANCELED] Soldering', Soldering",
        "'(cancelled) Soldering', Soldering",
        "'CANCELED!!!!!! Soldering', Soldering",
        "'CANCELLED Soldering', Soldering",
        "'Abgesagt - Soldering', Soldering",
        "'Annulé : Soldering', Soldering",
    })
    void a_mark_is_known_by_what_stands_around_it(String title, String rest) {
        assertEquals(new CancelMark.Read(rest, true), CancelMark.read(new Fields(1, Map.of()), title));
    }

    @ParameterizedTest
    @CsvSource({
        "'Cancelled trains of 1943'",
        "'Cancelled'",
        "'Canceled-check fraud'",
        "'Cancellations: what they cost'",
        "'Why we cancelled: a story'",
    })
    void a_title_that_begins_like_one_is_a_title(String title) {
        assertEquals(new CancelMark.Read(title, false), CancelMark.read(new Fields(1, Map.of()), title));
    }

    @ParameterizedTest
    @CsvSource({
        "true, 'Cancelled: Soldering', Soldering",
        "true, 'Cancelled: Cancelled: a love story', 'Cancelled: a love story'",
        "false, 'Cancelled: a love story', 'Cancelled: a love story'",
    })
    void a_file_of_ours_says_it_beside_the_title(boolean isCancelled, String written, String title) {
        var fields = CancelMark.ours(new Fields(1, Map.of()), isCancelled);
        assertEquals(new CancelMark.Read(title, isCancelled), CancelMark.read(fields, written));
    }
}
