package io.plenary.privacy.policies;

import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.platform.Sql;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;

/** Questions about the table policy. */
record PolicyStore(Sql sql) {

    private static Policy policy(Row row) {
        var texts = row.getJsonObject("texts").stream()
                .map(one -> new Policy.Text(one.getKey(), String.valueOf(one.getValue())))
                .sorted(java.util.Comparator.comparing(Policy.Text::language))
                .toList();
        var whose = row.getUUID("organisation_id") == null ? Policy.Whose.INSTALLATION : Policy.Whose.ORGANISATION;
        return new Policy(
                row.getString("kind"), row.getInteger("number"), Sql.instant(row, "published_at"), texts, whose);
    }

    /** Those that stand, also the taken down. */
    List<Policy> list(OrganisationId organisation) {
        return sql.list("""
                select kind, number, published_at, texts, organisation_id
                from policy
                where organisation_id = $1 and superseded_at is null
                order by kind
                limit 10
                """, PolicyStore::policy, organisation);
    }

    /** The same, and what the installation says where the organisation says nothing. */
    List<Policy> listShown(OrganisationId organisation) {
        return sql.list("""
                select kind, number, published_at, texts, organisation_id
                from policy p
                where superseded_at is null
                  and (organisation_id = $1
                    or organisation_id is null and texts <> '{}' and not exists (
                      select 1 from policy own
                      where own.organisation_id = $1 and own.kind = p.kind and own.superseded_at is null
                        and own.texts <> '{}'))
                order by kind, organisation_id nulls last
                limit 10
                """, PolicyStore::policy, organisation);
    }

    /** What the installation says. */
    List<Policy> listOfInstallation() {
        return sql.list("""
                select kind, number, published_at, texts, organisation_id
                from policy
                where organisation_id is null and superseded_at is null and texts <> '{}'
                order by kind
                limit 10
                """, PolicyStore::policy);
    }

    /** Another version of the installation's; whoever publishes holds the lock. */
    void publishForAll(String kind, JsonObject texts) {
        sql.execute("select pg_advisory_xact_lock(hashtextextended('policy of the installation', 0))");
        sql.execute("""
                update policy set superseded_at = clock_timestamp()
                where organisation_id is null and kind = $1 and superseded_at is null
                """, kind);
        sql.execute("""
                insert into policy (id, kind, number, texts)
                select $1, $2, coalesce(max(number), 0) + 1, $3 from policy where organisation_id is null and kind = $2
                """, Uuid7.next(), kind, texts);
    }

    Optional<Policy> find(OrganisationId organisation, String kind) {
        return list(organisation).stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst();
    }

    /** @return false where another version stands than was seen */
    boolean supersede(OrganisationId organisation, String kind, int seen) {
        var changed = sql.execute("""
                update policy set superseded_at = clock_timestamp()
                where organisation_id = $1 and kind = $2 and number = $3 and superseded_at is null
                """, organisation, kind, seen);
        return changed == 1 || seen == 0 && find(organisation, kind).isEmpty();
    }

    static JsonObject textsOf(List<Policy.Text> texts) {
        var all = new JsonObject();
        texts.forEach(one -> all.put(one.language(), one.text()));
        return all;
    }

    void insert(OrganisationId organisation, Policy policy, PersonId by) {
        var texts = textsOf(policy.texts());
        sql.execute("""
                insert into policy (id, organisation_id, kind, number, texts, published_by)
                values ($1, $2, $3, $4, $5, $6)
                """, Uuid7.next(), organisation, policy.kind(), policy.number(), texts, by);
    }
}
