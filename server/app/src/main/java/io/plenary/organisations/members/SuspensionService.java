package io.plenary.organisations.members;

import io.plenary.accounts.Audit;
import io.plenary.accounts.Revocations;
import io.plenary.contract.ErrorCode;
import io.plenary.mail.Letters;
import io.plenary.mail.Mail;
import io.plenary.mail.Outbox;
import io.plenary.organisations.Organisation;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.Sql;
import io.vertx.core.json.JsonObject;
import java.util.UUID;

/**
 * Closes an organisation and opens it again, for whoever runs the installation. Meanwhile its events are drafts that nobody
 * organises, its members have no part in it, its keys open nothing, and its mails stay; nothing of it is changed
 * otherwise, and no time runs out for those to whom a seat is held.
 */
public final class SuspensionService {
    private final Parts parts;

    /** What it is made of. @param origin of the pages, without a trailing slash */
    public record Parts(
            Db db,
            OrganisationService organisations,
            Revocations revocations,
            Letters letters,
            Outbox outbox,
            String origin) {}

    public SuspensionService(Parts parts) {
        this.parts = parts;
    }

    /** Rooms close on every node within seconds. @return false where it was before; @throws Refusal not-found */
    public boolean suspend(String slug) {
        var house = get(slug);
        var changed = change(house, true);
        parts.revocations().cutOff(house.id());
        return changed;
    }

    /** As it was. @return false where it was not suspended; @throws Refusal not-found */
    public boolean resume(String slug) {
        return change(get(slug), false);
    }

    private boolean change(Organisation house, boolean suspended) {
        return parts.db().transaction(tx -> {
            var store = new SuspensionStore(tx);
            if (!store.set(house.id(), suspended)) return false;
            if (suspended) store.shelve(house.id());
            else store.bringBack(house.id());
            var action = suspended ? "operator.suspended" : "operator.resumed";
            new Audit(tx).writeForOperator(house.id(), action, new JsonObject(), new JsonObject());
            tell(tx, store, house, suspended ? "house-suspended" : "house-resumed");
            return true;
        });
    }

    /** These leave although others are held: they are about the organisation, and not its own. */
    private void tell(Sql tx, SuspensionStore store, Organisation house, String letter) {
        for (var member : store.members(house.id())) {
            var words = parts.letters().write(member.locale(), letter, house.name(), parts.origin());
            parts.outbox().put(tx, new Mail(letter + ":" + UUID.randomUUID(), member.email(), words));
        }
    }

    private Organisation get(String slug) {
        return parts.organisations().findEven(slug).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }
}
