package io.plenary.wall;

import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One row for each room whose screen or timer somebody touched; it counts its changes. */
record WallStore(Sql sql) {

    Wall find(SessionId session) {
        return sql.find("""
                        select version, show, coded, timed, ends_at, audience, pinned
                        from room_wall
                        where session_id = $1""", WallStore::wallOf, session).orElse(Wall.UNTOUCHED);
    }

    private static Wall wallOf(Row row) {
        var endsAt = row.getValue("ends_at") == null ? null : Sql.instant(row, "ends_at");
        return new Wall(
                row.getLong("version"),
                new Wall.Choice(
                        Show.of(row.getString("show")),
                        row.getBoolean("coded"),
                        row.getBoolean("timed"),
                        Optional.ofNullable(row.getUUID("pinned"))),
                new Wall.Timer(Optional.ofNullable(endsAt), row.getBoolean("audience")));
    }

    void choose(SessionId session, Wall.Choice choice) {
        sql.execute("""
                insert into room_wall as wall (session_id, show, coded, timed, pinned)
                values ($1, $2, $3, $4, $5)
                on conflict (session_id) do update
                set show = $2, coded = $3, timed = $4, pinned = $5, version = wall.version + 1""", session, choice.show().word(), choice.coded(), choice.timed(), choice.pinned());
    }

    void time(SessionId session, Wall.Timer timer) {
        sql.execute("""
                insert into room_wall as wall (session_id, ends_at, audience)
                values ($1, $2, $3)
                on conflict (session_id) do update
                set ends_at = $2, audience = $3, version = wall.version + 1""", session, timer.endsAt(), timer.audience());
    }

    /** Something that stands on it is another one now. */
    void touch(SessionId session) {
        sql.execute("update room_wall set version = version + 1 where session_id = $1", session);
    }

    Map<SessionId, Long> versions(Collection<SessionId> sessions) {
        var versions = new HashMap<SessionId, Long>();
        sql.list(
                        "select session_id, version from room_wall where session_id = any ($1) limit 10000",
                        row -> Map.entry(new SessionId(row.getUUID("session_id")), row.getLong("version")),
                        sessions)
                .forEach(one -> versions.put(one.getKey(), one.getValue()));
        return versions;
    }
}
