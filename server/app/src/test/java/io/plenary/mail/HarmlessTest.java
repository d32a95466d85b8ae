package io.plenary.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HarmlessTest {
    @Test
    void an_address_within_words_is_taken_apart() {
        Map.of(
                        "  Ana Pop ", "Ana Pop",
                        "Dr. Ana Pop", "Dr. Ana Pop",
                        "buy at www.example.org", "buy at www. example.org",
                        "buy at WWW.example.org", "buy at WWW. example.org",
                        "see https://example.org now", "see https: //example.org now",
                        "FTP://example", "FTP: //example",
                        "https://example.org/e/a#b", "https://example.org/e/a#b")
                .forEach((typed, shown) -> assertEquals(shown, Harmless.line(typed)));
    }

    @Test
    void a_line_stays_one() {
        Map.of(
                        "Ana\tPop", "Ana Pop",
                        "Ana\r\n\r\nBcc: all", "Ana Bcc: all",
                        "Ana\u2028Pop", "Ana Pop",
                        "Ana\u202ePop", "AnaPop",
                        "Ana \ud83d\ude00", "Ana \ud83d\ude00",
                        "Ana \ud83d", "Ana")
                .forEach((typed, shown) -> assertEquals(shown, OneLine.of(typed)));
    }
}
