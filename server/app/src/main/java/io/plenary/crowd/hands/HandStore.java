package io.plenary.crowd.hands;

import io.plenary.contract.ids.HandId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveEvent;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Hands, and the counter of each room's changes. */
record HandStore(Sql sql) {

    record Found(PersonId person, HandState state) {}

    /** Locks the room's hands until the transaction ends, and says that they are about to change. */
    void change(SessionId session) {
        sql.execute("""
                insert into crowd_room as room (session_id, version)
                values ($1, 1)
                on conflict (session_id) do update set version = room.version + 1""", session);
    }

    int up(SessionId session) {
        return sql.get(
                "select count(*)::int as up from hand where session_id = $1 and state in ('raised', 'called', 'stage')",
                row -> row.getInteger("up"),
                session);
    }

    /** A hand that is up already keeps its place and only changes what it is about. */
    void raise(HandId id, SessionId session, LiveEvent.Author by, Optional<String> about) {
        sql.execute("""
                insert into hand (id, session_id, person_id, name, role, about)
                values ($1, $2, $3, $4, $5, $6)
                on conflict (session_id, person_id) where state in ('raised', 'called', 'stage')
                do update set about = excluded.about""", id, session, by.id(), by.name(), by.role(), about);
    }

    Optional<Found> find(SessionId session, HandId hand) {
        return sql.find(
                "select person_id, state from hand where session_id = $1 and id = $2", HandStore::found, session, hand);
    }

    private static Found found(Row row) {
        return new Found(new PersonId(row.getUUID("person_id")), HandState.of(row.getString("state")));
    }

    Optional<HandId> findUp(SessionId session, PersonId person) {
        return sql.find("""
                select id
                from hand
                where session_id = $1 and person_id = $2 and state in ('raised', 'called', 'stage')""", row -> new HandId(row.getUUID("id")), session, person);
    }

    void set(HandId hand, HandState state) {
        sql.execute(
                "update hand set state = $2, changed_at = clock_timestamp() where id = $1 and state <> $2",
                hand,
                state.word());
    }

    void lowerWaiting(SessionId session) {
        sql.execute("""
                update hand
                set state = 'lowered', changed_at = clock_timestamp()
                where session_id = $1 and state = 'raised'""", session);
    }

    void rules(SessionId session, boolean quietFirst, boolean listed) {
        sql.execute(
                "update crowd_room set quiet_first = $2, hands_listed = $3 where session_id = $1",
                session,
                quietFirst,
                listed);
    }

    Map<SessionId, Long> versions(Collection<SessionId> sessions) {
        var versions = new HashMap<SessionId, Long>();
        sql.list(
                        "select session_id, version from crowd_room where session_id = any ($1) limit 10000",
                        row -> Map.entry(new SessionId(row.getUUID("session_id")), row.getLong("version")),
                        sessions)
                .forEach(one -> versions.put(one.getKey(), one.getValue()));
        return versions;
    }

    /** Version and hands from one snapshot. @param most hands */
    HandQueue queue(SessionId session, int most) {
        var lines = sql.list("""
                select room.version, room.quiet_first, room.hands_listed,
                  h.id, h.person_id, h.name, h.role, h.about, h.state, h.raised_at,
                  (select count(*)::int from hand past
                    where past.person_id = h.person_id and past.session_id = h.session_id and past.id <> h.id
                      and past.state in ('stage', 'done')) as heard_here,
                  (select count(*)::int from hand past
                    join session its on its.id = past.session_id
                    where past.person_id = h.person_id and past.id <> h.id and past.state in ('stage', 'done')
                      and its.event_id = (select event_id from session where id = $1)) as heard
                from crowd_room room
                left join hand h on h.session_id = room.session_id and h.state in ('raised', 'called', 'stage')
                where room.session_id = $1
                order by h.raised_at, h.id
                limit $2""", HandStore::line, session, most);
        if (lines.isEmpty()) return HandQueue.EMPTY;
        var hands = lines.stream().flatMap(line -> line.hands().stream()).toList();
        var room = lines.getFirst();
        return new HandQueue(room.version(), room.quietFirst(), room.listed(), hands);
    }

    private static HandQueue line(Row row) {
        var hands = row.getUUID("id") == null ? List.<Hand>of() : List.of(hand(row));
        return new HandQueue(
                row.getLong("version"), row.getBoolean("quiet_first"), row.getBoolean("hands_listed"), hands);
    }

    private static Hand hand(Row row) {
        return new Hand(
                new HandId(row.getUUID("id")),
                new LiveEvent.Author(
                        row.getUUID("person_id"), row.getString("name"), Optional.ofNullable(row.getString("role"))),
                Optional.ofNullable(row.getString("about")),
                HandState.of(row.getString("state")),
                Sql.instant(row, "raised_at"),
                row.getInteger("heard_here"),
                row.getInteger("heard"));
    }

    /** Rooms with a hand that is up, and whose they are. */
    Map<SessionId, Set<PersonId>> raisers() {
        var raisers = new HashMap<SessionId, Set<PersonId>>();
        sql.list(
                        """
                        select session_id, person_id
                        from hand
                        where state in ('raised', 'called', 'stage')
                        limit 10000""",
                        row -> Map.entry(
                                new SessionId(row.getUUID("session_id")), new PersonId(row.getUUID("person_id"))))
                .forEach(one -> raisers.merge(one.getKey(), Set.of(one.getValue()), HandStore::union));
        return raisers;
    }

    private static Set<PersonId> union(Set<PersonId> some, Set<PersonId> more) {
        var all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    /** Notes who of them is away now. @return whether one has been for so long that the hand is to go down */
    boolean noteAway(SessionId session, Set<PersonId> here, Duration patience) {
        sql.execute("""
                update hand
                set away_since = case when person_id = any ($2) then null else clock_timestamp() end
                where session_id = $1
                  and state in ('raised', 'called', 'stage')
                  and (away_since is null) <> (person_id = any ($2))""", session, uuids(here));
        return sql.get("""
                select exists (
                  select from hand
                  where session_id = $1
                    and state in ('raised', 'called', 'stage')
                    and away_since < clock_timestamp() - make_interval(secs => $2)) as due""", row -> row.getBoolean("due"), session, (double) patience.toSeconds());
    }

    void lowerAway(SessionId session, Duration patience) {
        sql.execute("""
                update hand
                set state = 'gone', changed_at = clock_timestamp()
                where session_id = $1
                  and state in ('raised', 'called', 'stage')
                  and away_since < clock_timestamp() - make_interval(secs => $2)""", session, (double) patience.toSeconds());
    }

    private static UUID[] uuids(Set<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
