package io.plenary.catalogue;

import io.plenary.accounts.Audit;
import io.plenary.platform.Caller;
import io.plenary.platform.Sql;
import io.vertx.core.json.JsonObject;

/** What staff did about an event, in the trail of its organisation; no address stands in it. */
public record EventAudit(Sql tx, Caller caller, Event event) {
    private static final JsonObject NOTHING = new JsonObject();

    /** Done to the event itself. */
    public void write(String action, JsonObject before, JsonObject after) {
        write(action, event.id(), before, after);
    }

    /** Done to something of the event, which is named beside. @param target its id */
    public void write(String action, Object target, JsonObject after) {
        write(action, target, NOTHING, after.copy().put("event", event.title()));
    }

    private void write(String action, Object target, JsonObject before, JsonObject after) {
        var line = new Audit.Line(event.organisationId(), caller.person(), action, target.toString());
        new Audit(tx).write(line, before, after);
    }
}
