package io.plenary.programme.draft;

import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.Id;
import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Sql;
import io.plenary.programme.plan.Plan;
import io.plenary.programme.plan.PlannedRoom;
import io.plenary.programme.plan.PlannedSession;
import io.plenary.programme.plan.PlannedSpeaker;
import io.plenary.programme.plan.PlannedTrack;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of programme_draft and draft_item. */
record DraftStore(Sql sql) {
    private static final String NEXT = "(extract(epoch from clock_timestamp()) * 1000000)::bigint";
    /** @param base the release that it was begun from */
    record Head(long version, int base, Instant changedAt, Optional<String> changedBy) {}

    /** The settings of a plan as they are kept. */
    record Settings(LocalTime dayChange) {}

    private record Item(Kind kind, String body) {}

    Optional<Head> find(EventId event) {
        return head(event, "");
    }

    /** The same; nobody else changes or releases it until the transaction ends. */
    Optional<Head> lock(EventId event) {
        return head(event, "for update of d");
    }

    private Optional<Head> head(EventId event, String lock) {
        return sql.find("""
                select d.version, d.base, d.changed_at, p.name
                from programme_draft d
                left join person p on p.id = d.changed_by
                where d.event_id = $1
                """ + lock, DraftStore::head, event);
    }

    private static Head head(Row row) {
        return new Head(
                row.getLong("version"),
                row.getInteger("base"),
                Sql.instant(row, "changed_at"),
                Optional.ofNullable(row.getString("name")));
    }

    /** Number of the last release; no release happens until the transaction ends. */
    int released(EventId event) {
        return sql.get("select release from event where id = $1 for share", row -> row.getInteger("release"), event);
    }

    /** @return the version, unless there is a draft already */
    Optional<Long> begin(EventId event, int base, PersonId by) {
        return sql.find("""
                insert into programme_draft (event_id, version, base, changed_by)
                values ($1, %s, $2, $3)
                on conflict (event_id) do nothing
                returning version
                """.formatted(NEXT), row -> row.getLong("version"), event, base, by);
    }

    /** @return the new version; empty when the draft is another than the one expected */
    Optional<Long> advance(EventId event, long version, PersonId by) {
        return sql.find("""
                update programme_draft
                set version = greatest(version + 1, %s), changed_at = now(), changed_by = $3
                where event_id = $1 and version = $2
                returning version
                """.formatted(NEXT), row -> row.getLong("version"), event, version, by);
    }

    /** It goes on from another release; those who have it open are told. */
    void rebase(EventId event, int base, PersonId by) {
        sql.execute("""
                update programme_draft
                set version = greatest(version + 1, %s), base = $2, changed_at = now(), changed_by = $3
                where event_id = $1
                """.formatted(NEXT), event, base, by);
    }

    boolean drop(EventId event) {
        return sql.execute("delete from programme_draft where event_id = $1", event) == 1;
    }

    /** Whole plan in one statement. */
    void replace(EventId event, Plan plan) {
        sql.execute("delete from draft_item where event_id = $1", event);
        var rows = new ArrayList<Object>();
        rows.add(new Written(Kind.SETTINGS.word(), event.value(), 0, new Settings(plan.dayChange())));
        add(rows, Kind.TRACK, plan.tracks(), PlannedTrack::id);
        add(rows, Kind.ROOM, plan.rooms(), PlannedRoom::id);
        add(rows, Kind.SPEAKER, plan.speakers(), PlannedSpeaker::id);
        add(rows, Kind.SESSION, plan.sessions(), PlannedSession::id);
        sql.execute("""
                insert into draft_item (event_id, kind, id, position, body)
                select $1, kind, id, position, body
                from jsonb_to_recordset($2::text::jsonb) as r(kind text, id uuid, position int, body jsonb)
                """, event, StrictJson.write(rows));
    }

    private record Written(String kind, UUID id, int position, Object body) {}

    private static <T> void add(List<Object> rows, Kind kind, List<T> items, java.util.function.Function<T, Id> id) {
        for (var n = 0; n < items.size(); n++)
            rows.add(new Written(kind.word(), id.apply(items.get(n)).value(), n, items.get(n)));
    }

    /** A new one goes last. */
    void put(EventId event, Kind kind, UUID id, Object body) {
        sql.execute("""
                insert into draft_item (event_id, kind, id, position, body)
                values ($1, $2, $3, (
                  select coalesce(max(position) + 1, 0) from draft_item where event_id = $1 and kind = $2), $4::text::jsonb)
                on conflict (event_id, kind, id) do update set body = excluded.body
                """, event, kind.word(), id, StrictJson.write(body));
    }

    Optional<String> find(EventId event, Kind kind, UUID id) {
        return sql.find(
                "select body::text as body from draft_item where event_id = $1 and kind = $2 and id = $3",
                row -> row.getString("body"),
                event,
                kind.word(),
                id);
    }

    boolean remove(EventId event, Kind kind, UUID id) {
        return sql.execute(
                        "delete from draft_item where event_id = $1 and kind = $2 and id = $3", event, kind.word(), id)
                == 1;
    }

    List<UUID> order(EventId event, Kind kind) {
        return sql.list(
                "select id from draft_item where event_id = $1 and kind = $2 order by position, id limit 5000",
                row -> row.getUUID("id"),
                event,
                kind.word());
    }

    void order(EventId event, Kind kind, List<UUID> ids) {
        sql.execute("""
                update draft_item d
                set position = r.n - 1
                from unnest($3::uuid[]) with ordinality as r(id, n)
                where d.event_id = $1 and d.kind = $2 and d.id = r.id and d.position <> r.n - 1
                """, event, kind.word(), ids.toArray(UUID[]::new));
    }

    Plan plan(EventId event) {
        return plan(event, "body::text");
    }

    /** Without texts, links and lives. */
    Plan outline(EventId event) {
        return plan(event, "outline");
    }

    private Plan plan(EventId event, String body) {
        var items = sql.list(
                """
                select kind, %s as body
                from draft_item
                where event_id = $1
                order by kind, position, id
                limit 10000
                """.formatted(body), row -> new Item(Kind.of(row.getString("kind")), row.getString("body")), event);
        var day = of(items, Kind.SETTINGS, Settings.class).stream().findFirst().map(Settings::dayChange);
        var sessions = new ArrayList<>(of(items, Kind.SESSION, PlannedSession.class));
        sessions.sort(Comparator.comparing(PlannedSession::startsAt)
                .thenComparing(one -> one.id().value()));
        return new Plan(
                day.orElse(Plan.DAY_CHANGE),
                of(items, Kind.TRACK, PlannedTrack.class),
                of(items, Kind.ROOM, PlannedRoom.class),
                of(items, Kind.SPEAKER, PlannedSpeaker.class),
                sessions);
    }

    private static <T> List<T> of(List<Item> items, Kind kind, Class<T> type) {
        return items.stream()
                .filter(one -> one.kind() == kind)
                .map(one -> Kind.read(one.body(), type))
                .toList();
    }

    /** Bytes of everything in it. */
    long size(EventId event) {
        return sql.get(
                "select coalesce(sum(size), 0)::bigint as size from draft_item where event_id = $1",
                row -> row.getLong("size"),
                event);
    }

    /** Whether any of these ids names something of another event. */
    boolean isForeign(EventId event, Collection<? extends Id> ids) {
        return sql.get("""
                select exists (select 1 from session where id = any($2) and event_id <> $1)
                  or exists (select 1 from speaker where id = any($2) and event_id <> $1)
                  or exists (select 1 from room where id = any($2) and event_id <> $1)
                  or exists (select 1 from track where id = any($2) and event_id <> $1) as other
                """, row -> row.getBoolean("other"), event, ids);
    }
}
