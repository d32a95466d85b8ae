package io.plenary.crowd.announce;

import io.plenary.contract.ids.AnnouncementId;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rows of announcements. */
record AnnouncementStore(Sql sql) {

    void insert(Announcement one) {
        sql.execute(
                """
                insert into announcement (id, scope, event_id, session_id, text, link, author_id, author_name)
                values ($1, $2, $3, $4, $5, $6, $7, $8)""",
                one.id(),
                one.scope().word(),
                one.meant().event(),
                one.meant().session(),
                one.text(),
                one.link(),
                one.meant().author(),
                one.by());
    }

    Optional<Announcement> find(AnnouncementId id) {
        return sql.find("""
                select id, scope, event_id, session_id, text, link, author_id, author_name, at, withdrawn_at
                from announcement
                where id = $1""", AnnouncementStore::announcement, id);
    }

    void withdraw(AnnouncementId id) {
        sql.execute("""
                update announcement
                set withdrawn_at = clock_timestamp(), changed_at = clock_timestamp()
                where id = $1 and withdrawn_at is null""", id);
    }

    /** What a room or an event is told, newest first; of the last day only. @param session empty for an event's page */
    List<Announcement> current(EventId event, Optional<SessionId> session) {
        return sql.list("""
                select id, scope, event_id, session_id, text, link, author_id, author_name, at, withdrawn_at
                from announcement
                where withdrawn_at is null
                  and at > clock_timestamp() - interval '1 day'
                  and (scope = 'everybody' or (scope = 'event' and event_id = $1) or session_id = $2)
                order by at desc, id
                limit 50""", AnnouncementStore::announcement, event, session);
    }

    /** @param asked the database's time when it was asked; @param changed the oldest first */
    record Changed(Instant asked, List<Announcement> changed) {}

    /** What was said or withdrawn by whatever node. @param since the margin before this; empty for the margin alone */
    Changed changed(Optional<Instant> since, Duration margin) {
        var rows = sql.list(
                """
                select now.at as asked, a.*
                from (select clock_timestamp() as at) now
                left join lateral (
                  select id, scope, event_id, session_id, text, link, author_id, author_name, at, withdrawn_at
                  from announcement
                  where changed_at > coalesce($1, now.at) - make_interval(secs => $2)
                  order by changed_at
                  limit 200) a on true
                limit 200""",
                row -> Map.entry(
                        Sql.instant(row, "asked"),
                        Optional.ofNullable(row.getUUID("id")).map(id -> announcement(row))),
                since,
                margin.toMillis() / 1000.0);
        var found = rows.stream().flatMap(row -> row.getValue().stream()).toList();
        return new Changed(rows.getFirst().getKey(), found);
    }

    /** What each of these rooms was told in the last day, what was withdrawn since too; the newest first. */
    Map<Room, List<Announcement>> lately(Set<Room> rooms) {
        var asked = List.copyOf(rooms);
        var found = new HashMap<Room, List<Announcement>>();
        sql.list(
                        """
                        select r.event_id as room_event, r.session_id as room_session, a.*
                        from unnest($1::uuid[], $2::uuid[]) as r (event_id, session_id)
                        cross join lateral (
                          select id, scope, event_id, session_id, text, link, author_id, author_name, at, withdrawn_at
                          from announcement
                          where at > clock_timestamp() - interval '1 day'
                            and (scope = 'everybody' or (scope = 'event' and event_id = r.event_id)
                              or session_id = r.session_id)
                          order by at desc, id
                          limit 20) a
                        limit 4000""",
                        row -> Map.entry(roomOf(row), announcement(row)),
                        asked.stream().map(Room::event).toList(),
                        asked.stream().map(Room::session).toList())
                .forEach(told -> found.computeIfAbsent(told.getKey(), room -> new ArrayList<>())
                        .add(told.getValue()));
        return found;
    }

    private static Room roomOf(Row row) {
        return new Room(new EventId(row.getUUID("room_event")), new SessionId(row.getUUID("room_session")));
    }

    /** Where something is told. */
    record Room(EventId event, SessionId session) {}

    List<SessionId> ofEvent(EventId event, Collection<SessionId> among) {
        return sql.list(
                "select id from session where event_id = $1 and id = any ($2) limit 10000",
                row -> new SessionId(row.getUUID("id")),
                event,
                among);
    }

    /** The organisation that runs the installation: the one that claimed it, which is the oldest. */
    Optional<OrganisationId> house() {
        return sql.find(
                "select id from organisation order by created_at, id limit 1",
                row -> new OrganisationId(row.getUUID("id")));
    }

    private static Announcement announcement(Row row) {
        var meant = new Announcement.Meant(
                Optional.ofNullable(row.getUUID("event_id")).map(EventId::new),
                Optional.ofNullable(row.getUUID("session_id")).map(SessionId::new),
                new PersonId(row.getUUID("author_id")));
        return new Announcement(
                new AnnouncementId(row.getUUID("id")),
                Announcement.Scope.of(row.getString("scope")),
                row.getString("text"),
                Optional.ofNullable(row.getString("link")),
                row.getString("author_name"),
                Sql.instant(row, "at"),
                meant,
                row.getOffsetDateTime("withdrawn_at") != null);
    }
}
