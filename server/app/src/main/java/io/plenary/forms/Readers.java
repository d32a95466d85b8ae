package io.plenary.forms;

import io.plenary.accounts.EmailAddress;
import io.plenary.accounts.PersonService;
import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventAudit;
import io.plenary.contract.ErrorCode;
import io.plenary.platform.Caller;
import io.plenary.platform.Refusal;
import io.plenary.platform.Role;
import io.plenary.platform.Sql;
import io.vertx.core.json.JsonObject;

/**
 * Who reads guarded answers is changed by those who read them or by an owner, and each change is told to the organisation.
 *
 * @param changer address of the caller
 */
record Readers(Sql tx, PersonService people, EmailAddress changer) {

    /** @throws Refusal forbidden */
    void change(Caller caller, Event event, Form before, Form after) {
        if (before.readers().equals(after.readers())) return;
        if (!mayChange(caller, event, before)) throw new Refusal(ErrorCode.FORBIDDEN);
        for (var one : after.readers())
            if (!before.readers().contains(one)) tell(caller, event, "form.reader-added", one);
        for (var one : before.readers())
            if (!after.readers().contains(one)) tell(caller, event, "form.reader-removed", one);
    }

    private boolean mayChange(Caller caller, Event event, Form before) {
        if (caller.isMachine()) return false;
        return caller.has(event.organisationId(), Role.OWNER) || before.isReadBy(changer.value());
    }

    /** By the id of the account; no address stands in the trail. */
    private void tell(Caller caller, Event event, String action, String email) {
        var target = people.find(tx, EmailAddress.of(email))
                .map(person -> person.id().toString())
                .orElse(event.id().toString());
        new EventAudit(tx, caller, event).write(action, target, new JsonObject());
    }
}
