package io.plenary.crowd.reactions;

import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.Reaction;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** How many reactions of each kind a minute had. */
record ReactionStore(Sql sql) {
    private static final String TOTALS = """
            select session_id, emoji, sum(count)::bigint as total
            from reaction_minute
            where session_id = any ($1)
            group by session_id, emoji
            limit 10000""";

    void add(Map<SessionId, Map<Reaction, Long>> batches) {
        var rows = batches.values().stream().mapToInt(Map::size).sum();
        var sessions = new UUID[rows];
        var kinds = new String[rows];
        var counts = new Long[rows];
        var row = 0;
        for (var batch : batches.entrySet())
            for (var one : batch.getValue().entrySet()) {
                sessions[row] = batch.getKey().value();
                kinds[row] = one.getKey().word();
                counts[row++] = one.getValue();
            }
        sql.execute("""
                insert into reaction_minute as had (session_id, minute, emoji, count)
                select session, date_trunc('minute', clock_timestamp()), kind, many
                from unnest($1::uuid[], $2::text[], $3::bigint[]) as fresh (session, kind, many)
                order by session, kind
                on conflict (session_id, minute, emoji) do update set count = had.count + excluded.count""", sessions, kinds, counts);
    }

    Map<SessionId, Map<Reaction, Long>> totals(Collection<SessionId> sessions) {
        var totals = new HashMap<SessionId, Map<Reaction, Long>>();
        sql.list(TOTALS, row -> row, sessions).forEach(row -> put(totals, row));
        return totals;
    }

    /** A kind that no longer exists is left out. */
    private static void put(Map<SessionId, Map<Reaction, Long>> totals, Row row) {
        Reaction.find(row.getString("emoji")).ifPresent(emoji -> totals.computeIfAbsent(
                        new SessionId(row.getUUID("session_id")), session -> new EnumMap<>(Reaction.class))
                .put(emoji, row.getLong("total")));
    }
}
