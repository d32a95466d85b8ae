package io.plenary.privacy;

import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Sql;
import java.util.List;

/**
 * Under which ids and addresses a person has been here: the account, and those that joined it. Rooms go on naming the old ones,
 * letters the old addresses.
 */
public final class Identities {
    private static final int MOST = 100;

    /** The row that the relations of the inventory ask. $1 and $2 are one of the pairs. */
    public static final String ME = """
            with me as (select id, name, $2::text as email from person where id = $1)
            """;

    /** An account, and an address it has or had. */
    public record Identity(PersonId id, String email) {}

    private Identities() {}

    /**
     * Those that joined come first, so that the account itself goes last; each with the addresses it has left, and then its
     * own. None that is somebody else's by now.
     */
    public static List<Identity> of(Sql sql, PersonId person) {
        return new IdentityStore(sql).list(person, MOST);
    }
}
