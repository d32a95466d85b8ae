package io.plenary.organisations.members;

import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;

/** Questions about the table membership, from the side of the organisation. */
record MemberStore(Sql sql) {

    /** By name; at most 500. */
    List<Member> list(OrganisationId organisation) {
        return sql.list("""
                select m.person_id, p.name, p.email, min(m.since) as since, array_agg(m.role) as roles
                from membership m
                join person p on p.id = m.person_id
                where m.organisation_id = $1
                group by m.person_id, p.name, p.email
                order by lower(p.name), m.person_id
                limit 500
                """, MemberStore::member, organisation);
    }

    Optional<Member> find(OrganisationId organisation, PersonId person) {
        return sql.find("""
                select m.person_id, p.name, p.email, min(m.since) as since, array_agg(m.role) as roles
                from membership m
                join person p on p.id = m.person_id
                where m.organisation_id = $1 and m.person_id = $2
                group by m.person_id, p.name, p.email
                limit 1
                """, MemberStore::member, organisation, person);
    }

    /** Until the transaction ends nobody else changes who is in this organisation: two owners may remove one another. */
    void lock(OrganisationId organisation) {
        sql.execute("select 1 from organisation where id = $1 for no key update", organisation);
    }

    boolean hasOwnerBeside(OrganisationId organisation, PersonId person) {
        return sql.get("""
                select exists (
                  select 1 from membership where organisation_id = $1 and role = 'owner' and person_id <> $2) as found
                """, row -> row.getBoolean("found"), organisation, person);
    }

    /** Keeps since when for the roles that stay. */
    void save(OrganisationId organisation, PersonId person, MemberRoles roles) {
        var words = roles.words().toArray(String[]::new);
        sql.execute(
                "delete from membership where organisation_id = $1 and person_id = $2 and not (role = any($3))",
                organisation,
                person,
                words);
        sql.execute("""
                insert into membership (organisation_id, person_id, role)
                select $1, $2, role from unnest($3::text[]) as role
                on conflict do nothing
                """, organisation, person, words);
    }

    void remove(OrganisationId organisation, PersonId person) {
        sql.execute("delete from membership where organisation_id = $1 and person_id = $2", organisation, person);
    }

    private static Member member(Row row) {
        return new Member(
                new PersonId(row.getUUID("person_id")),
                row.getString("name"),
                row.getString("email"),
                MemberRoles.of(List.of(row.getArrayOfStrings("roles"))),
                Sql.instant(row, "since"));
    }
}
