package io.plenary.privacy;

import io.plenary.platform.Sql;
import io.plenary.privacy.Identities.Identity;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** Rows about a person, by the relations of the inventory. */
record OwnDataStore(Sql sql) {

    /** As objects of the visible columns. */
    List<JsonObject> list(Relation relation, Identity identity, int most) {
        return sql.list(
                Identities.ME
                        + "select to_jsonb(found) as row from (select "
                        + relation.selection()
                        + " from " + relation.table()
                        + " where " + relation.rows()
                        + " limit " + most + ") found where $1::uuid is not null and $2::text is not null",
                row -> row.getJsonObject("row"),
                identity.id(),
                identity.email());
    }
}
