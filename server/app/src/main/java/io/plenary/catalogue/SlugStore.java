package io.plenary.catalogue;

import io.plenary.contract.ids.OrganisationId;
import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import java.util.Optional;

/** Questions about addresses of events. */
record SlugStore(Sql sql) {

    /** Two who ask for the same one wait for each other: the second finds it taken. */
    Optional<String> free(String slug) {
        sql.execute("select pg_advisory_xact_lock(hashtextextended('event-slug:' || $1, 0))", slug);
        return sql.find("""
                select one
                from (
                  select 0 as n, $1::text as one
                  union all
                  select n, $1 || '-' || n from generate_series(2, 19) n
                  union all
                  select 20, $1 || '-' || $2) tried
                where not exists (select 1 from event where slug = one)
                order by n
                limit 1
                """, row -> row.getString("one"), slug, Secrets.digits(12));
    }

    boolean isOf(OrganisationId house, String slug) {
        return sql.get(
                "select exists (select 1 from event where slug = $1 and organisation_id = $2) as ours",
                row -> row.getBoolean("ours"),
                slug,
                house);
    }
}
