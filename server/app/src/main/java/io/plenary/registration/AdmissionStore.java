package io.plenary.registration;

import io.plenary.catalogue.EventPage;
import io.plenary.catalogue.EventSummary;
import io.plenary.catalogue.Places;
import io.plenary.catalogue.Seats;
import io.plenary.contract.ids.EventId;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.Optional;

/** How people come into an event: columns of event and seats. */
record AdmissionStore(Sql sql) {

    AdmissionRule get(EventId event) {
        return sql.get("""
                select e.admission_version, e.admission, t.cap, e.opens_at, e.closes_at, e.offer_hours, t.taken,
                  e.attendance, e.venue_name, e.venue_address, e.venue_map, t.online_cap, t.online_taken,
                  t.in_person_cap, t.in_person_taken
                from event e
                join seats t on t.event_id = e.id
                where e.id = $1
                """, AdmissionStore::rule, event);
    }

    private static AdmissionRule rule(Row row) {
        return new AdmissionRule(
                row.getLong("admission_version"),
                Seats.Rule.of(row.getString("admission")),
                Optional.ofNullable(row.getInteger("cap")),
                Sql.findInstant(row, "opens_at"),
                Sql.findInstant(row, "closes_at"),
                Optional.ofNullable(row.getInteger("offer_hours")),
                row.getInteger("taken"),
                Optional.of(where(row)));
    }

    private static Whereabouts where(Row row) {
        var venue = Optional.ofNullable(row.getString("venue_name"))
                .map(name -> new EventPage.Venue(
                        name,
                        Optional.ofNullable(row.getString("venue_address")).orElse(""),
                        Optional.ofNullable(row.getString("venue_map"))));
        var places = new Places(
                Optional.ofNullable(row.getInteger("online_cap")),
                row.getInteger("online_taken"),
                Optional.ofNullable(row.getInteger("in_person_cap")),
                row.getInteger("in_person_taken"));
        return new Whereabouts(EventSummary.Attendance.of(row.getString("attendance")), venue, places);
    }

    /** Takes nobody's seat, however few they become. @return false when it is another than the one expected */
    boolean save(EventId event, AdmissionRule rule) {
        var saved = sql.execute(
                """
                update event
                set admission = $3, opens_at = $4, closes_at = $5, offer_hours = $6,
                  admission_version = admission_version + 1
                where id = $1 and admission_version = $2
                """, event, rule.version(), rule.rule().word(), rule.opensAt(), rule.closesAt(), rule.offerHours());
        if (saved == 1) sql.execute("update seats set cap = $2 where event_id = $1", event, rule.seats());
        if (saved == 1) rule.where().ifPresent(where -> save(event, where));
        return saved == 1;
    }

    private void save(EventId event, Whereabouts where) {
        sql.execute(
                "update event set attendance = $2, venue_name = $3, venue_address = $4, venue_map = $5 where id = $1",
                event,
                where.attendance().word(),
                where.venue().map(EventPage.Venue::name),
                where.venue().map(EventPage.Venue::address),
                where.venue().flatMap(EventPage.Venue::map));
        var places = where.places();
        sql.execute(
                "update seats set online_cap = $2, in_person_cap = $3 where event_id = $1",
                event,
                places.online(),
                places.inPerson());
    }
}
