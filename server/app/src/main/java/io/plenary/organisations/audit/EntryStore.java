package io.plenary.organisations.audit;

import io.plenary.contract.ids.OrganisationId;
import io.plenary.platform.Sql;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the table audit_entry; who writes there does so in the transaction of the effect. */
record EntryStore(Sql sql) {

    /** Newest first. @param kind begins the action, such as {@code member}; empty for all */
    List<Entry> list(OrganisationId organisation, String kind, Optional<UUID> before, int most) {
        return sql.list("""
                select a.id, a.at, p.name as actor, a.action, a.detail,
                  coalesce(t.name, e.title, i.email, k.name, o.name, g.name, p2.name, a.target) as target
                from (
                  select id, at, actor_id, action, target, detail,
                    case when target ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then target::uuid end as named
                  from audit_entry
                  where organisation_id = $1
                    and ($2 = '' or starts_with(action, $2 || '.'))
                    and ($3::uuid is null or id < $3)
                  order by id desc
                  limit $4
                ) a
                left join person p on p.id = a.actor_id
                left join person t on t.id = a.named
                left join event e on e.id = a.named
                left join organisation o on o.id = a.named
                left join role_invitation i on i.id = a.named
                left join api_key k on k.id = a.named
                left join application g on g.id = a.named
                left join registration r on r.id = a.named
                left join person p2 on p2.id = r.person_id
                order by a.id desc
                limit $4
                """, EntryStore::entry, organisation, kind, before, most);
    }

    private static Entry entry(Row row) {
        var detail = row.getJsonObject("detail");
        return new Entry(
                row.getUUID("id"),
                Sql.instant(row, "at"),
                Optional.ofNullable(row.getString("actor")),
                row.getString("action"),
                row.getString("target"),
                words(detail, "before"),
                words(detail, "after"));
    }

    /** A value that stands alone has no name of its own. */
    private static Map<String, String> words(JsonObject detail, String side) {
        var value = detail.getValue(side);
        if (value == null) return Map.of();
        if (!(value instanceof JsonObject object)) return Map.of("value", word(value));
        var words = new TreeMap<String, String>();
        for (var one : object) words.put(one.getKey(), word(one.getValue()));
        return words;
    }

    private static String word(Object value) {
        if (!(value instanceof JsonArray many)) return cut(String.valueOf(value));
        return cut(many.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private static String cut(String text) {
        return text.length() > 500 ? text.substring(0, 499) + "…" : text;
    }
}
