package io.plenary.organisations.hosts;

import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Questions about proofs that are looked for again. */
record ProofStore(Sql sql) {

    /** A name whose time has come. */
    record Due(OrganisationId organisation, OwnHost host) {}

    record Owner(PersonId id, String name, String email, String locale, String zone) {}

    /** The one that was looked at longest ago, for whoever asks first; a name that is this machine needs no proof. */
    Optional<Due> take() {
        return sql.find("""
                update own_host
                set checked_at = clock_timestamp()
                where organisation_id = (
                  select organisation_id from own_host
                  where proven_at is not null and name not like '%.localhost'
                    and coalesce(checked_at, proven_at) < clock_timestamp() - interval '1 day'
                  order by coalesce(checked_at, proven_at)
                  limit 1
                  for update skip locked)
                returning organisation_id, name, token, claimed_at, proven_at, missing_since, told_at
                """, ProofStore::due);
    }

    private static Due due(Row row) {
        return new Due(new OrganisationId(row.getUUID("organisation_id")), OwnHostStore.host(row));
    }

    void found(Due due) {
        sql.execute(
                "update own_host set missing_since = null, told_at = null where organisation_id = $1 and name = $2",
                due.organisation(),
                due.host().name().value());
    }

    /** @return since when, for a name that is still the organisation's */
    Optional<Instant> missed(Due due) {
        return sql.find(
                """
                update own_host set missing_since = coalesce(missing_since, clock_timestamp())
                where organisation_id = $1 and name = $2 and proven_at is not null
                returning missing_since
                """,
                row -> Sql.instant(row, "missing_since"),
                due.organisation(),
                due.host().name().value());
    }

    /** @return whether it is time, and nobody was told before */
    boolean tell(Due due) {
        return sql.execute("""
                update own_host set told_at = clock_timestamp()
                where organisation_id = $1 and name = $2 and told_at is null
                  and missing_since < clock_timestamp() - interval '20 hours'
                """, due.organisation(), due.host().name().value()) == 1;
    }

    List<Owner> owners(OrganisationId organisation) {
        return sql.list(
                """
                select p.id, p.name, p.email, p.locale, p.zone
                from membership m
                join person p on p.id = m.person_id
                where m.organisation_id = $1 and m.role = 'owner'
                order by p.id
                limit 100
                """,
                row -> new Owner(
                        new PersonId(row.getUUID("id")),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("locale"),
                        row.getString("zone")),
                organisation);
    }

    String slug(OrganisationId organisation) {
        return sql.get("select slug from organisation where id = $1", row -> row.getString("slug"), organisation);
    }
}
