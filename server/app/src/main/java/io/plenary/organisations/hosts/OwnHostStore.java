package io.plenary.organisations.hosts;

import io.plenary.contract.ids.OrganisationId;
import io.plenary.platform.Sql;
import io.plenary.platform.http.Site;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;

/** Questions about the table own_host. */
record OwnHostStore(Sql sql) {

    Optional<OwnHost> find(OrganisationId organisation) {
        return sql.find("""
                select name, token, claimed_at, proven_at, missing_since, told_at from own_host
                where organisation_id = $1
                limit 1
                """, OwnHostStore::host, organisation);
    }

    /** @return false where the organisation has one */
    boolean claim(OrganisationId organisation, HostName name, String token) {
        return sql.execute("""
                        insert into own_host (organisation_id, name, token) values ($1, $2, $3)
                        on conflict (organisation_id) do nothing
                        """, organisation, name.value(), token) == 1;
    }

    /** Whoever proves first has it. @return false where another organisation did */
    boolean prove(OrganisationId organisation) {
        return sql.execute("""
                        update own_host o set proven_at = coalesce(o.proven_at, clock_timestamp())
                        where o.organisation_id = $1 and not exists (
                          select 1 from own_host other
                          where other.name = o.name and other.organisation_id <> $1 and other.proven_at is not null)
                        """, organisation) == 1;
    }

    boolean isProvenElsewhere(HostName name, OrganisationId organisation) {
        return sql.get(
                "select exists (select 1 from own_host where name = $1 and organisation_id <> $2"
                        + " and proven_at is not null) as taken",
                row -> row.getBoolean("taken"),
                name.value(),
                organisation);
    }

    /** One proof of a name at a time. */
    void lock(HostName name) {
        sql.execute("select pg_advisory_xact_lock(hashtextextended('own-host ' || $1, 0))", name.value());
    }

    Optional<String> takeOff(OrganisationId organisation) {
        return sql.find(
                "delete from own_host where organisation_id = $1 returning name",
                row -> row.getString("name"),
                organisation);
    }

    record Proven(String name, Site.House house) {}

    List<Proven> listProven() {
        return sql.list(
                """
                select h.name, o.id, o.slug, o.name as house from own_host h
                join organisation o on o.id = h.organisation_id
                where h.proven_at is not null and o.suspended_at is null
                order by h.name
                limit 10000
                """,
                row -> new Proven(
                        row.getString("name"),
                        new Site.House(
                                new OrganisationId(row.getUUID("id")), row.getString("slug"), row.getString("house"))));
    }

    void tell() {
        sql.execute("select pg_notify($1, '')", OwnHosts.CHANNEL);
    }

    static OwnHost host(Row row) {
        return new OwnHost(
                new HostName(row.getString("name")),
                row.getString("token"),
                Sql.instant(row, "claimed_at"),
                Sql.findInstant(row, "proven_at"),
                Sql.findInstant(row, "told_at").flatMap(told -> Sql.findInstant(row, "missing_since")));
    }
}
