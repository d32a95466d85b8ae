package io.plenary.live;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Changes;
import io.plenary.platform.Db;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rows of who is where. A node counts while its heart beats. */
record PresenceStore(Db sql, String node) {

    void arrive(List<PresenceBook.Place> places) {
        sql.execute("""
                insert into presence (session_id, person_id, node)
                select session, person, $3
                from unnest($1::uuid[], $2::uuid[]) as fresh (session, person)
                order by session, person
                on conflict do nothing""", sessions(places), people(places), node);
    }

    void leave(List<PresenceBook.Place> places) {
        sql.execute("""
                delete from presence
                using unnest($1::uuid[], $2::uuid[]) as gone (session, person)
                where session_id = session and person_id = person and node = $3""", sessions(places), people(places), node);
    }

    private static UUID[] sessions(List<PresenceBook.Place> places) {
        return places.stream().map(place -> place.session().value()).toArray(UUID[]::new);
    }

    private static UUID[] people(List<PresenceBook.Place> places) {
        return places.stream().map(place -> place.person().value()).toArray(UUID[]::new);
    }

    /** That this node lives is news to the others alone. @return false when nobody knew it any more: its rows are gone */
    boolean beat() {
        var beaten = sql.find("""
                update live_node set beat = clock_timestamp()
                where name = $1
                returning pg_current_snapshot()::text as before, pg_current_xact_id()::text::bigint as number
                """, row -> new Changes.Own(row.getString("before"), row.getLong("number")), node);
        beaten.ifPresentOrElse(sql.changes()::ignore, this::enter);
        return beaten.isPresent();
    }

    private void enter() {
        sql.execute(
                "insert into live_node (name, beat) values ($1, clock_timestamp()) on conflict (name) do nothing",
                node);
    }

    void sweep(Duration dead) {
        sql.execute("""
                with gone as (
                  delete from live_node
                  where beat < clock_timestamp() - make_interval(secs => $1)
                  returning name)
                delete from presence
                where node in (select name from gone)
                  or not exists (select from live_node where name = node)""", seconds(dead));
    }

    void forget() {
        sql.execute("delete from presence where node = $1", node);
        sql.execute("delete from live_node where name = $1", node);
    }

    /** Distinct people who are on other nodes and not on this one. */
    Map<SessionId, Integer> elsewhere(Collection<SessionId> sessions, Duration dead) {
        var counts = new HashMap<SessionId, Integer>();
        sql.list(
                        """
                        select p.session_id, count(distinct p.person_id)::int as people
                        from presence p
                        join live_node n on n.name = p.node
                        where p.session_id = any ($1)
                          and p.node <> $2
                          and n.beat > clock_timestamp() - make_interval(secs => $3)
                          and not exists (
                            select from presence mine
                            where mine.session_id = p.session_id and mine.person_id = p.person_id and mine.node = $2)
                        group by p.session_id
                        limit 10000""",
                        row -> Map.entry(new SessionId(row.getUUID("session_id")), row.getInteger("people")),
                        sessions,
                        node,
                        seconds(dead))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    boolean hasOthers(Duration dead) {
        return sql.get("""
                select exists (
                  select from live_node where name <> $1 and beat > clock_timestamp() - make_interval(secs => $2)) as more""", row -> row.getBoolean("more"), node, seconds(dead));
    }

    /** Everybody who is in the room on any node that lives. */
    List<PersonId> people(SessionId session, Duration dead) {
        return sql.list("""
                select distinct p.person_id
                from presence p
                join live_node n on n.name = p.node
                where p.session_id = $1 and n.beat > clock_timestamp() - make_interval(secs => $2)
                limit 100000""", row -> new PersonId(row.getUUID("person_id")), session, seconds(dead));
    }

    List<PersonId> among(SessionId session, Collection<PersonId> people, Duration dead) {
        return sql.list("""
                select distinct p.person_id
                from presence p
                join live_node n on n.name = p.node
                where p.session_id = $1
                  and p.person_id = any ($2)
                  and n.beat > clock_timestamp() - make_interval(secs => $3)
                limit 10000""", row -> new PersonId(row.getUUID("person_id")), session, people, seconds(dead));
    }

    /** Also where a row of a node that died still stands. */
    List<SessionId> rooms(PersonId person, Collection<SessionId> among) {
        return sql.list("""
                select distinct session_id
                from presence
                where person_id = $1 and session_id = any ($2)
                limit 10000""", row -> new SessionId(row.getUUID("session_id")), person, among);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
