package io.plenary.editor;

import io.plenary.catalogue.EventPage;
import io.plenary.catalogue.EventSummary;
import io.plenary.catalogue.Visibility;
import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.platform.Sql;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What organisers say of an event: columns of the table event, and the table partner. */
record SettingsStore(Sql sql) {

    record Kept(long version, EventSettings settings) {}

    /** The version is read first: what somebody saves in between comes with the older one, and is not saved over. */
    Kept get(EventId event) {
        var version = sql.get("select settings_version from event where id = $1", row -> row.getLong(0), event);
        var partners = partners(event);
        return sql.get("""
                select title, kind, summary, description, starts_at, ends_at, zone, languages, attendance,
                  venue_name, venue_address, venue_map, contact, free, cost_text, visibility, recording_note
                from event
                where id = $1
                """, row -> new Kept(version, settings(row, partners)), event);
    }

    private List<EventPage.Partner> partners(EventId event) {
        return sql.list(
                "select name, tier, url, logo from partner where event_id = $1 order by position limit 200",
                row -> new EventPage.Partner(
                        row.getString("name"),
                        row.getString("tier"),
                        Optional.ofNullable(row.getString("url")),
                        Optional.ofNullable(row.getUUID("logo"))),
                event);
    }

    private static EventSettings settings(Row row, List<EventPage.Partner> partners) {
        return new EventSettings(
                row.getString("title"),
                EventSummary.Kind.of(row.getString("kind")),
                row.getString("summary"),
                row.getString("description"),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                row.getString("zone"),
                List.of(row.getArrayOfStrings("languages")),
                EventSummary.Attendance.of(row.getString("attendance")),
                Optional.ofNullable(row.getString("venue_name"))
                        .map(name -> new EventPage.Venue(
                                name,
                                Optional.ofNullable(row.getString("venue_address"))
                                        .orElse(""),
                                Optional.ofNullable(row.getString("venue_map")))),
                Optional.ofNullable(row.getString("contact")),
                row.getBoolean("free"),
                Optional.ofNullable(row.getString("cost_text")),
                Visibility.of(row.getString("visibility")),
                row.getString("recording_note"),
                partners);
    }

    /** Until the transaction ends nobody else saves settings of this event, or moves it. */
    void lock(EventId event) {
        sql.execute("select 1 from event where id = $1 for no key update", event);
    }

    /** The version grows with it, also where only partners are others. */
    void save(EventId event, EventSettings settings) {
        sql.execute(
                """
                update event
                set settings_version = settings_version + 1, title = $2, kind = $3, summary = $4, description = $5,
                  starts_at = $6, ends_at = $7, zone = $8, languages = $9, attendance = $10, venue_name = $11,
                  venue_address = $12, venue_map = $13, contact = $14, free = $15, cost_text = $16, visibility = $17,
                  recording_note = $18
                where id = $1
                """,
                event,
                settings.title(),
                settings.kind().word(),
                settings.summary(),
                settings.description(),
                settings.startsAt(),
                settings.endsAt(),
                settings.zone(),
                settings.languages().toArray(String[]::new),
                settings.attendance().word(),
                settings.venue().map(EventPage.Venue::name),
                settings.venue().map(EventPage.Venue::address),
                settings.venue().flatMap(EventPage.Venue::map),
                settings.contact(),
                settings.free(),
                settings.costText(),
                settings.visibility().word(),
                settings.recordingNote());
        savePartners(event, settings.partners());
    }

    private void savePartners(EventId event, List<EventPage.Partner> partners) {
        if (partners.equals(partners(event))) return;
        sql.execute("delete from partner where event_id = $1", event);
        sql.execute("""
                insert into partner (event_id, position, name, tier, url, logo)
                select $1, (n - 1)::int, one ->> 'name', one ->> 'tier', one ->> 'url', (one ->> 'logo')::uuid
                from jsonb_array_elements($2::text::jsonb) with ordinality as r(one, n)
                """, event, StrictJson.write(partners));
    }

    /** Nobody's seat is touched by any of it. */
    void move(EventId event, Standing.Wish wish) {
        var state = wish == Standing.Wish.DRAFT ? "draft" : "published";
        var archived = wish == Standing.Wish.ARCHIVED;
        sql.execute("""
                update event
                set state = $2, archived_at = case when $3 then coalesce(archived_at, clock_timestamp()) end
                where id = $1
                """, event, state, archived);
    }

    /** Who hold a seat, wait for one or have asked for one. */
    int people(EventId event) {
        return sql.get("""
                select count(*)::int as people
                from registration
                where event_id = $1 and state in ('confirmed', 'pending', 'waiting', 'offered')
                """, row -> row.getInteger("people"), event);
    }

    void audit(PersonId actor, String action, EventId event, JsonObject detail) {
        sql.execute("""
                insert into audit_entry (id, at, actor_id, action, target, detail, organisation_id)
                values ($1, clock_timestamp(), $2, $3, $4, $5, (select organisation_id from event where id = $6))
                """, Uuid7.next(), actor, action, event.toString(), detail, event);
    }

    record Saved(Optional<String> by, Instant at) {}

    Optional<Saved> lastSaved(EventId event) {
        return sql.find(
                """
                select p.name, a.at
                from audit_entry a
                left join person p on p.id = a.actor_id
                where a.organisation_id = (select organisation_id from event where id = $1) and a.target = $2
                  and a.action = 'event.settings'
                order by a.id desc
                limit 1
                """,
                row -> new Saved(Optional.ofNullable(row.getString("name")), Sql.instant(row, "at")),
                event,
                event.toString());
    }
}
