package io.plenary.accounts;

import io.plenary.accounts.Cutoff.Kind;
import io.plenary.accounts.Cutoff.Target;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;

/** Questions about the table cutoff. */
record CutoffStore(Sql sql) {

    /** @return the moment by the database's clock */
    Cutoff cut(Target target) {
        return sql.get("""
                insert into cutoff (kind, key, at)
                values ($1, $2, clock_timestamp())
                on conflict (kind, key) do update set at = greatest(cutoff.at, excluded.at)
                returning kind, key, at
                """, CutoffStore::cutoff, target.kind().word(), target.key());
    }

    /** Those after the moment that a living token could meet; an organisation's comes as one for each of its people, too. */
    List<Cutoff> listSince(Instant moment) {
        return sql.list("""
                with recent as (
                  select kind, key, at from cutoff
                  where at > greatest($1, clock_timestamp() - interval '75 minutes')
                )
                select kind, key, at from recent
                union all
                select 'person', m.person_id::text, r.at
                from recent r join membership m on m.organisation_id = r.key::uuid
                where r.kind = 'organisation'
                order by at
                limit 200000
                """, CutoffStore::cutoff, moment);
    }

    private static Cutoff cutoff(Row row) {
        return new Cutoff(Kind.of(row.getString("kind")), row.getString("key"), Sql.instant(row, "at"));
    }
}
