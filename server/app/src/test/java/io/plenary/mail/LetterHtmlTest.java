package io.plenary.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.Promise;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LetterHtmlTest {
    private static final LetterHtml.Look LOOK =
            new LetterHtml.Look(new House("Casa & Co", Optional.of("#ffe600"), 262), "ro", "Deschide");

    @Test
    void facts_stand_in_a_box_and_a_link_of_its_own_is_a_button() {
        var html = LetterHtml.of(
                "S", "Hello Ana,\n\n  Open day\n  9 March\n\nhttps://x.example/a?b=1&c=2\n\n- one\n- two", LOOK);
        assertTrue(html.contains("<strong>Open day</strong><br>9 March</p>"), html);
        assertTrue(html.contains("<a href=\"https://x.example/a?b=1&amp;c=2\""), html);
        assertTrue(html.contains(">Deschide</a>"), html);
        assertTrue(html.contains("<li>one</li><li>two</li>"), html);
        assertTrue(html.contains("Casa &amp; Co"), html);
    }

    @Promise("E3")
    @Test
    void nothing_that_a_person_typed_is_markup() {
        for (var evil : List.of("<script>alert(1)</script>", "\"><img src=x onerror=y>", "'onload='", "</p><style>"))
            for (var text : List.of("Hello " + evil, "  " + evil, "- " + evil, "https://x.example/" + evil)) {
                var html = LetterHtml.of(evil, text + "\n\n--\n" + evil, LOOK);
                var tags = html.replaceAll(
                        "(?s)<(!doctype html|/?(html|head|meta|title|body|table|tr|td|p|br|strong|a|ul|li)\\b[^<>]*)>",
                        "");
                assertFalse(tags.contains("<") || tags.contains(">"), tags);
            }
    }

    @Test
    void the_foot_stands_below_in_small_print() {
        var html = LetterHtml.of("S", "Hello\n\n--\nPlenary. Why you get this.", LOOK);
        assertTrue(html.indexOf("font-size:13px") < html.indexOf("Why you get this."), html);
    }

    @Test
    void a_logo_travels_with_the_letter_and_has_the_name_in_words() {
        var logo = new Logos.Drawn(new byte[0], 400, 88);
        var html = LetterHtml.of("S", "Hello", new LetterHtml.Look(LOOK.house(), "en", "Open", Optional.of(logo)));
        assertTrue(
                html.contains("<img src=\"cid:logo@plenary\" alt=\"Casa &amp; Co\" width=\"200\" height=\"44\""), html);
        assertFalse(html.contains("src=\"http"), "nothing is fetched");
    }

    @Test
    void a_bright_colour_is_darkened_until_white_letters_are_read_on_it() {
        assertEquals("#3d5af1", new House("H", Optional.of("#3d5af1"), 0).ink());
        var dark = Integer.parseInt(LOOK.house().ink().substring(3, 5), 16);
        assertTrue(dark < 0x90, LOOK.house().ink());
        assertEquals(7, new House("H", Optional.empty(), 120).ink().length());
    }
}
