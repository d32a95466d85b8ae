package io.plenary.testing;

import io.plenary.platform.Db;
import java.util.regex.Pattern;

/** What was written to somebody. */
public final class Letterbox {
    private Letterbox() {}

    /** The text of the newest letter to an address. */
    public static String newest(Db db, String email) {
        return db.get(
                "select body from mail_outbox where recipient = $1 order by created_at desc, id desc limit 1",
                row -> row.getString("body"),
                email);
    }

    /** What the first group of a pattern finds in it. */
    public static String newest(Db db, String email, Pattern secret) {
        var text = newest(db, email);
        var found = secret.matcher(text);
        if (!found.find()) throw new AssertionError(secret + " is not in: " + text);
        return found.group(1);
    }
}
