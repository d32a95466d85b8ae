package io.plenary.privacy.retention;

import io.plenary.contract.ids.OrganisationId;
import io.plenary.platform.Sql;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is older than its period: counted, or taken away. $1 is the organisation, $2 the moment before which it goes. */
record RetentionStore(Sql sql) {

    /** @param found rows that are too old; @param gone what becomes of the first thousands of them */
    private record Statements(String found, String gone) {}

    /** Rows that stand for an event themselves. */
    private static Statements ofEvents(String table, String there, String gone) {
        return new Statements("""
                select t.id as key
                from %s t
                join event e on e.id = t.event_id
                where e.organisation_id = $1 and e.ends_at < $2 and %s
                """.formatted(table, there), gone);
    }

    private static final Map<Kept, List<Statements>> STATEMENTS = new EnumMap<>(Map.of(
            Kept.ANSWERS,
            List.of(
                    new Statements("""
                            select a.subject_id as key
                            from form_answer a
                            join (
                              select id, event_id from registration union all select id, event_id from application
                              union all select id, event_id from survey_reply) s
                              on s.id = a.subject_id
                            join event e on e.id = s.event_id
                            where e.organisation_id = $1 and e.ends_at < $2
                            """, "delete from form_answer where subject_id in (select key from old)"),
                    new Statements("""
                            select b.version_id || ' ' || b.about || ' ' || b.question || ' ' || b.page as key
                            from event e
                            join survey_box b on b.event_id = e.id
                            where e.organisation_id = $1 and e.ends_at < $2 and b.content -> 'texts' <> '[]'
                            """, """
                            update survey_box set content = jsonb_set(content, '{texts}', '[]')
                            where version_id || ' ' || about || ' ' || question || ' ' || page in (select key from old)
                            """),
                    new Statements("""
                            select f.id as key
                            from stored_file f
                            join (
                              select id, event_id from registration union all select id, event_id from application) s
                              on s.id = f.subject_id
                            join event e on e.id = s.event_id
                            where e.organisation_id = $1 and e.ends_at < $2 and f.removed_at is null
                            """, """
                            update stored_file set removed_at = now(), name = '…' where id in (select key from old)
                            """),
                    ofEvents(
                            "application",
                            "t.draft <> '[]'",
                            "update application set draft = '[]' where id in (select key from old)"),
                    new Statements("""
                            select n.application_id as key
                            from application_endorsement n
                            join application a on a.id = n.application_id
                            join event e on e.id = a.event_id
                            where e.organisation_id = $1 and e.ends_at < $2 and n.email <> 'erased@erased.invalid'
                            """, """
                            update application_endorsement
                            set email = 'erased@erased.invalid', name = '␡', note = ''
                            where application_id in (select key from old)
                            """),
                    ofEvents("invitation", "t.email not like '%@erased.invalid'", """
                            update invitation
                            set email = 'erased-' || id || '@erased.invalid', note = '',
                              ended_at = coalesce(ended_at, clock_timestamp())
                            where id in (select key from old)
                            """),
                    ofEvents("deadline_extension", "t.email not like '%@erased.invalid'", """
                            update deadline_extension
                            set email = 'erased-' || id || '@erased.invalid',
                              ended_at = coalesce(ended_at, clock_timestamp())
                            where id in (select key from old)
                            """),
                    new Statements("""
                            select i.speaker_id as key
                            from speaker_invitation i
                            join event e on e.id = i.event_id
                            where e.organisation_id = $1 and e.ends_at < $2
                              and i.state <> 'confirmed' and i.email not like '%@erased.invalid'
                            """, """
                            update speaker_invitation
                            set email = 'erased-' || speaker_id || '@erased.invalid', message = '', word = '',
                              hash = null, expires_at = null
                            where speaker_id in (select key from old)
                            """)),
            Kept.ROOMS,
            List.of(
                    new Statements("""
                            select l.topic || ' ' || l.seq as key
                            from event e
                            join session s on s.event_id = e.id
                            join log_topic t on t.session_id = s.id
                            join log_entry l on l.topic = t.topic
                            where e.organisation_id = $1 and e.ends_at < $2
                              and l.kind in ('chat.said', 'chat.hidden', 'chat.edited', 'chat.unhidden') and l.body ? 'text'
                            """, """
                            update log_entry
                            set kind = case when kind in ('chat.said', 'chat.hidden') then 'chat.deleted' else kind end,
                              body = jsonb_build_object('message', subject_id)
                            where (topic, seq) in (select split_part(key, ' ', 1), split_part(key, ' ', 2)::bigint from old)
                            """),
                    new Statements("""
                            select m.id as key
                            from event e
                            join direct_message m on m.event_id = e.id
                            where e.organisation_id = $1 and e.ends_at < $2 and m.text <> '…'
                            """, "update direct_message set text = '…' where id in (select key from old)")),
            Kept.MAIL,
            List.of(new Statements("""
                            select id as key
                            from role_invitation
                            where organisation_id = $1 and coalesce(closed_at, expires_at) < $2
                              and outcome is distinct from 'accepted' and email not like '%@erased.invalid'
                            """, """
                            update role_invitation
                            set email = 'erased-' || id || '@erased.invalid',
                              closed_at = coalesce(closed_at, clock_timestamp()), outcome = coalesce(outcome, 'withdrawn')
                            where id in (select key from old)
                            """), new Statements("""
                    select id as key
                    from mail_outbox
                    where organisation_id = $1 and created_at < $2 and body <> ''
                      and (sent_at is not null or failed_at is not null or dropped_at is not null)
                    """, """
                    update mail_outbox set subject = '', body = '', calendar = null, slots = null
                    where id in (select key from old)
                    """)),
            Kept.AUDIT,
            List.of(new Statements(
                    "select id as key from audit_entry where organisation_id = $1 and at < $2",
                    "delete from audit_entry where id in (select key from old)")),
            Kept.WATCHING,
            List.of(new Statements("""
                    select w.person_id || ' ' || w.recording_id as key
                    from event e
                    join session s on s.event_id = e.id
                    join recording r on r.session_id = s.id
                    join watch_position w on w.recording_id = r.id
                    where e.organisation_id = $1 and w.at < $2
                    """, """
                    delete from watch_position
                    where (person_id, recording_id) in (
                      select split_part(key, ' ', 1)::uuid, split_part(key, ' ', 2)::uuid from old)
                    """))));

    private static final int AT_ONCE = 5_000;

    /** How many are too old, 1,000,000 at most. */
    long count(Kept kind, OrganisationId organisation, Instant before) {
        return STATEMENTS.get(kind).stream()
                .mapToLong(one -> sql.get(
                        "select count(*) as n from (" + one.found() + " limit 1000000) found",
                        row -> row.getLong("n"),
                        organisation,
                        before))
                .sum();
    }

    /** @return rows changed; as many as it takes at once where there may be more */
    int remove(Kept kind, OrganisationId organisation, Instant before) {
        return STATEMENTS.get(kind).stream()
                .mapToInt(one -> sql.execute(
                        "with old as (" + one.found() + " limit " + AT_ONCE + ")\n" + one.gone(), organisation, before))
                .sum();
    }

    /** Mails of no organisation (sign-in, invitations, letters of endorsers): nobody chose how long. @return rows gone */
    int removeOfNobody(Instant before) {
        return sql.execute("""
                delete from mail_outbox
                where id in (
                  select id from mail_outbox
                  where organisation_id is null and created_at < $1
                    and (sent_at is not null or failed_at is not null or dropped_at is not null)
                  limit %d)
                """.formatted(AT_ONCE), before);
    }

    /** What an organisation has chosen. */
    Map<Kept, Integer> list(OrganisationId organisation) {
        var chosen = new EnumMap<Kept, Integer>(Kept.class);
        sql.list(
                "select kind, days from retention where organisation_id = $1 limit 10",
                row -> chosen.put(Kept.of(row.getString("kind")), row.getInteger("days")),
                organisation);
        return chosen;
    }

    void save(OrganisationId organisation, Kept kind, int days) {
        sql.execute("""
                insert into retention (organisation_id, kind, days)
                values ($1, $2, $3)
                on conflict (organisation_id, kind) do update set days = excluded.days
                """, organisation, kind.word(), days);
    }

    List<OrganisationId> organisations() {
        return sql.list(
                "select id from organisation order by id limit 10000", row -> new OrganisationId(row.getUUID("id")));
    }
}
