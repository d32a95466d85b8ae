package io.plenary.forms;

import com.fasterxml.jackson.core.type.TypeReference;
import io.plenary.contract.StrictJson;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Rows of form_answer. */
record AnswerStore(Sql sql) {
    private static final TypeReference<List<Answer>> ANSWERS = new TypeReference<>() {};
    private static final int MOST = 5_000;

    /** @param version of the form that was shown */
    void put(UUID subject, UUID version, AnswerSheet sheet) {
        sql.execute("""
                insert into form_answer (subject_id, version_id, answers, guarded)
                values ($1, $2, $3::text::jsonb, $4::text::jsonb)
                on conflict (subject_id) do update
                set version_id = excluded.version_id, answers = excluded.answers, guarded = excluded.guarded,
                  changed_at = now()
                """, subject, version, StrictJson.write(sheet.plain()), StrictJson.write(sheet.guarded()));
    }

    /** Each takes the place of what was answered before. */
    void putAll(UUID version, Map<UUID, AnswerSheet> sheets) {
        var rows = sheets.entrySet().stream()
                .map(one -> new NewRow(
                        one.getKey(), one.getValue().plain(), one.getValue().guarded()))
                .toList();
        sql.execute("""
                insert into form_answer (subject_id, version_id, answers, guarded)
                select subject, $1, answers, guarded
                from jsonb_to_recordset($2::text::jsonb) as r(subject uuid, answers jsonb, guarded jsonb)
                on conflict (subject_id) do update
                set version_id = excluded.version_id, answers = excluded.answers, guarded = excluded.guarded,
                  changed_at = now()
                """, version, StrictJson.write(rows));
    }

    private record NewRow(UUID subject, List<Answer> answers, List<Answer> guarded) {}

    Optional<AnsweredForm> find(UUID subject) {
        return list(List.of(subject)).stream().findFirst();
    }

    /** @param subjects at most 5,000 */
    List<AnsweredForm> list(Collection<UUID> subjects) {
        return sql.list("""
                select a.subject_id, a.answers::text as answers, a.guarded::text as guarded,
                  v.id, v.number, v.published_at, v.content::text as content, v.superseded_at
                from form_answer a
                join form_version v on v.id = a.version_id
                where a.subject_id = any ($1)
                limit $2
                """, AnswerStore::answered, subjects.toArray(UUID[]::new), MOST);
    }

    private static AnsweredForm answered(Row row) {
        return new AnsweredForm(
                row.getUUID("subject_id"),
                new FormVersion(
                        row.getUUID("id"),
                        row.getInteger("number"),
                        Sql.instant(row, "published_at"),
                        FormStore.form(row.getString("content")),
                        Sql.findInstant(row, "superseded_at")),
                answers(row.getString("answers")),
                answers(row.getString("guarded")));
    }

    private static List<Answer> answers(String json) {
        return StrictJson.MAPPER.convertValue(StrictJson.read(json.getBytes(StandardCharsets.UTF_8)), ANSWERS);
    }
}
