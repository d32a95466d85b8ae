package io.plenary.organisations.keys;

import io.plenary.accounts.Audit;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.Uuid7;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.Secrets;
import io.plenary.platform.http.Callers;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Owners make keys for machines, and end them. */
public final class KeyService {
    private static final int MOST = 100;
    private static final int TAIL = 4;

    private final Db db;
    private final OrganisationService organisations;

    public KeyService(Db db, OrganisationService organisations) {
        this.db = db;
        this.organisations = organisations;
    }

    /** @param days of life; empty for no end */
    public record Wish(String name, List<Scope> scopes, Optional<Integer> days) {}

    /** @param secret shown this once */
    public record Made(ApiKey key, String secret) {}

    /** @throws Refusal not-found, forbidden */
    public List<ApiKey> list(Caller caller, String slug) {
        return new KeyStore(db).list(organisations.getOwned(caller, slug).id());
    }

    /** @throws Refusal not-found, forbidden, validation */
    public Made make(Caller caller, String slug, Wish wish) {
        var organisation = organisations.getOwned(caller, slug).id();
        var secret = Callers.KEY_PREFIX + Secrets.token();
        var id = Uuid7.next();
        return db.transaction(tx -> {
            var store = new KeyStore(tx);
            if (store.list(organisation).size() >= MOST) throw Refusal.field("/name", "There are 100 keys. End some.");
            var tail = secret.substring(secret.length() - TAIL);
            store.insert(new KeyStore.Fresh(id, organisation, caller.person(), wish, tail), secret);
            var line = new Audit.Line(organisation, caller.person(), "key.made", id.toString());
            var words = new JsonArray(wish.scopes().stream().map(Scope::word).toList());
            new Audit(tx).write(line, new JsonObject(), new JsonObject().put("scopes", words));
            var made = store.list(organisation).stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst();
            return new Made(made.orElseThrow(), secret);
        });
    }

    /** Counts from the next request on. @throws Refusal not-found, forbidden */
    public void end(Caller caller, String slug, UUID id) {
        var organisation = organisations.getOwned(caller, slug).id();
        db.transaction(tx -> {
            if (!new KeyStore(tx).end(organisation, id)) throw new Refusal(ErrorCode.NOT_FOUND);
            var line = new Audit.Line(organisation, caller.person(), "key.ended", id.toString());
            new Audit(tx).write(line, new JsonObject(), new JsonObject());
            return true;
        });
    }
}
