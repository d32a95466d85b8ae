package io.plenary.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.Test;

class SubjectLineTest {

    @Test
    void plain_text_stays_as_it_is() {
        assertEquals("Your sign-in link", SubjectLine.of("Your sign-in link"));
    }

    @Test
    void every_character_arrives_whole_and_no_line_is_too_long() throws UnsupportedEncodingException {
        for (var subject : new String[] {
            "V-ați înscris: Bürgerbeteiligung", "😀".repeat(80), "ș😀x".repeat(60), "مكتبة ".repeat(30)
        }) {
            var line = SubjectLine.of(subject);
            assertEquals(subject, MimeUtility.decodeText(line.replace("\r\n ", " ")));
            for (var part : line.split("\r\n ")) assertTrue(part.length() <= 75, part);
        }
    }
}
