package io.plenary.programme.release;

import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.Id;
import io.plenary.platform.Sql;
import io.plenary.programme.plan.Plan;
import io.plenary.programme.plan.PlannedRoom;
import io.plenary.programme.plan.PlannedSession;
import io.plenary.programme.plan.PlannedSpeaker;
import io.plenary.programme.plan.PlannedTrack;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Writes a plan over what is public, each table with one statement whatever the size. Rows keep their ids and none is
 * deleted; what the plan no longer has is withdrawn. Rows that stay as they are are not written: each costs a dozen
 * entries in the indexes of words.
 */
record PublicStore(Sql sql) {

    /** @return false when an id belongs to another event, and nothing of this may stay */
    boolean write(EventId event, Plan before, Plan plan) {
        return tracks(event, plan.tracks())
                && rooms(event, plan.rooms())
                && speakers(event, plan.speakers())
                && sessions(event, before.sessions(), plan.sessions());
    }

    private boolean tracks(EventId event, List<PlannedTrack> tracks) {
        withdraw("track", event, tracks.stream().map(PlannedTrack::id).toList());
        return tracks.size() == sql.execute("""
                insert into track (id, event_id, name, colour, position, texts)
                select (one ->> 'id')::uuid, $1, one ->> 'name', (one ->> 'colour')::int, (n - 1)::int, (
                  select coalesce(jsonb_object_agg(t.key, jsonb_build_object('name', t.value)), '{}')
                  from jsonb_each(one -> 'names') t)
                from jsonb_array_elements($2::text::jsonb) with ordinality as r(one, n)
                on conflict (id) do update
                set name = excluded.name, colour = excluded.colour, position = excluded.position, texts = excluded.texts,
                  withdrawn = false
                where track.event_id = excluded.event_id
                """, event, StrictJson.write(tracks));
    }

    private boolean rooms(EventId event, List<PlannedRoom> rooms) {
        withdraw("room", event, rooms.stream().map(PlannedRoom::id).toList());
        return rooms.size() == sql.execute("""
                insert into room (id, event_id, name, capacity, position)
                select (one ->> 'id')::uuid, $1, one ->> 'name', (one ->> 'capacity')::int, (n - 1)::int
                from jsonb_array_elements($2::text::jsonb) with ordinality as r(one, n)
                on conflict (id) do update
                set name = excluded.name, capacity = excluded.capacity, position = excluded.position, withdrawn = false
                where room.event_id = excluded.event_id
                """, event, StrictJson.write(rooms));
    }

    /** @return false as with a whole plan */
    boolean speakers(EventId event, List<PlannedSpeaker> speakers) {
        var json = StrictJson.write(speakers);
        withdraw("speaker", event, speakers.stream().map(PlannedSpeaker::id).toList());
        freeKeys("speaker", event, json);
        sql.execute("""
                insert into speaker (id, event_id, key, person_id, name, affiliation, country, bio, texts, position,
                  portrait, portrait_alt, links)
                select (one ->> 'id')::uuid, $1, one ->> 'key', (one ->> 'person')::uuid, one ->> 'name',
                  one ->> 'affiliation', one ->> 'country', one ->> 'bio', (
                    select coalesce(jsonb_object_agg(t.key, jsonb_build_object('bio', t.value)), '{}')
                    from jsonb_each(one -> 'bios') t),
                  (n - 1)::int, (one -> 'portrait' ->> 'file')::uuid, coalesce(one -> 'portrait' ->> 'alt', ''),
                  coalesce(one -> 'links', '[]')
                from jsonb_array_elements($2::text::jsonb) with ordinality as r(one, n)
                on conflict (id) do update
                set portrait = excluded.portrait, portrait_alt = excluded.portrait_alt, links = excluded.links,
                  key = excluded.key, person_id = excluded.person_id, name = excluded.name,
                  affiliation = excluded.affiliation, country = excluded.country, bio = excluded.bio,
                  texts = excluded.texts, position = excluded.position, withdrawn = false
                where speaker.event_id = excluded.event_id
                  and (speaker.key, speaker.person_id, speaker.name, speaker.affiliation, speaker.country, speaker.bio,
                    speaker.texts, speaker.position, speaker.withdrawn, speaker.portrait, speaker.portrait_alt,
                    speaker.links)
                  is distinct from (excluded.key, excluded.person_id, excluded.name, excluded.affiliation,
                    excluded.country, excluded.bio, excluded.texts, excluded.position, false, excluded.portrait,
                    excluded.portrait_alt, excluded.links)
                """, event, json);
        return owns(event, speakers.stream().map(PlannedSpeaker::id).toList());
    }

    private boolean owns(EventId event, List<? extends Id> speakers) {
        return speakers.size()
                == sql.get(
                        "select count(*)::int as own from speaker where event_id = $1 and id = any($2)",
                        row -> row.getInteger("own"),
                        event,
                        ids(speakers));
    }

    private void withdraw(String table, EventId event, List<? extends Id> kept) {
        sql.execute(
                "update %s set withdrawn = true where event_id = $1 and not withdrawn and id <> all($2)"
                        .formatted(table),
                event,
                ids(kept));
    }

    private static UUID[] ids(List<? extends Id> many) {
        return many.stream().map(Id::value).toArray(UUID[]::new);
    }

    /** A key may pass from one row to another, such as when somebody is taken out and comes back as new. */
    private void freeKeys(String table, EventId event, String json) {
        sql.execute("""
                update %s s
                set key = null
                from jsonb_to_recordset($2::text::jsonb) as r(id uuid, key text)
                where s.event_id = $1 and s.key = r.key and s.id <> r.id
                """.formatted(table), event, json);
    }

    private boolean sessions(EventId event, List<PlannedSession> before, List<PlannedSession> sessions) {
        sql.execute("""
                update session
                set state = 'withdrawn', sequence = sequence + 1, moved_from = null
                where event_id = $1 and state <> 'withdrawn' and id <> all($2)
                """, event, ids(sessions.stream().map(PlannedSession::id).toList()));
        var known = Set.copyOf(before);
        var changed = sessions.stream().filter(one -> !known.contains(one)).toList();
        var json = StrictJson.write(changed);
        var ids = ids(changed.stream().map(PlannedSession::id).toList());
        sql.execute("""
                update session
                set moved_from = null
                where event_id = $1 and moved_from is not null and id <> all($2)
                """, event, ids);
        freeKeys("session", event, json);
        if (upsert(event, json) != changed.size()) return false;
        cast(ids, json);
        sql.execute("insert into stage (session_id) select unnest($1::uuid[]) on conflict do nothing", (Object) ids);
        return true;
    }

    /** The sequence grows where time, place or state change: then calendars take the entry anew. */
    private int upsert(EventId event, String json) {
        return sql.execute("""
                insert into session (id, event_id, key, title, subtitle, abstract, description, texts, kind, kind_name,
                  track_id, room_id, language, starts_at, ends_at, day, stage, recorded, do_not_record, state, links)
                select id, $1, key, text ->> 'title', text ->> 'subtitle', text ->> 'abstract', text ->> 'description',
                  texts, kind, "kindName", track, room, language, "startsAt", "endsAt", day, stage, recorded,
                  "doNotRecord", case when cancelled then 'cancelled' else 'planned' end, links
                from jsonb_to_recordset($2::text::jsonb) as r(
                  id uuid, key text, text jsonb, texts jsonb, kind text, "kindName" text, track uuid, room uuid,
                  language text, "startsAt" timestamptz, "endsAt" timestamptz, day date, stage text, recorded boolean,
                  "doNotRecord" boolean, cancelled boolean, links jsonb)
                on conflict (id) do update
                set key = excluded.key, title = excluded.title, subtitle = excluded.subtitle,
                  abstract = excluded.abstract, description = excluded.description, texts = excluded.texts,
                  kind = excluded.kind, kind_name = excluded.kind_name, track_id = excluded.track_id,
                  room_id = excluded.room_id, language = excluded.language, starts_at = excluded.starts_at,
                  ends_at = excluded.ends_at, day = excluded.day, stage = excluded.stage,
                  recorded = excluded.recorded, do_not_record = excluded.do_not_record, state = excluded.state,
                  links = excluded.links,
                  moved_from = case when session.starts_at <> excluded.starts_at then session.starts_at end,
                  sequence = session.sequence + ((session.starts_at, session.ends_at, session.room_id, session.state)
                    is distinct from (excluded.starts_at, excluded.ends_at, excluded.room_id, excluded.state))::int
                where session.event_id = excluded.event_id
                """, event, json);
    }

    private void cast(UUID[] sessions, String json) {
        sql.execute("delete from session_speaker where session_id = any($1)", (Object) sessions);
        sql.execute("""
                insert into session_speaker (session_id, speaker_id, position)
                select r.id, c.speaker::uuid, (c.n - 1)::int
                from jsonb_to_recordset($1::text::jsonb) as r(id uuid, speakers jsonb)
                cross join lateral jsonb_array_elements_text(r.speakers) with ordinality as c(speaker, n)
                """, json);
    }

    /** The event lasts from the first to the last session that takes place. */
    void frame(EventId event, Plan plan) {
        sql.execute("""
                update event e
                set day_change = $2, starts_at = coalesce(x.first, e.starts_at), ends_at = coalesce(x.last, e.ends_at)
                from (
                  select min(starts_at) as first, max(ends_at) as last
                  from session
                  where event_id = $1 and state = 'planned') x
                where e.id = $1
                """, event, plan.dayChange());
    }
}
