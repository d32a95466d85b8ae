package io.plenary.surveys;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.forms.Purpose;
import io.plenary.platform.Sql;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;

/** Rows of survey. */
record SurveyStore(Sql sql) {
    static final String COLUMNS = "s.event_id, s.purpose, s.version, s.anonymous, s.audience, s.opens_at, s.closes_at";

    Optional<Survey> find(EventId event, Purpose purpose) {
        return sql.find(
                "select " + COLUMNS + " from survey s where s.event_id = $1 and s.purpose = $2",
                SurveyStore::survey,
                event,
                purpose.word());
    }

    /** Nobody arranges it otherwise until the transaction ends; empty outside of its time, by the clock of the database. */
    Optional<Survey> findToAnswer(EventId event, Purpose purpose) {
        return sql.find("select " + COLUMNS + """
                 from survey s
                where s.event_id = $1 and s.purpose = $2 and s.opens_at <= clock_timestamp()
                  and (s.closes_at is null or s.closes_at > clock_timestamp())
                for share
                """, SurveyStore::survey, event, purpose.word());
    }

    /** Nobody answers it until the transaction ends. */
    Optional<Survey> lock(EventId event, Purpose purpose) {
        return sql.find(
                "select " + COLUMNS + " from survey s where s.event_id = $1 and s.purpose = $2 for update",
                SurveyStore::survey,
                event,
                purpose.word());
    }

    /** @return false where somebody was faster */
    boolean save(Survey wished) {
        return sql.execute(
                        """
                        insert into survey (event_id, purpose, version, anonymous, audience, opens_at, closes_at)
                        select $1, $2, 1, $4, $5, $6, $7
                        where $3 = 0 or exists (select 1 from survey where event_id = $1 and purpose = $2)
                        on conflict (event_id, purpose) do update
                        set version = survey.version + 1, anonymous = excluded.anonymous, audience = excluded.audience,
                          opens_at = excluded.opens_at, closes_at = excluded.closes_at
                        where survey.version = $3
                        """,
                        wished.event(),
                        wished.purpose().word(),
                        wished.version(),
                        wished.anonymous(),
                        wished.audience().word(),
                        wished.opensAt(),
                        wished.closesAt())
                == 1;
    }

    /** @param answered by this person; never what */
    record Asked(Survey survey, boolean answered) {}

    /** What somebody is asked now about events in which they have a seat: first what ends first. */
    List<Asked> listOf(PersonId person) {
        return sql.list("select " + COLUMNS + """
                , d.person_id is not null or p.id is not null as answered
                from registration r
                join survey s on s.event_id = r.event_id
                join event e on e.id = s.event_id and e.state = 'published'
                join form_version v on v.event_id = s.event_id and v.purpose = s.purpose and v.superseded_at is null
                  and jsonb_array_length(v.content -> 'questions') > 0
                left join survey_done d on d.event_id = s.event_id and d.purpose = s.purpose and d.about = s.event_id
                  and d.person_id = $1
                left join survey_reply p on p.event_id = s.event_id and p.purpose = s.purpose and p.about = s.event_id
                  and p.person_id = $1
                where r.person_id = $1 and r.state = 'confirmed' and s.purpose <> 'session' and s.opens_at <= now()
                  and (s.closes_at is null or s.closes_at > now())
                order by s.closes_at nulls last, s.event_id, s.purpose
                limit 50
                """, row -> new Asked(survey(row), row.getBoolean("answered")), person);
    }

    void audit(PersonId actor, Survey survey, JsonObject detail) {
        sql.execute("""
                insert into audit_entry (id, at, actor_id, action, target, detail, organisation_id)
                values ($1, clock_timestamp(), $2, $3, $4, $5, (select organisation_id from event where id = $6))
                """, Uuid7.next(), actor, "survey.arranged", survey.event().toString(), detail, survey.event());
    }

    static Survey survey(Row row) {
        return new Survey(
                new EventId(row.getUUID("event_id")),
                Purpose.of(row.getString("purpose")),
                row.getLong("version"),
                row.getBoolean("anonymous"),
                Survey.Audience.of(row.getString("audience")),
                Sql.instant(row, "opens_at"),
                Sql.findInstant(row, "closes_at"));
    }
}
