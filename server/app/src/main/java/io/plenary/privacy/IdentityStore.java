package io.plenary.privacy;

import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Sql;
import io.plenary.privacy.Identities.Identity;
import java.util.List;

/** Which accounts have become one, and which addresses they have left. */
record IdentityStore(Sql sql) {

    List<Identity> list(PersonId person, int most) {
        return sql.list(
                """
                select p.id, a.email
                from person p
                cross join lateral (
                  select p.email, 'infinity'::timestamptz as left_at
                  union all
                  select e.email, e.left_at from earlier_address e
                  where e.person_id = p.id
                    and not exists (select 1 from person n where n.email = e.email)
                    and not exists (
                      select 1 from earlier_address n
                      where n.email = e.email and n.person_id <> p.id and n.left_at > e.left_at)) a
                where p.id = $1 or p.merged_into = $1
                order by p.id = $1, p.id, a.left_at
                limit $2
                """, row -> new Identity(new PersonId(row.getUUID("id")), row.getString("email")), person, most);
    }
}
