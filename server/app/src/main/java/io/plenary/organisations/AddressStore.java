package io.plenary.organisations;

import io.plenary.contract.ids.OrganisationId;
import io.plenary.platform.Sql;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Questions about addresses of organisations, those that they left among them. */
record AddressStore(Sql sql) {

    /** Whoever takes or leaves an address waits for the others who do. */
    void lock() {
        sql.execute("select pg_advisory_xact_lock(hashtextextended('organisation-slug', 0))");
    }

    /** Where an address that was left leads to. */
    Optional<String> leadsTo(String left) {
        return sql.find("""
                select o.slug
                from organisation_slug l
                join organisation o on o.id = l.organisation_id
                where l.slug = $1 and not exists (select 1 from organisation where slug = $1)
                limit 1
                """, row -> row.getString("slug"), left);
    }

    /** The same for some, by the address that was left. */
    Map<String, String> leadTo(Collection<String> left) {
        return sql
                .list("""
                        select l.slug as was, o.slug
                        from organisation_slug l
                        join organisation o on o.id = l.organisation_id
                        where l.slug = any($1)
                        limit 100
                        """, row -> Map.entry(row.getString("was"), row.getString("slug")), (Object)
                        left.toArray(String[]::new))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The youngest first; at most 100. */
    List<String> listLeft(OrganisationId organisation) {
        return sql.list("""
                select slug from organisation_slug
                where organisation_id = $1
                order by left_at desc, slug
                limit 100
                """, row -> row.getString("slug"), organisation);
    }

    /** Whether somebody else is there, or was. */
    boolean isTaken(String slug, OrganisationId organisation) {
        return sql.get("""
                select exists (select 1 from organisation where slug = $1 and id <> $2)
                  or exists (select 1 from organisation_slug where slug = $1 and organisation_id <> $2) as taken
                """, row -> row.getBoolean("taken"), slug, organisation);
    }

    void rename(OrganisationId organisation, String name) {
        sql.execute("update organisation set name = $2 where id = $1", organisation, name);
    }

    /** The old address leads on from now. */
    void move(OrganisationId organisation, String from, String to) {
        sql.execute("delete from organisation_slug where slug = $1 and organisation_id = $2", to, organisation);
        sql.execute("update organisation set slug = $2 where id = $1", organisation, to);
        sql.execute("insert into organisation_slug (slug, organisation_id) values ($1, $2)", from, organisation);
    }
}
