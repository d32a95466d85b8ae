package io.plenary.programme.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.platform.Sql;
import io.plenary.programme.draft.Change;
import io.plenary.programme.draft.Difference;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of programme_release. */
record ReleaseStore(Sql sql) {
    private static final String RELEASES = """
            select r.number, r.released_at, p.name, r.note, r.changes::text as changes, r.told
            from programme_release r
            left join person p on p.id = r.released_by
            """;

    /** No draft of the event is begun, changed or released by others until the transaction ends. */
    void lock(EventId event) {
        sql.execute("select 1 from event where id = $1 for no key update", event);
    }

    Optional<Release> find(EventId event, UUID id) {
        return sql.find(RELEASES + "where r.event_id = $1 and r.id = $2", ReleaseStore::release, event, id);
    }

    Optional<Release> find(EventId event, int number) {
        return sql.find(RELEASES + "where r.event_id = $1 and r.number = $2", ReleaseStore::release, event, number);
    }

    List<Release> list(EventId event, int most) {
        return sql.list(
                RELEASES + "where r.event_id = $1 order by r.number desc limit $2", ReleaseStore::release, event, most);
    }

    private static Release release(Row row) {
        return new Release(
                row.getInteger("number"),
                Sql.instant(row, "released_at"),
                Optional.ofNullable(row.getString("name")),
                row.getString("note"),
                changes(row.getString("changes")),
                row.getBoolean("told"));
    }

    private static List<Change> changes(String json) {
        try {
            return StrictJson.MAPPER.readValue(json, new TypeReference<List<Change>>() {});
        } catch (JsonProcessingException foreign) {
            throw new IllegalStateException("a release holds changes of another shape", foreign);
        }
    }

    /** @return the number of the release that now happens */
    int next(EventId event) {
        return sql.get(
                "update event set release = release + 1 where id = $1 returning release",
                row -> row.getInteger("release"),
                event);
    }

    /** @return false when another event has a release of this id */
    boolean insert(EventId event, int number, Release.Wish wish, PersonId by, List<Change> changes) {
        return sql.execute("""
                insert into programme_release (event_id, number, id, released_by, note, changes, told)
                values ($1, $2, $3, $4, $5, $6::text::jsonb, $7)
                on conflict (id) do nothing
                """, event, number, wish.id(), by, wish.note(), StrictJson.write(changes), wish.tell()) == 1;
    }

    /** Of an event that was never public nobody has heard, so that nothing of it is news. */
    boolean isKnown(EventId event) {
        return sql.get(
                "select state = 'published' or drafted_at is not null as known from event where id = $1",
                row -> row.getBoolean("known"),
                event);
    }

    /** People are to be told. */
    void tell(EventId event, int number) {
        sql.execute("insert into release_notice (event_id, number) values ($1, $2)", event, number);
    }

    void audit(PersonId actor, EventId event, int number, Difference difference) {
        var counts = new JsonObject();
        difference.counts().forEach((what, count) -> counts.put(what.word(), count));
        sql.execute(
                """
                insert into audit_entry (id, at, actor_id, action, target, detail, organisation_id)
                values ($1, clock_timestamp(), $2, 'programme.released', $3, $4, (select organisation_id from event where id = $5))
                """,
                Uuid7.next(),
                actor,
                event.toString(),
                new JsonObject().put("before", number - 1).put("after", number).put("changes", counts),
                event);
    }
}
