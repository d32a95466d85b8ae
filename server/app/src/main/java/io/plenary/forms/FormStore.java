package io.plenary.forms;

import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of form and form_version. */
record FormStore(Sql sql) {
    private static final String VERSION = """
            select v.id, v.number, v.published_at, v.content::text as content, v.superseded_at
            from form_version v
            """;

    /** @param version of the draft, for the one who saves it next */
    record Draft(long version, Form form, Instant changedAt, Optional<String> changedBy) {}

    Optional<Draft> find(EventId event, Purpose purpose) {
        return sql.find("""
                select f.version, f.content::text as content, f.changed_at, p.name
                from form f
                left join person p on p.id = f.changed_by
                where f.event_id = $1 and f.purpose = $2
                """, FormStore::draft, event, purpose.word());
    }

    private static Draft draft(Row row) {
        return new Draft(
                row.getLong("version"),
                form(row.getString("content")),
                Sql.instant(row, "changed_at"),
                Optional.ofNullable(row.getString("name")));
    }

    static Form form(String json) {
        return StrictJson.MAPPER.convertValue(StrictJson.read(json.getBytes(StandardCharsets.UTF_8)), Form.class);
    }

    /** @param version 0 where there is none yet; @return false when the draft is another than the one expected */
    boolean save(EventId event, Purpose purpose, long version, Form form, PersonId by) {
        return sql.execute("""
                insert into form (event_id, purpose, version, content, changed_by)
                select $1, $2::text, 1, $4::text::jsonb, $5
                where $3 = 0 or exists (select 1 from form where event_id = $1 and purpose = $2::text)
                on conflict (event_id, purpose) do update
                set version = form.version + 1, content = excluded.content, changed_at = now(), changed_by = $5
                where form.version = $3
                """, event, purpose.word(), version, StrictJson.write(form), by) == 1;
    }

    /** What is shown now. */
    Optional<FormVersion> shown(EventId event, Purpose purpose) {
        return sql.find(
                VERSION + "where v.event_id = $1 and v.purpose = $2 and v.superseded_at is null",
                FormStore::version,
                event,
                purpose.word());
    }

    Optional<FormVersion> find(EventId event, Purpose purpose, UUID id) {
        return sql.find(
                VERSION + "where v.id = $3 and v.event_id = $1 and v.purpose = $2",
                FormStore::version,
                event,
                purpose.word(),
                id);
    }

    List<FormVersion> answered(EventId event, Purpose purpose) {
        return sql.list(VERSION + """
                where v.event_id = $1 and v.purpose = $2
                  and exists (select from form_answer a where a.version_id = v.id)
                order by v.number
                limit 10000
                """, FormStore::version, event, purpose.word());
    }

    private static FormVersion version(Row row) {
        return new FormVersion(
                row.getUUID("id"),
                row.getInteger("number"),
                Sql.instant(row, "published_at"),
                form(row.getString("content")),
                Sql.findInstant(row, "superseded_at"));
    }

    /** The draft as it stands becomes what is shown. @return false when it is another than the one expected */
    boolean publish(EventId event, Purpose purpose, long version, PersonId by) {
        var locked = sql.find(
                "select 1 from form where event_id = $1 and purpose = $2 and version = $3 for update",
                row -> true,
                event,
                purpose.word(),
                version);
        if (locked.isEmpty()) return false;
        sql.execute("""
                update form_version set superseded_at = now()
                where event_id = $1 and purpose = $2 and superseded_at is null
                """, event, purpose.word());
        sql.execute("""
                insert into form_version (id, event_id, purpose, number, content, published_by)
                select $3, f.event_id, f.purpose, 1 + (
                  select coalesce(max(number), 0) from form_version where event_id = $1 and purpose = $2), f.content, $4
                from form f
                where f.event_id = $1 and f.purpose = $2
                """, event, purpose.word(), Uuid7.next(), by);
        return true;
    }

    /** The event says what is asked, so that those who ask nothing pay nothing. */
    void showAtRegistration(EventId event) {
        sql.execute("""
                update event set registration_form = (
                  select v.id from form_version v
                  where v.event_id = $1 and v.purpose = 'registration' and v.superseded_at is null
                    and jsonb_array_length(v.content -> 'questions') > 0)
                where id = $1
                """, event);
    }
}
