package io.plenary.privacy.erasure;

import io.plenary.platform.Sql;
import io.plenary.privacy.Identities;
import io.plenary.privacy.Identities.Identity;
import io.plenary.privacy.Relation;
import java.util.stream.Collectors;

/** Takes a person out of the rows of one relation; doing it twice is doing it once. */
record StepStore(Sql sql) {

    /** @return rows changed */
    int erase(Relation relation, Identity identity) {
        return sql.execute(
                Identities.ME + statement(relation) + " and $1::uuid is not null and $2::text is not null",
                identity.id(),
                identity.email());
    }

    private static String statement(Relation relation) {
        var where = " where (" + relation.rows() + ")";
        if (relation.deleted()) return "delete from " + relation.table() + where;
        var changes = relation.becomes().entrySet().stream()
                .map(one -> one.getKey() + " = " + one.getValue())
                .collect(Collectors.joining(", "));
        return "update " + relation.table() + " set " + changes + where;
    }
}
