package io.plenary.editor.templates;

import io.plenary.catalogue.EventTimes;
import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.forms.Form;
import io.plenary.forms.Purpose;
import io.plenary.platform.Sql;
import io.plenary.platform.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Writes what an event begins with into the tables of those features that keep it from then on. */
record TemplateStore(Sql sql, EventId event, PersonId maker) {

    /** Its own, as far as the house has words in it. */
    String language() {
        return Words.language(sql.get(
                "select coalesce(languages[1], 'en') as language from event where id = $1 limit 1",
                row -> row.getString("language"),
                event));
    }

    void event(Template template, Optional<Instant> closes, String recording) {
        sql.execute(
                """
                update event
                set kind = $2, attendance = $3, admission = $4, closes_at = $5, recording_note = $6, offer_hours = $7
                where id = $1
                """,
                event,
                template.look().kind().word(),
                template.look().attendance().word(),
                template.selects() ? "application" : "open",
                closes,
                recording,
                Optional.of(72).filter(hours -> template.selects()));
    }

    void tracks(List<String> names) {
        for (var n = 0; n < names.size(); n++)
            sql.execute(
                    "insert into track (id, event_id, name, colour, position) values ($2, $1, $3, $4, $5)",
                    event,
                    Uuid7.next(),
                    names.get(n),
                    n + 1,
                    n);
    }

    /** The first is there already, as every event has one. */
    void sessions(List<Template.Slot> slots, TemplateWords said, EventTimes times) {
        sql.execute("""
                update session
                set title = $2, kind = $3, track_id = (select id from track where event_id = $1 and position = 0 limit 1)
                where event_id = $1
                """, event, said.title(slots.getFirst()), slots.getFirst().kind());
        var first = times.startsAt().atZone(ZoneId.of(times.zone()));
        for (var slot : slots.subList(1, slots.size())) {
            var starts = first.plusDays(slot.day()).plusMinutes(slot.minute()).toInstant();
            session(slot, said.title(slot), starts);
        }
        sql.execute(
                "update event set ends_at = (select max(ends_at) from session where event_id = $1) where id = $1",
                event);
    }

    private void session(Template.Slot slot, String title, Instant starts) {
        var id = Uuid7.next();
        sql.execute("""
                insert into session (id, event_id, track_id, title, kind, language, starts_at, ends_at, stage, recorded)
                select $2, $1, (select id from track where event_id = $1 and position = $3 limit 1), $4, $5, s.language, $6,
                  $6::timestamptz + make_interval(mins => $7), s.stage, s.recorded
                from (select language, stage, recorded from session where event_id = $1 limit 1) s
                """, event, id, slot.track(), title, slot.kind(), starts, slot.minutes());
        sql.execute("insert into stage (session_id) values ($1)", id);
        sql.execute("insert into session_host (session_id, person_id, position) values ($1, $2, 0)", id, maker);
    }

    /** Published at once: an event that is a draft shows it to nobody. */
    void questions(Purpose purpose, Form form) {
        var content = StrictJson.write(form);
        var version = Uuid7.next();
        sql.execute(
                "insert into form (event_id, purpose, version, content, changed_by) values ($1, $2, 1, $3::text::jsonb, $4)",
                event,
                purpose.word(),
                content,
                maker);
        sql.execute("""
                insert into form_version (id, event_id, purpose, number, content, published_by)
                values ($1, $2, $3, 1, $4::text::jsonb, $5)
                """, version, event, purpose.word(), content, maker);
        if (purpose == Purpose.REGISTRATION)
            sql.execute("update event set registration_form = $2 where id = $1", event, version);
    }

    void selection(List<TemplateWords.Criterion> criteria) {
        sql.execute("""
                insert into application_call (event_id, criteria, endorsement)
                values ($1, $2::text::jsonb, 'required')
                """, event, StrictJson.write(criteria));
    }

    /** Held until somebody has read and released it. */
    void letter(TemplateWords.Letter letter) {
        sql.execute(
                """
                insert into circular (id, event_id, audience, moment, minutes, texts, made_by)
                values ($1, $2, '{confirmed}', $3, $4, $5::text::jsonb, $6)
                """, Uuid7.next(), event, letter.moment(), letter.minutes(), StrictJson.write(letter.texts()), maker);
    }
}
