package io.plenary.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.plenary.contract.ErrorCode;
import io.plenary.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaidTextTest {
    private static String of(String raw) {
        return SaidText.of(raw, 10, ErrorCode.CHAT_INVALID);
    }

    @Test
    void text_is_composed_and_stands_without_spaces_around_it() {
        assertEquals("Iași", of(" Ias\u0326i\n"));
    }

    @Test
    void length_counts_characters_and_not_their_halves() {
        assertEquals("😀".repeat(10), of("😀".repeat(10)));
        assertThrows(Refusal.class, () -> of("😀".repeat(11)));
    }

    @Test
    void marks_that_turn_or_hide_words_are_taken_out() {
        assertEquals("abgpj.exe", of("ab\u202Egpj.exe"));
        assertEquals("admin", of("ad\u200Bm\u2060i\u00ADn"));
        assertEquals("ab", of("\u2066a\u2069b\uFEFF"));
        assertEquals("hi", of("hi" + Character.toString(0xE0041)));
    }

    @Test
    void marks_that_scripts_and_emoji_are_written_with_stay() {
        for (var kept :
                new String[] {"می\u200Cخواهم", "👩\u200D🔬", "\u200Fאב!", "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F"})
            assertEquals(kept, of(kept));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u200b\u2060", "a\u0007", "a\rb", "\u009f", "a\tb", "12345678901"})
    void what_cannot_be_seen_or_is_too_long_is_refused(String raw) {
        assertEquals(
                ErrorCode.CHAT_INVALID,
                assertThrows(Refusal.class, () -> of(raw)).code());
    }
}
