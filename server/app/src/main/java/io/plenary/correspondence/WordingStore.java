package io.plenary.correspondence;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.mail.LetterKind;
import io.plenary.mail.Template;
import io.plenary.platform.Sql;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of mail_template. */
record WordingStore(Sql sql) {

    /** Which letter, in which language. */
    record Key(EventId event, LetterKind letter, String language) {}

    List<Map.Entry<String, String>> list(EventId event) {
        return sql.list(
                "select letter, locale from mail_template where event_id = $1 order by letter, locale limit 200",
                row -> Map.entry(row.getString("letter"), row.getString("locale")),
                event);
    }

    Optional<Map.Entry<Template, Long>> find(Key key) {
        return sql.find(
                """
                select subject, body, version from mail_template
                where event_id = $1 and letter = $2 and locale = $3
                """,
                row -> Map.entry(new Template(row.getString("subject"), row.getString("body")), row.getLong("version")),
                key.event(),
                key.letter().word(),
                key.language());
    }

    /** @return false when somebody was faster */
    boolean save(Key key, Template wording, long version, PersonId by) {
        return sql.execute(
                        """
                        insert into mail_template (event_id, letter, locale, subject, body, changed_by)
                        select $1, $2, $3, $4, $5, $7
                        where $6 = 0 or exists (
                          select 1 from mail_template where event_id = $1 and letter = $2 and locale = $3)
                        on conflict (event_id, letter, locale) do update
                        set subject = excluded.subject, body = excluded.body, version = mail_template.version + 1,
                          changed_at = clock_timestamp(), changed_by = excluded.changed_by
                        where mail_template.version = $6
                        """,
                        key.event(),
                        key.letter().word(),
                        key.language(),
                        wording.subject(),
                        wording.body(),
                        version,
                        by)
                == 1;
    }

    void remove(Key key) {
        sql.execute(
                "delete from mail_template where event_id = $1 and letter = $2 and locale = $3",
                key.event(),
                key.letter().word(),
                key.language());
    }
}
