package io.plenary.editor.readiness;

import io.plenary.catalogue.EventSummary;
import io.plenary.catalogue.Seats;
import io.plenary.contract.ids.EventId;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;

/** The facts of one event, by one statement over what belongs to it. */
record FactsStore(Sql sql) {

    /** What the installation can do stands in its settings, not in the database. */
    EventFacts get(EventId event, boolean mail, boolean meetings) {
        return sql.get(
                """
                select e.starts_at, e.ends_at, e.attendance, e.venue_name is not null as venue, e.summary <> '' as summary,
                  e.description <> '' as description, cardinality(e.languages) > 0 as languages,
                  e.contact is not null as contact, e.recording_note <> '' as recording, e.admission, e.closes_at,
                  coalesce(t.cap, t.in_person_cap) is not null as limited,
                  exists (
                    select 1 from form_version v
                    where v.event_id = e.id and v.purpose = 'application' and v.superseded_at is null) as application_form,
                  (select count(*)
                    from form_version v
                    cross join jsonb_array_elements(v.content -> 'questions') q
                    where v.event_id = e.id and v.superseded_at is null and exists (
                      select 1 from event_text x
                      where x.event_id = e.id
                        and not q -> 'texts' @> jsonb_build_array(jsonb_build_object('language', x.language))))::int
                    as untranslated,
                  s.*, exists (select 1 from programme_draft d where d.event_id = e.id) as unreleased,
                  exists (
                    select 1 from policy p
                    where p.organisation_id = e.organisation_id and p.kind = 'privacy' and p.superseded_at is null
                      and p.texts <> '{}') as privacy,
                  exists (
                    select 1 from policy p
                    where p.organisation_id = e.organisation_id and p.kind = 'imprint' and p.superseded_at is null
                      and p.texts <> '{}') as imprint
                from event e
                join seats t on t.event_id = e.id
                cross join lateral (
                  select count(*)::int as planned,
                    count(*) filter (where q.ends_at <= e.starts_at or q.starts_at >= e.ends_at)::int as outside,
                    count(*) filter (where q.kind not in ('break', 'social') and not exists (
                      select 1 from session_speaker i where i.session_id = q.id))::int as speechless,
                    count(*) filter (where q.kind <> 'break' and q.stage <> 'in-person' and not exists (
                      select 1 from session_host h where h.session_id = q.id))::int as hostless,
                    count(*) filter (where q.stage = 'meeting')::int as meetings,
                    count(*) filter (where q.recorded)::int as recorded,
                    count(*) filter (where q.recorded and exists (
                      select 1 from policy w
                      join event o on o.organisation_id = w.organisation_id and o.id = q.event_id
                      where w.kind = 'recording' and w.superseded_at is null and w.texts <> '{}') and exists (
                      select 1 from session_speaker i
                      join speaker k on k.id = i.speaker_id and not k.withdrawn
                      where i.session_id = q.id and not exists (
                        select 1 from speaker_agreement a
                        where a.speaker_id = k.id and a.superseded_at is null and a.agreed)))::int as unagreed
                  from session q
                  where q.event_id = e.id and q.state = 'planned') s
                where e.id = $1
                """,
                row -> facts(
                        row,
                        new EventFacts.House(row.getBoolean("privacy"), row.getBoolean("imprint"), mail, meetings)),
                event);
    }

    private static EventFacts facts(Row row, EventFacts.House house) {
        return new EventFacts(
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                EventSummary.Attendance.of(row.getString("attendance")),
                row.getBoolean("venue"),
                new EventFacts.Words(
                        row.getBoolean("summary"),
                        row.getBoolean("description"),
                        row.getBoolean("languages"),
                        row.getBoolean("contact"),
                        row.getBoolean("recording")),
                Seats.Rule.of(row.getString("admission")),
                Sql.findInstant(row, "closes_at"),
                row.getBoolean("limited"),
                row.getBoolean("application_form"),
                row.getInteger("untranslated"),
                new EventFacts.Sessions(
                        row.getInteger("planned"),
                        row.getInteger("outside"),
                        row.getInteger("speechless"),
                        row.getInteger("hostless"),
                        row.getInteger("meetings"),
                        row.getInteger("recorded"),
                        row.getInteger("unagreed"),
                        row.getBoolean("unreleased")),
                house);
    }
}
