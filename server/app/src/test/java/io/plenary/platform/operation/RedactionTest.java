package io.plenary.platform.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bad token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl here | bad token *** here",
                "GET /x?token=abcdef0123 failed | GET /x?token=*** failed",
                "{\"password\":\"hunter2hunter2\",\"name\":\"Ana\"} | {\"password\":\"***\",\"name\":\"Ana\"}",
                "{\"text\":\"{\\\"ticket\\\":\\\"abcdefgh\\\"}\"} | {\"text\":\"{\\\"ticket\\\":\\\"***\\\"}\"}",
                "Authorization: Bearer abc.def | Authorization: ***",
                "cookie: __Host-signin=abcdef; a=b | cookie: ***",
                "postgresql://web:hunter2@db/plenary | postgresql://web:***@db/plenary",
                "stage_key=s3cr3ts3cr3t refused | stage_key=*** refused"
            })
    void a_secret_is_masked(String line, String shown) {
        assertEquals(shown, Redaction.masked(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Registered for the secret garden webinar",
                "https://localhost:8080/e/open-day",
                "12 tokens given in 3 ms",
                "ticket office opens at 10:00"
            })
    void ordinary_words_stay(String line) {
        assertEquals(line, Redaction.masked(line));
    }

    @Test
    void what_could_forge_a_line_is_shown_as_its_code() {
        assertEquals("a\\u000d\\u000ab\\u001b[31m", Redaction.oneLine("a\r\nb\u001b[31m"));
        assertEquals("Ștefan 東京", Redaction.oneLine("Ștefan 東京"));
    }
}
