package io.plenary.mail.bounces;

import io.plenary.mail.OneLine;
import io.plenary.mail.ReturnPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/** Reads a message that a server handed over. */
final class ReportReader {
    private static final int MOST_STEPS = 2000;
    private static final int LARGEST_PART = 65_536;
    private static final int LONGEST_LINE = 20_000;
    private static final int MOST_FIELDS = 500;
    private static final int WORDS = 300;

    private final ReturnPath path;

    ReportReader(ReturnPath path) {
        this.path = path;
    }

    /** What mime4j told us on the way. */
    private static final class Parts {
        private int depth;
        private boolean isReport;
        private Optional<String> delivery = Optional.empty();
        private Optional<String> feedback = Optional.empty();
        private Optional<String> original = Optional.empty();
    }

    /** @param mail to whose address it came */
    Report read(Optional<UUID> mail, byte[] message) {
        try {
            return judged(mail, taken(message));
        } catch (IOException | MimeException malformed) {
            return new Report.Unread(OneLine.of(String.valueOf(malformed.getMessage())));
        }
    }

    private static Parts taken(byte[] message) throws IOException, MimeException {
        var limits = new MimeConfig.Builder()
                .setMaxLineLen(LONGEST_LINE)
                .setMaxHeaderLen(LONGEST_LINE)
                .setMaxHeaderCount(MOST_FIELDS)
                .build();
        var stream = new MimeTokenStream(limits);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(message));
        var parts = new Parts();
        var steps = 0;
        for (var state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            if (++steps > MOST_STEPS) throw new MimeException("more parts than a report has");
            take(parts, stream, state);
        }
        return parts;
    }

    private static void take(Parts parts, MimeTokenStream stream, EntityState state) throws IOException {
        switch (state) {
            case T_START_MULTIPART -> {
                if (++parts.depth == 1) parts.isReport = typeOf(stream).equals("multipart/report");
            }
            case T_END_MULTIPART -> parts.depth--;
            case T_BODY -> {
                if (parts.depth == 1 && parts.isReport) body(parts, stream);
            }
            default -> {
                // Preambles, ends and beginnings say nothing.
            }
        }
    }

    private static void body(Parts parts, MimeTokenStream stream) throws IOException {
        switch (typeOf(stream)) {
            case "message/delivery-status", "message/global-delivery-status" -> parts.delivery = text(stream);
            case "message/feedback-report" -> parts.feedback = text(stream);
            case "message/rfc822", "text/rfc822-headers", "message/global" -> parts.original = text(stream);
            default -> {
                // Words for people.
            }
        }
    }

    private static String typeOf(MimeTokenStream stream) {
        return stream.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> text(MimeTokenStream stream) throws IOException {
        try (InputStream body = stream.getDecodedInputStream()) {
            return Optional.of(new String(body.readNBytes(LARGEST_PART), StandardCharsets.UTF_8));
        }
    }

    private Report judged(Optional<UUID> mail, Parts parts) {
        if (parts.feedback.isPresent()) return complaint(parts.feedback.get(), parts.original.orElse(""));
        if (parts.delivery.isEmpty()) return new Report.Unread("no report");
        return mail.map(one -> delivery(one, parts.delivery.get()))
                .orElseGet(() -> new Report.Unread("not to an address of ours"));
    }

    /** Comes to another mailbox; our address stands in what it tells of. */
    private Report complaint(String feedback, String original) {
        var fields = ReportFields.groups(feedback).stream().findFirst().orElse(Map.of());
        var kind = fields.getOrDefault("feedback-type", "");
        if (!kind.equalsIgnoreCase("abuse")) return new Report.Unread("feedback of another kind");
        return path.mailIn(fields.getOrDefault("original-mail-from", "") + "\n" + original)
                .<Report>map(mail -> new Report.Complaint(mail, words("called unwanted", fields, "user-agent")))
                .orElseGet(() -> new Report.Unread("not about a mail of ours"));
    }

    /** One mail has one recipient; where a list stands behind it, the worst that befell counts. */
    private static Report delivery(UUID mail, String text) {
        var delayed = Optional.<Report>empty();
        for (var fields : ReportFields.groups(text)) {
            var action = fields.getOrDefault("action", "").strip().toLowerCase(Locale.ROOT);
            if (action.startsWith("failed")) return new Report.Failed(mail, status(fields), said(fields));
            if (action.startsWith("delayed")) delayed = Optional.of(new Report.Delayed(mail, said(fields)));
        }
        return delayed.orElseGet(() -> new Report.Unread("nothing failed"));
    }

    /** Some servers give the code only in words, or a vaguer one in the field. */
    private static Report.Status status(Map<String, String> fields) {
        var field = Report.Status.of(fields.getOrDefault("status", ""));
        if (field.filter(one -> one.subject() > 0).isPresent()) return field.get();
        var said = Report.Status.of(fields.getOrDefault("diagnostic-code", ""));
        return said.or(() -> field).orElse(new Report.Status(4, 0, 0));
    }

    private static String said(Map<String, String> fields) {
        return words(fields.getOrDefault("status", ""), fields, "diagnostic-code");
    }

    private static String words(String first, Map<String, String> fields, String name) {
        var line = OneLine.of(first + " " + fields.getOrDefault(name, ""));
        return line.length() <= WORDS ? line : line.substring(0, WORDS);
    }
}
