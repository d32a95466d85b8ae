package io.plenary.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailTest {

    @Test
    void a_subject_is_one_visible_line() {
        assertEquals("Hello Bcc: x", subjectOf("Hello\r\nBcc: x"));
        assertEquals("a b", subjectOf("a\u0000\u0085\u2028b"));
        assertEquals("abc", subjectOf("\u202eabc\u2066"));
        assertEquals("مريم التجريبية", subjectOf("مريم التجريبية"));
    }

    @Test
    void a_long_subject_is_cut_without_breaking_a_character() {
        var cut = subjectOf("😀".repeat(400));
        assertTrue(cut.length() <= 300 && cut.endsWith("…"));
        assertTrue(Character.isLowSurrogate(cut.charAt(cut.length() - 2)));
    }

    @Test
    void only_one_plain_address_is_written_to() {
        for (var address :
                List.of("a@x.org\r\nBcc: b@x.org", "a@x.org,b@x.org", "A <a@x.org>", "@x", "a b@x.org", "a@x\u202eorg"))
            assertThrows(IllegalArgumentException.class, () -> new Mail("i", address, "s", "t", Optional.empty()));
    }

    private static String subjectOf(String subject) {
        return new Mail("i", "a@x.org", subject, "t", Optional.empty()).subject();
    }
}
