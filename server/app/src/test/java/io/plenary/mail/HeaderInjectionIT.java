package io.plenary.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.platform.Words;
import io.plenary.testing.Promise;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class HeaderInjectionIT {
    private static final String NOTICE = "programme-changed";
    private static final List<String> LETTERS =
            List.of("sign-in", "registration", "personal-link", "personal-link-code", "registration-cancelled", NOTICE);
    private static final Set<String> HEADERS = new TreeSet<>(Set.of(
            "Return-Path",
            "Received",
            "Message-ID",
            "Auto-Submitted",
            "MIME-Version",
            "Date",
            "From",
            "To",
            "Subject",
            "Content-Type",
            "Content-Transfer-Encoding"));

    @Promise("E3")
    @Test
    void no_value_adds_a_header_a_recipient_or_a_line_to_a_header() throws MessagingException, IOException {
        var letters = new Letters(new Words());
        var wanted = new HashMap<String, String>();
        try (var office = new PostOffice()) {
            var turn = 0;
            for (var evil : evilStrings())
                for (var name : LETTERS) {
                    // By turns: each string in each letter, each letter in each language with dozens of strings.
                    var letter = letters.write(
                            Words.LANGUAGES.get(turn++ % Words.LANGUAGES.size()),
                            name,
                            evil,
                            evil,
                            name.equals(NOTICE) ? list(evil) : evil,
                            evil,
                            evil,
                            evil,
                            evil);
                    var recipient = "r" + wanted.size() + "@example.org";
                    var mail = new Mail("m" + wanted.size(), recipient, letter);
                    wanted.put(recipient, mail.subject());
                    office.put(mail);
                }
            office.empty(office.sender(office.post()));
            assertEquals(wanted.size(), office.received().size());
            for (var message : office.received()) check(message, wanted);
        }
    }

    private static Letters.Lines list(String evil) {
        return new Letters.Lines(List.of(evil, evil));
    }

    private static void check(MimeMessage message, HashMap<String, String> wanted)
            throws MessagingException, IOException {
        var names = new TreeSet<String>();
        for (var header : Collections.list(message.getAllHeaders())) names.add(header.getName());
        assertTrue(HEADERS.containsAll(names), "headers " + names);
        assertEquals(1, message.getAllRecipients().length);
        var recipient = message.getAllRecipients()[0].toString();
        assertEquals(wanted.get(recipient), message.getSubject());
        var parts = (Multipart) message.getContent();
        assertEquals(2, parts.getCount(), "the text and the same as HTML");
        assertTrue(parts.getBodyPart(0).isMimeType("text/plain"));
        assertTrue(parts.getBodyPart(1).isMimeType("text/html"));
    }

    private static List<String> evilStrings() {
        var breaks = List.of(
                "\r\n",
                "\n",
                "\r",
                "\u0000",
                "\u0085",
                "\u2028",
                "\u2029",
                "\u000b",
                "\u000c",
                "\r\n ",
                "\n\t",
                "\r\r\n",
                "\u202e",
                "\u2066",
                "=0D=0A",
                "%0D%0A",
                "?=\r\n =?utf-8?q?",
                "\u001b",
                "\ud800",
                "\t");
        var cores = List.of(
                "Eve%sBcc: all@example.org",
                "%sSubject: other",
                "x%s\r\n\r\nbody",
                "%s.%1$s.",
                "x%sContent-Type: text/html",
                "=?utf-8?q?=0D=0ABcc:_x?=%s",
                "{0}%s''",
                "ș😀%sTo: b@example.org",
                "%s--boundary%1$s",
                "مرحبا%sFrom: x@y.z");
        var strings = new ArrayList<String>();
        for (var core : cores) for (var one : breaks) strings.add(core.formatted(one));
        return strings;
    }
}
