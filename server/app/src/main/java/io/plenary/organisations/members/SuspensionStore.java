package io.plenary.organisations.members;

import io.plenary.contract.ids.OrganisationId;
import io.plenary.platform.Sql;
import java.util.List;

/** Questions about organisations that are closed. */
record SuspensionStore(Sql sql) {

    /** Who is told. */
    record Told(String email, String locale) {}

    /** @return false where nothing changes */
    boolean set(OrganisationId organisation, boolean suspended) {
        return sql.execute("""
                        update organisation set suspended_at = case when $2 then clock_timestamp() end
                        where id = $1 and (suspended_at is not null) <> $2
                        """, organisation, suspended) > 0;
    }

    void shelve(OrganisationId organisation) {
        sql.execute("""
                update event set state = 'draft', shelved = true
                where organisation_id = $1 and state = 'published'
                """, organisation);
    }

    void bringBack(OrganisationId organisation) {
        sql.execute("""
                update event set state = 'published', shelved = false
                where organisation_id = $1 and shelved
                """, organisation);
    }

    /** At most 1,000. */
    List<Told> members(OrganisationId organisation) {
        return sql.list("""
                select distinct p.email, p.locale
                from membership m
                join person p on p.id = m.person_id
                where m.organisation_id = $1 and p.disabled_at is null
                order by p.email
                limit 1000
                """, row -> new Told(row.getString("email"), row.getString("locale")), organisation);
    }
}
