package io.plenary.mail.bounces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.mail.ReturnPath;
import io.plenary.mail.Seal;
import io.plenary.testing.Promise;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReaderTest {
    private static final ReturnPath PATH = new ReturnPath("bounces@plenary.example", new Seal(new byte[32]));
    private static final UUID MAIL = UUID.fromString("01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b");
    private static final long SEED = 5;

    private final ReportReader reader = new ReportReader(PATH);

    private Report read(String name) {
        return reader.read(Optional.of(MAIL), Returned.message(name, Returned.address(PATH, MAIL)));
    }

    @ParameterizedTest
    @CsvSource({
        "postfix-unknown, 5.1.1, true",
        "postfix-expired, 4.4.1, false",
        "exim-unknown, 5.0.0, true",
        "exchange-unknown, 5.1.10, true",
        "gmail-unknown, 5.1.1, true",
        "gmail-full, 5.2.2, false",
        "policy, 5.7.1, false",
        "sendmail-domain, 5.1.2, true",
        "in-base64, 5.1.1, true"
    })
    void a_report_of_a_failure_is_read_and_says_whether_anybody_is_there(String name, String status, boolean gone) {
        var failed = assertInstanceOf(Report.Failed.class, read(name));
        assertEquals(MAIL, failed.mail());
        assertEquals(status, failed.status().toString());
        assertEquals(gone, failed.status().isGone());
        assertFalse(failed.words().contains("\n"));
    }

    @ParameterizedTest
    @CsvSource({"1, true", "6, true", "7, false", "8, false", "9, false", "10, true"})
    void a_fault_of_the_senders_address_says_nothing_of_the_reader(int detail, boolean gone) {
        assertEquals(gone, new Report.Status(5, 1, detail).isGone());
    }

    @Test
    void the_words_of_the_other_side_are_kept_in_one_line() {
        var failed = assertInstanceOf(Report.Failed.class, read("postfix-unknown"));
        assertEquals(
                "5.1.1 smtp; 550 5.1.1 <gone@example.org>: Recipient address rejected: User unknown in virtual mailbox"
                        + " table",
                failed.words());
    }

    @Test
    void what_is_still_tried_and_what_is_called_unwanted_are_told_apart() {
        assertInstanceOf(Report.Delayed.class, read("postfix-delayed"));
        var complaint = reader.read(Optional.empty(), Returned.message("complaint", Returned.address(PATH, MAIL)));
        assertEquals(MAIL, assertInstanceOf(Report.Complaint.class, complaint).mail());
    }

    @ParameterizedTest
    @ValueSource(strings = {"absence", "no-report", "report-within-a-mail"})
    void what_people_write_is_no_report(String name) {
        assertInstanceOf(Report.Unread.class, read(name));
    }

    @Promise("E3")
    @Test
    void nobody_makes_up_a_report_about_a_mail_that_they_did_not_get() {
        var forged = new ReturnPath("bounces@plenary.example", new Seal(Returned.otherKey()));
        var address = Returned.address(forged, MAIL);
        assertEquals(Optional.empty(), PATH.mailIn(address));
        assertInstanceOf(Report.Unread.class, reader.read(Optional.empty(), Returned.message("complaint", address)));
        var ours = Returned.address(PATH, MAIL);
        assertEquals(Optional.of(MAIL), PATH.mailIn("<" + ours.toUpperCase(java.util.Locale.ROOT) + ">"));
        assertTrue(ours.indexOf('@') <= 64);
        for (var n = 8; n < 8 + Seal.LENGTH; n++) {
            var changed = new StringBuilder(ours);
            changed.setCharAt(n, ours.charAt(n) == 'a' ? 'b' : 'a');
            assertEquals(Optional.empty(), PATH.mailIn(changed.toString()), "at " + n);
        }
    }

    @Test
    void nothing_that_the_world_sends_breaks_the_reader() {
        var random = new Random(SEED);
        for (var name : Returned.NAMES) {
            var whole = Returned.message(name, Returned.address(PATH, MAIL));
            for (var n = 0; n < 300; n++) {
                var broken = whole.clone();
                for (var k = 0; k <= n % 20; k++) broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
                var cut = java.util.Arrays.copyOf(broken, 1 + random.nextInt(broken.length));
                reader.read(Optional.of(MAIL), broken);
                reader.read(Optional.of(MAIL), cut);
            }
        }
    }

    @Test
    void depth_parts_lines_and_fields_are_bounded() {
        var nested = new StringBuilder("Content-Type: multipart/report; boundary=b0\r\n\r\n");
        for (var n = 0; n < 5000; n++)
            nested.append("--b%d\r\nContent-Type: multipart/mixed; boundary=b%d\r\n\r\n".formatted(n, n + 1));
        var flat = "Content-Type: multipart/report; boundary=b\r\n\r\n" + "--b\r\n\r\nx\r\n".repeat(20_000);
        var fields = "X: y\r\n".repeat(50_000) + "\r\n";
        var line = "Subject: " + "a".repeat(900_000) + "\r\n\r\n";
        for (var hostile : Map.of("nested", nested.toString(), "flat", flat, "fields", fields, "line", line)
                .entrySet()) {
            var began = System.nanoTime();
            var report = reader.read(Optional.of(MAIL), hostile.getValue().getBytes(StandardCharsets.UTF_8));
            assertInstanceOf(Report.Unread.class, report, hostile.getKey());
            assertTrue(System.nanoTime() - began < 30_000_000_000L, hostile.getKey());
        }
    }
}
