package io.plenary.organisations;

import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Role;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;

/** Questions about the tables organisation and membership. */
record OrganisationStore(Sql sql) {
    private static final String COLUMNS = "select id, slug, name, hue, colour, logo ";
    /** At the address that it has, or had: nobody else gets one that was left. */
    private static final String AT_ADDRESS = """
            from organisation
            where (slug = $1 or id = (select organisation_id from organisation_slug where slug = $1))
              and suspended_at is null
            limit 1
            """;

    /** One role of a person in an organisation. */
    record Part(Organisation organisation, Role role) {}

    Optional<Organisation> find(OrganisationId id) {
        return sql.find(COLUMNS + "from organisation where id = $1 limit 1", OrganisationStore::organisation, id);
    }

    Optional<Organisation> findBySlug(String slug) {
        return sql.find(COLUMNS + AT_ADDRESS, OrganisationStore::organisation, slug);
    }

    /** Also one that is suspended. */
    Optional<Organisation> findEven(String slug) {
        return sql.find(
                COLUMNS + "from organisation"
                        + " where slug = $1 or id = (select organisation_id from organisation_slug where slug = $1) limit 1",
                OrganisationStore::organisation,
                slug);
    }

    boolean isSuspended(OrganisationId id) {
        return sql.get(
                "select exists (select 1 from organisation where id = $1 and suspended_at is not null) as suspended",
                row -> row.getBoolean("suspended"),
                id);
    }

    /** An organisation with its own words about itself. */
    record About(Organisation organisation, String about) {}

    Optional<About> findAbout(String slug) {
        return sql.find(
                COLUMNS + ", about " + AT_ADDRESS, row -> new About(organisation(row), row.getString("about")), slug);
    }

    /** @return whether the words were still those that were seen */
    boolean describe(OrganisationId id, String seen, String about) {
        return sql.execute("update organisation set about = $3 where id = $1 and about = $2", id, seen, about) > 0;
    }

    FrameSites frameSites(OrganisationId id) {
        return sql.get(
                "select frame_sites from organisation where id = $1 limit 1",
                row -> new FrameSites(List.of(row.getArrayOfStrings("frame_sites"))),
                id);
    }

    void letFrame(OrganisationId id, FrameSites sites) {
        sql.execute(
                "update organisation set frame_sites = $2 where id = $1",
                id,
                sites.sites().toArray(String[]::new));
    }

    /** @return whether it is new; otherwise the slug is taken */
    boolean insert(Organisation organisation) {
        return sql.execute("""
                        insert into organisation (id, slug, name, hue)
                        select $1, $2::text, $3::text, $4::int
                        where not exists (select 1 from organisation_slug where slug = $2::text)
                        on conflict (slug) do nothing
                        """, organisation.id(), organisation.slug(), organisation.name(), organisation.hue()) > 0;
    }

    /** By name; at most 1,000. */
    List<OrganisationService.Listed> listAll() {
        return sql.list(
                """
                select o.slug, o.name, count(distinct m.person_id)::int as members, o.suspended_at is not null as suspended
                from organisation o
                left join membership m on m.organisation_id = o.id
                group by o.id
                order by o.name, o.id
                limit 1000
                """,
                row -> new OrganisationService.Listed(
                        row.getString("slug"),
                        row.getString("name"),
                        row.getInteger("members"),
                        row.getBoolean("suspended")));
    }

    /** By name; at most 400 parts. */
    List<Part> list(PersonId person) {
        return sql.list("""
                select o.id, o.slug, o.name, o.hue, o.colour, o.logo, m.role
                from membership m
                join organisation o on o.id = m.organisation_id
                where m.person_id = $1 and o.suspended_at is null
                order by o.name, o.id
                limit 400
                """, row -> new Part(organisation(row), Role.of(row.getString("role"))), person);
    }

    void join(OrganisationId organisation, PersonId person, Role role) {
        sql.execute("""
                insert into membership (organisation_id, person_id, role)
                values ($1, $2, $3)
                on conflict do nothing
                """, organisation, person, role.word());
    }

    void leave(OrganisationId organisation, PersonId person, Role role) {
        sql.execute(
                "delete from membership where organisation_id = $1 and person_id = $2 and role = $3",
                organisation,
                person,
                role.word());
    }

    boolean hasAnyOwner() {
        return sql.get(
                "select exists (select 1 from membership where role = 'owner') as found",
                row -> row.getBoolean("found"));
    }

    private static Organisation organisation(Row row) {
        return new Organisation(
                new OrganisationId(row.getUUID("id")),
                row.getString("slug"),
                row.getString("name"),
                row.getInteger("hue"),
                Optional.ofNullable(row.getString("colour")),
                Optional.ofNullable(row.getUUID("logo")));
    }
}
