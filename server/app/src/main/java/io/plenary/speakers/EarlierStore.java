package io.plenary.speakers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.platform.Sql;
import io.plenary.programme.plan.PlanLink;
import io.vertx.sqlclient.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What people said of themselves in programmes that are public, in the table speaker. */
record EarlierStore(Sql sql) {

    /** A biography as its column holds it. */
    private record Told(String bio) {}

    /** At the latest other event of the same person. */
    Optional<Profile.Earlier> find(PersonId person, SpeakerId but) {
        return sql.find("""
                select e.title, s.name, s.affiliation, s.country, s.bio, s.texts::text as texts, s.links::text as links
                from speaker s
                join event e on e.id = s.event_id and e.state = 'published'
                where s.person_id = $1 and s.id <> $2 and not s.withdrawn
                order by e.starts_at desc, s.id
                limit 1
                """, EarlierStore::earlier, person, but);
    }

    /** A face that everybody may see. */
    record Shown(EventId event, boolean isThis) {}

    Optional<Shown> face(SpeakerId speaker, UUID file) {
        return sql.find(
                "select event_id, portrait is not distinct from $2 as this from speaker where id = $1 and not withdrawn",
                row -> new Shown(new EventId(row.getUUID("event_id")), row.getBoolean("this")),
                speaker,
                file);
    }

    private static Profile.Earlier earlier(Row row) {
        var bios = new HashMap<String, String>();
        read(row.getString("texts"), new TypeReference<Map<String, Told>>() {})
                .forEach((code, text) -> bios.put(code, text.bio()));
        return new Profile.Earlier(
                row.getString("title"),
                row.getString("name"),
                Optional.ofNullable(row.getString("affiliation")),
                Optional.ofNullable(row.getString("country")),
                row.getString("bio"),
                bios,
                read(row.getString("links"), new TypeReference<List<PlanLink>>() {}));
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return StrictJson.MAPPER.readValue(json, type);
        } catch (JsonProcessingException foreign) {
            throw new IllegalStateException("a programme holds texts of another shape", foreign);
        }
    }
}
