package io.plenary.chat.reports;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Cases of reported messages and the reports that made them. */
record ReportStore(Sql sql) {

    /** What one person says about one message. */
    record Wish(Topic topic, UUID message, PersonId person, Reason reason, String note) {}

    /** Who said it, while it is there to be read. */
    Optional<PersonId> authorOf(Topic topic, UUID message) {
        return sql.find(
                "select author_id from log_entry where topic = $1 and subject_id = $2 and kind = 'chat.said'",
                row -> new PersonId(row.getUUID("author_id")),
                topic.toString(),
                message);
    }

    /**
     * A case is opened with the words of this moment. One that was decided stays decided as long as the message says what
     * it said then; of other words nobody has decided anything.
     *
     * @return false when it is gone
     */
    boolean open(Topic topic, UUID message, Instant at) {
        return sql.execute("""
                        insert into chat_case (topic, message_id, body, at)
                        select topic, subject_id, body, $3
                        from log_entry
                        where topic = $1 and subject_id = $2 and kind = 'chat.said'
                        on conflict (topic, message_id) do update
                        set (body, state, closed_by, at) = (
                          select
                            case when other then excluded.body else chat_case.body end,
                            case when other then 'open' else chat_case.state end,
                            case when other then null else chat_case.closed_by end,
                            case when other then excluded.at else chat_case.at end
                          from (select chat_case.state <> 'open'
                            and chat_case.body->>'text' is distinct from excluded.body->>'text' as other) now)""", topic.toString(), message, at) == 1;
    }

    void add(Wish wish, Instant at) {
        sql.execute(
                """
                insert into chat_report (topic, message_id, person_id, reason, note, at)
                values ($1, $2, $3, $4, $5, $6)
                on conflict (topic, message_id, person_id) do update
                set reason = excluded.reason, note = excluded.note""",
                wish.topic().toString(),
                wish.message(),
                wish.person(),
                wish.reason().word(),
                wish.note(),
                at);
    }

    boolean isKnown(Topic topic, UUID message) {
        return sql.get(
                "select exists (select from chat_case where topic = $1 and message_id = $2) as known",
                row -> row.getBoolean("known"),
                topic.toString(),
                message);
    }

    /** @return false when there is no such case */
    boolean close(Topic topic, UUID message, Report.State state, PersonId by) {
        return sql.execute(
                        "update chat_case set state = $3, closed_by = $4 where topic = $1 and message_id = $2",
                        topic.toString(),
                        message,
                        state.word(),
                        by)
                == 1;
    }

    /** The newest first. */
    List<Report> list(Topic topic, Report.State state) {
        return sql.list("""
                select c.message_id, e.seq, e.author_id, e.author_name, e.author_role, e.at as said,
                  c.body->>'text' as text, c.state, c.at,
                  (select count(*)::int from chat_report r where (r.topic, r.message_id) = (c.topic, c.message_id))
                    as reports,
                  array(
                    select r.reason || ' ' || count(*) from chat_report r
                    where (r.topic, r.message_id) = (c.topic, c.message_id)
                    group by r.reason order by count(*) desc, r.reason) as reasons,
                  array(
                    select r.note from chat_report r
                    where (r.topic, r.message_id) = (c.topic, c.message_id) and r.note <> ''
                    order by r.at desc limit 20) as notes
                from chat_case c
                join log_entry e on e.topic = c.topic and e.subject_id = c.message_id
                  and e.kind in ('chat.said', 'chat.hidden', 'chat.deleted')
                where c.topic = $1 and c.state = $2
                order by c.at desc
                limit 100""", ReportStore::reportOf, topic.toString(), state.word());
    }

    private static Report reportOf(Row row) {
        return new Report(
                row.getUUID("message_id"),
                row.getLong("seq"),
                authorOf(row),
                Sql.instant(row, "said"),
                row.getString("text"),
                Report.State.of(row.getString("state")),
                row.getInteger("reports"),
                Arrays.stream(row.getArrayOfStrings("reasons"))
                        .map(ReportStore::countOf)
                        .toList(),
                List.of(row.getArrayOfStrings("notes")),
                Sql.instant(row, "at"));
    }

    private static Report.Count countOf(String line) {
        var space = line.indexOf(' ');
        return new Report.Count(Reason.of(line.substring(0, space)), Integer.parseInt(line.substring(space + 1)));
    }

    private static LiveEvent.Author authorOf(Row row) {
        return new LiveEvent.Author(
                row.getUUID("author_id"),
                row.getString("author_name"),
                Optional.ofNullable(row.getString("author_role")));
    }

    /** What moderation took away and can still bring back, the newest first. */
    List<Report.Hidden> hidden(Topic topic) {
        return sql.list(
                """
                select k.message_id, e.seq, e.author_id, e.author_name, e.author_role, e.at as said,
                  k.body->>'text' as text, p.name, k.at
                from chat_kept k
                join log_entry e on e.topic = k.topic and e.subject_id = k.message_id and e.kind = 'chat.hidden'
                join person p on p.id = k.hidden_by
                where k.topic = $1
                order by k.at desc
                limit 200""",
                row -> new Report.Hidden(
                        row.getUUID("message_id"),
                        row.getLong("seq"),
                        authorOf(row),
                        Sql.instant(row, "said"),
                        row.getString("text"),
                        row.getString("name"),
                        Sql.instant(row, "at")),
                topic.toString());
    }
}
