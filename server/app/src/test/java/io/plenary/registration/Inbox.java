package io.plenary.registration;

import io.plenary.platform.Db;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The mails to one address, read from the outbox. */
record Inbox(Db db, String address) {
    private static final Pattern SECRET = Pattern.compile("#([A-Za-z0-9_-]{20,})");
    private static final Pattern CODE = Pattern.compile("(?m)^ {2}([0-9]{8})$");

    record Letter(String subject, String text, Optional<String> calendar) {
        String token() {
            return first(SECRET);
        }

        String code() {
            return first(CODE);
        }

        private String first(Pattern pattern) {
            var found = pattern.matcher(text);
            if (!found.find()) throw new AssertionError("nothing of the kind in: " + text);
            return found.group(1);
        }
    }

    /** Oldest first. */
    List<Letter> all() {
        return db.list(
                "select subject, body, calendar from mail_outbox where recipient = $1 order by created_at, id",
                row -> new Letter(
                        row.getString("subject"),
                        row.getString("body"),
                        Optional.ofNullable(row.getString("calendar"))),
                address);
    }

    Letter newest() {
        return all().getLast();
    }
}
