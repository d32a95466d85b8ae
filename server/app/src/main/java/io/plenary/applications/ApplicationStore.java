package io.plenary.applications;

import com.fasterxml.jackson.core.type.TypeReference;
import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.ApplicationId;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.forms.Answer;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Rows of application. */
record ApplicationStore(Sql sql) {
    private static final TypeReference<List<Answer>> ANSWERS = new TypeReference<>() {};
    static final int MOST = 20_000;

    private static final String ROW = """
            select a.id, a.event_id, a.person_id, a.number, a.state, a.version, a.name, a.notice, a.draft::text as draft, a.unsent,
              a.changed_at, a.submitted_at, a.reason, a.rank
            from application a
            """;

    static Application application(Row row) {
        return new Application(
                new ApplicationId(row.getUUID("id")),
                new EventId(row.getUUID("event_id")),
                new PersonId(row.getUUID("person_id")),
                Optional.ofNullable(row.getInteger("number")),
                Application.State.of(row.getString("state")),
                row.getLong("version"),
                row.getString("name"),
                row.getString("notice"),
                answers(row.getString("draft")),
                row.getBoolean("unsent"),
                Sql.instant(row, "changed_at"),
                Sql.findInstant(row, "submitted_at"),
                Optional.ofNullable(row.getString("reason")),
                Optional.ofNullable(row.getInteger("rank")));
    }

    private static List<Answer> answers(String json) {
        return StrictJson.MAPPER.convertValue(StrictJson.read(json.getBytes(StandardCharsets.UTF_8)), ANSWERS);
    }

    Optional<Application> find(EventId event, PersonId person) {
        return sql.find(
                ROW + "where a.event_id = $1 and a.person_id = $2", ApplicationStore::application, event, person);
    }

    Optional<Application> find(ApplicationId id, PersonId person) {
        return sql.find(ROW + "where a.id = $1 and a.person_id = $2", ApplicationStore::application, id, person);
    }

    Optional<Application> find(ApplicationId id, EventId event) {
        return sql.find(ROW + "where a.id = $1 and a.event_id = $2", ApplicationStore::application, id, event);
    }

    Optional<Application> find(ApplicationId id) {
        return sql.find(ROW + "where a.id = $1", ApplicationStore::application, id);
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<Application> lock(ApplicationId id, PersonId person) {
        return sql.find(
                ROW + "where a.id = $1 and a.person_id = $2 for update", ApplicationStore::application, id, person);
    }

    Optional<Application> lock(ApplicationId id, EventId event) {
        return sql.find(
                ROW + "where a.id = $1 and a.event_id = $2 for update", ApplicationStore::application, id, event);
    }

    /** The last place that was given on the waiting list, 0 before any. */
    int lastRank(EventId event) {
        return sql.get(
                "select coalesce(max(rank), 0) as rank from application where event_id = $1",
                row -> row.getInteger("rank"),
                event);
    }

    /** What was decided, and by whom. */
    record Verdict(Application.State state, Optional<String> reason, Optional<Integer> rank, PersonId by) {}

    void decide(Application one, Verdict verdict) {
        sql.execute("""
                update application
                set state = $2, reason = $3, rank = $4, decided_at = now(), decided_by = $5, version = version + 1
                where id = $1
                """, one.id(), verdict.state().word(), verdict.reason(), verdict.rank(), verdict.by());
    }

    List<Application> listOf(PersonId person) {
        return sql.list(
                ROW + "where a.person_id = $1 order by a.changed_at desc limit 200",
                ApplicationStore::application,
                person);
    }

    /** In the order of sending; drafts, whose words are not for others yet, at the end. */
    List<Application> list(EventId event) {
        return sql.list(
                ROW + "where a.event_id = $1 order by a.number nulls last, a.created_at limit $2",
                ApplicationStore::application,
                event,
                MOST);
    }

    /** Once for each person; again brings a withdrawn one back. */
    void begin(ApplicationId id, EventId event, PersonId person, Beginning beginning) {
        sql.execute("""
                insert into application (id, event_id, person_id, name, notice)
                values ($1, $2, $3, $4, $5)
                on conflict (event_id, person_id) do update
                set state = 'draft', unsent = true, changed_at = now(), notice = excluded.notice
                where application.state = 'withdrawn'
                """, id, event, person, beginning.name(), beginning.notice());
    }

    /** @param notice version of the privacy notice that was shown */
    record Beginning(String name, String notice) {}

    /** What was typed so far. @param version it was made from */
    record Draft(long version, String name, List<Answer> answers) {}

    /** @return false when it is another than the one expected */
    boolean save(ApplicationId id, Draft draft) {
        return sql.execute("""
                update application
                set draft = $3::text::jsonb, name = $4, version = version + 1, unsent = true, changed_at = now()
                where id = $1 and version = $2 and state in ('draft', 'submitted')
                """, id, draft.version(), StrictJson.write(draft.answers()), draft.name()) == 1;
    }

    /** The draft is what counts from now on. */
    void submit(Application one) {
        sql.execute("""
                with counted as (
                  insert into application_call (event_id, numbers) values ($2, 1)
                  on conflict (event_id) do update set numbers = application_call.numbers + 1
                  returning numbers)
                update application
                set state = 'submitted', unsent = false, version = version + 1, changed_at = now(),
                  submitted_at = now(), number = coalesce(number, counted.numbers)
                from counted
                where id = $1
                """, one.id(), one.event());
    }

    /** @return false when it was answered meanwhile */
    boolean withdraw(ApplicationId id) {
        return sql.execute("""
                update application set state = 'withdrawn', version = version + 1, changed_at = now()
                where id = $1 and state in ('draft', 'submitted', 'withdrawn')
                """, id) == 1;
    }
}
