package io.plenary.catalogue;

import io.plenary.accounts.Audit;
import io.plenary.platform.Caller;
import io.plenary.platform.Sql;
import io.vertx.core.json.JsonObject;
import java.util.Objects;
import java.util.TreeSet;

/** What staff did about an event, in the trail of its organisation; no address stands in it. */
public record EventAudit(Sql tx, Caller caller, Event event) {
    private static final JsonObject NOTHING = new JsonObject();

    /** Done to the event itself. */
    public void write(String action, JsonObject before, JsonObject after) {
        write(action, event.id(), before, after);
    }

    /** What became something else, and nothing where nothing did. */
    public void change(String action, JsonObject before, JsonObject after) {
        var from = new JsonObject();
        var to = new JsonObject();
        var names = new TreeSet<>(before.fieldNames());
        names.addAll(after.fieldNames());
        for (var name : names) {
            if (Objects.equals(before.getValue(name), after.getValue(name))) continue;
            if (before.containsKey(name)) from.put(name, before.getValue(name));
            if (after.containsKey(name)) to.put(name, after.getValue(name));
        }
        if (!from.isEmpty() || !to.isEmpty()) write(action, from, to);
    }

    /** It was moved from one standing to another. */
    void standing(String before, String after) {
        write("event.standing", new JsonObject().put("value", before), new JsonObject().put("value", after));
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
