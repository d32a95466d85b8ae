package io.plenary.newsletters;

import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.platform.Sql;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.UUID;

/** Rows of newsletter_topic. */
record TopicStore(Sql sql) {
    private static final int MOST = 20;

    static List<Topic.Text> texts(Row row) {
        return new JsonArray(row.getString("texts"))
                .stream()
                        .map(JsonObject.class::cast)
                        .map(one -> new Topic.Text(
                                one.getString("language"), one.getString("name"), one.getString("about")))
                        .toList();
    }

    /** In their order. */
    List<Topic> list(OrganisationId organisation) {
        return sql.list("""
                select id, texts::text as texts from newsletter_topic
                where organisation_id = $1 and ended_at is null
                order by position, id
                limit $2
                """, row -> new Topic(row.getUUID("id"), texts(row)), organisation, MOST);
    }

    /** Also one that has ended since. */
    Topic find(UUID id) {
        return sql.get(
                "select id, texts::text as texts from newsletter_topic where id = $1",
                row -> new Topic(row.getUUID("id"), texts(row)),
                id);
    }

    /** Until the transaction ends nobody else saves topics of this organisation. */
    void lock(OrganisationId organisation) {
        sql.execute("select 1 from organisation where id = $1 for no key update", organisation);
    }

    void save(OrganisationId organisation, Topic topic, int position) {
        sql.execute("""
                insert into newsletter_topic (id, organisation_id, texts, position) values ($1, $2, $3::text::jsonb, $4)
                on conflict (id) do update set texts = excluded.texts, position = excluded.position
                where newsletter_topic.organisation_id = excluded.organisation_id
                """, topic.id(), organisation, StrictJson.write(topic.texts()), position);
    }

    /** The others end; what was written stays. */
    void keepOnly(OrganisationId organisation, List<UUID> topics) {
        sql.execute("""
                update newsletter_topic set ended_at = clock_timestamp()
                where organisation_id = $1 and ended_at is null and not (id = any($2))
                """, organisation, topics.toArray(UUID[]::new));
    }
}
