package io.plenary.privacy;

import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Sql;
import java.util.List;

/** Under which ids a person has been here: the account, and those that joined it. Rooms go on naming the old ones. */
public final class Identities {
    private static final int MOST = 100;

    /**
     * The row that the relations of the inventory ask: with the address the account had while it was one, unless that is
     * somebody else's by now.
     */
    public static final String ME = """
            with me as (
              select p.id, p.name,
                coalesce(
                  (select m.email from account_merge m
                   where m.other_id = p.id and m.outcome = 'joined' and p.merged_into is not null
                     and not exists (select 1 from person n where n.email = m.email)
                   order by m.closed_at desc
                   limit 1),
                  p.email) as email
              from person p
              where p.id = $1)
            """;

    private Identities() {}

    /** Those that joined come first, so that the account itself goes last. */
    public static List<PersonId> of(Sql sql, PersonId person) {
        return new IdentityStore(sql).list(person, MOST);
    }
}
