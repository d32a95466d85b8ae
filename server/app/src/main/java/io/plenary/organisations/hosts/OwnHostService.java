package io.plenary.organisations.hosts;

import io.plenary.accounts.Audit;
import io.plenary.accounts.SignInService;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import io.plenary.platform.net.TextRecords;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Owners claim a name, prove it, and take it off. */
public final class OwnHostService {
    private static final Limit LOOKS = new Limit("proof of a host", 20, 60, Duration.ofHours(1));

    private final Parts parts;

    /**
     * What it is made of.
     *
     * @param ours hosts of the installation itself
     * @param loopback whether only this machine can reach the installation: then a name that is this machine needs no proof
     */
    public record Parts(
            Db db,
            OrganisationService organisations,
            SignInService signIns,
            TextRecords records,
            OwnHosts hosts,
            RateLimits limits,
            Set<String> ours,
            boolean loopback) {}

    public OwnHostService(Parts parts) {
        this.parts = parts;
    }

    /** @throws Refusal auth-required, not-found, forbidden */
    Optional<OwnHost> find(Caller caller, String slug) {
        return new OwnHostStore(parts.db())
                .find(parts.organisations().getOwned(caller, slug).id());
    }

    /** @throws Refusal auth-required, not-found, forbidden, host-invalid, host-taken, wrong-state where there is one */
    OwnHost claim(Caller caller, String slug, String text) {
        var organisation = parts.organisations().getOwned(caller, slug).id();
        var name = HostName.of(text, parts.ours());
        if (name.isLoopback() && !parts.loopback()) throw new Refusal(ErrorCode.HOST_INVALID);
        var claimed = parts.db().transaction(tx -> {
            var store = new OwnHostStore(tx);
            if (store.isProvenElsewhere(name, organisation)) throw new Refusal(ErrorCode.HOST_TAKEN);
            if (!store.claim(organisation, name, Secrets.token())) throw new Refusal(ErrorCode.WRONG_STATE);
            audit(tx, new Change(caller, organisation, "host.claimed", name.value()));
            return store.find(organisation).orElseThrow();
        });
        return name.isLoopback() ? proven(caller, organisation, claimed) : claimed;
    }

    /** @throws Refusal auth-required, not-found, forbidden, host-taken, host-unproven, rate-limited */
    OwnHost prove(Caller caller, String slug) {
        var organisation = parts.organisations().getOwned(caller, slug).id();
        var host = new OwnHostStore(parts.db()).find(organisation).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        if (host.isProven()) return host;
        parts.limits().take(LOOKS, organisation.toString());
        var stands = parts.records().of(host.name().record()).stream()
                .anyMatch(text -> text.strip().equals(host.proof()));
        if (!stands) throw new Refusal(ErrorCode.HOST_UNPROVEN);
        return proven(caller, organisation, host);
    }

    private OwnHost proven(Caller caller, OrganisationId organisation, OwnHost host) {
        var now = parts.db().transaction(tx -> {
            var store = new OwnHostStore(tx);
            store.lock(host.name());
            // Another name may stand there by now: what was looked up is what is proven.
            if (!store.find(organisation).filter(host::equals).isPresent()) throw new Refusal(ErrorCode.STALE);
            if (!store.prove(organisation)) throw new Refusal(ErrorCode.HOST_TAKEN);
            audit(
                    tx,
                    new Change(caller, organisation, "host.proven", host.name().value()));
            store.tell();
            return store.find(organisation).orElseThrow();
        });
        parts.hosts().reload();
        return now;
    }

    /** Whoever is signed in there is not any more. @throws Refusal auth-required, not-found, forbidden */
    void takeOff(Caller caller, String slug) {
        var organisation = parts.organisations().getOwned(caller, slug).id();
        parts.db().transaction(tx -> {
            var store = new OwnHostStore(tx);
            var wasProven = store.find(organisation).filter(OwnHost::isProven).isPresent();
            var name = store.takeOff(organisation).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
            if (wasProven) parts.signIns().endAllAt(tx, name);
            audit(tx, new Change(caller, organisation, "host.taken-off", name));
            store.tell();
            return true;
        });
        parts.hosts().reload();
    }

    private record Change(Caller caller, OrganisationId organisation, String action, String name) {}

    private static void audit(Sql tx, Change change) {
        var line = new Audit.Line(
                change.organisation(),
                change.caller().person(),
                change.action(),
                change.organisation().toString());
        new Audit(tx).write(line, new JsonObject(), new JsonObject().put("host", change.name()));
    }
}
