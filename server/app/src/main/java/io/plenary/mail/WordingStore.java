package io.plenary.mail;

import io.plenary.platform.Sql;
import java.util.Optional;
import java.util.UUID;

/** Rows of mail_template as letters read them; who words them is correspondence's affair. */
record WordingStore(Sql sql) {

    Optional<Template> find(UUID event, LetterKind letter, String locale) {
        return sql.find(
                "select subject, body from mail_template where event_id = $1 and letter = $2 and locale = $3",
                row -> new Template(row.getString("subject"), row.getString("body")),
                event,
                letter.word(),
                locale);
    }
}
