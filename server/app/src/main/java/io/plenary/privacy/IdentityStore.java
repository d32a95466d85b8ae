package io.plenary.privacy;

import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Sql;
import java.util.List;

/** Which accounts have become one. */
record IdentityStore(Sql sql) {

    List<PersonId> list(PersonId person, int most) {
        return sql.list(
                "select id from person where id = $1 or merged_into = $1 order by id = $1, id limit $2",
                row -> new PersonId(row.getUUID("id")),
                person,
                most);
    }
}
