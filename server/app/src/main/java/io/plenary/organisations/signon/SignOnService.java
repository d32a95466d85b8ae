package io.plenary.organisations.signon;

import io.plenary.accounts.Audit;
import io.plenary.accounts.factor.Seal;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.organisations.Organisation;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.Role;
import io.plenary.platform.net.Outgoing;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How an organisation's owners set its own sign-in up. */
public final class SignOnService {
    private final Db db;
    private final OrganisationService organisations;
    private final Outgoing outgoing;
    private final Seal seal;

    /** Awaits: the key that seals secrets is read. */
    public SignOnService(Db db, OrganisationService organisations, Outgoing outgoing) {
        this.db = db;
        this.organisations = organisations;
        this.outgoing = outgoing;
        this.seal = Seal.of(db);
    }

    /** What there is, without its secret. @throws Refusal not-found, forbidden */
    Optional<SignOn> get(Caller caller, String slug) {
        return new SignOnStore(db)
                .find(organisations.getOwned(caller, slug).id())
                .map(SignOnStore.Kept::signOn);
    }

    /**
     * @param secret empty to keep the one there is
     * @throws Refusal not-found, forbidden, validation where the issuer does not answer as itself or would make owners
     */
    void save(Caller caller, String slug, SignOn wish, Optional<String> secret) {
        var organisation = organisations.getOwned(caller, slug).id();
        if (wish.managed().contains(Role.OWNER))
            throw Refusal.field("/roles", "Ownership is offered, and accepted by whoever takes it.");
        if (!answers(wish)) throw Refusal.field("/issuer", "This issuer does not answer as it should.");
        db.transaction(tx -> {
            var store = new SignOnStore(tx);
            var before =
                    store.find(organisation).map(kept -> words(kept.signOn())).orElseGet(JsonObject::new);
            var sealed = secret.map(text -> sealed(organisation, text))
                    .or(() -> store.find(organisation).map(SignOnStore.Kept::secret))
                    .orElseThrow(() -> Refusal.field("/clientSecret", "The secret is needed."));
            store.save(organisation, wish, sealed);
            var line = new Audit.Line(organisation, caller.person(), "sign-on.saved", organisation.toString());
            new Audit(tx).write(line, before, words(wish));
            return true;
        });
    }

    /** Without its secret. */
    private static JsonObject words(SignOn one) {
        return new JsonObject()
                .put("issuer", one.issuer().toString())
                .put("clientId", one.clientId())
                .put("active", one.active());
    }

    private byte[] sealed(OrganisationId organisation, String secret) {
        return seal.close(secret.getBytes(StandardCharsets.UTF_8), organisation.toString());
    }

    private boolean answers(SignOn wish) {
        try {
            return outgoing.mayAsk(wish.issuer()) && Issuer.of(outgoing, wish.issuer()) != null;
        } catch (Refusal refused) {
            return false;
        }
    }

    /** Nobody signs in by it any more; accounts and roles stay. @throws Refusal not-found, forbidden */
    void remove(Caller caller, String slug) {
        var organisation = organisations.getOwned(caller, slug).id();
        db.transaction(tx -> {
            var store = new SignOnStore(tx);
            var before =
                    store.find(organisation).map(kept -> words(kept.signOn())).orElseGet(JsonObject::new);
            if (!store.remove(organisation)) return false;
            var line = new Audit.Line(organisation, caller.person(), "sign-on.removed", organisation.toString());
            new Audit(tx).write(line, before, new JsonObject());
            return true;
        });
    }

    /** An organisation with a sign-in that is switched on. */
    record Offer(Organisation organisation, SignOn signOn, String secret) {}

    /** @throws Refusal not-found where there is none */
    Offer offer(String slug) {
        return organisations.findBySlug(slug).flatMap(this::find).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    Optional<Offer> offer(OrganisationId id) {
        return find(organisations.get(id));
    }

    private Optional<Offer> find(Organisation organisation) {
        return new SignOnStore(db)
                .find(organisation.id())
                .filter(kept -> kept.signOn().active())
                .map(kept -> new Offer(organisation, kept.signOn(), opened(organisation.id(), kept)));
    }

    private String opened(OrganisationId organisation, SignOnStore.Kept kept) {
        return new String(seal.open(kept.secret(), organisation.toString()), StandardCharsets.UTF_8);
    }
}
