package io.plenary.accounts;

import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Sql;
import io.vertx.core.json.JsonObject;
import java.util.Optional;

/** Writes down who did what, in the transaction of the effect. */
public final class Audit {
    private final Sql sql;

    public Audit(Sql tx) {
        sql = tx;
    }

    /**
     * Something of an organisation changed, for its owners to read. Neither a token nor an address stands in a line: people
     * are named by id, and lose their name here with their account.
     *
     * @param action such as {@code member.joined}
     * @param target id of what it was done to
     */
    public record Line(OrganisationId organisation, PersonId actor, String action, String target) {}

    /** Something that a person did with their own account; no organisation reads it. */
    public void write(PersonId person, String action, String target) {
        new AuditStore(sql).write(Optional.of(person), action, target, new JsonObject());
    }

    /** What whoever runs the installation did with a house, by a command of theirs; the line names nobody. */
    public void writeForOperator(OrganisationId organisation, String action, JsonObject before, JsonObject after) {
        write(new Line(organisation, null, action, organisation.toString()), before, after);
    }

    /** A change as it was before and is now; either may be empty. */
    public void write(Line line, JsonObject before, JsonObject after) {
        var detail = new JsonObject();
        if (!before.isEmpty()) detail.put("before", before);
        if (!after.isEmpty()) detail.put("after", after);
        new AuditStore(sql).write(line, detail);
    }
}
