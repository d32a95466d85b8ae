package io.plenary.correspondence;

import io.plenary.accounts.Audit;
import io.plenary.accounts.EmailAddress;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;

/** Addresses that an organisation writes no letters to many any more, each by its own wish or because mail comes back. */
final class StopService {
    private static final int MOST = 500;
    private static final int MOST_OF_ONE = 100;

    private final Db db;
    private final OrganisationService organisations;
    private final String origin;

    StopService(Db db, OrganisationService organisations, String origin) {
        this.db = db;
        this.organisations = organisations;
        this.origin = origin;
    }

    /** Where mail programs end letters at one press (RFC 8058). */
    static String addressOf(String origin, String token) {
        return origin + "/api/v1/unsubscribes/" + token;
    }

    /** @param email most of it hidden: the link may have been passed on */
    record Shown(String organisation, String email, boolean stopped) {}

    /** One address. */
    record Stop(String email, String cause, String detail, Instant at) {}

    record Stops(List<Stop> stops) {}

    /** @throws Refusal not-found */
    Shown show(String token) {
        return new StopStore(db).find(addressOf(origin, token)).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    /** Once is enough, and twice is the same. @throws Refusal not-found */
    void stop(String token) {
        if (!new StopStore(db).stop(addressOf(origin, token))) throw new Refusal(ErrorCode.NOT_FOUND);
    }

    /** The newest 500 of those whose address has this in it. @throws Refusal auth-required, not-found, forbidden */
    Stops list(Caller caller, String slug, String search) {
        return new Stops(new StopStore(db).list(organised(caller, slug), search, MOST));
    }

    /** One that is not there is free already. @param reason for the list of changes; @throws Refusal auth-required, … */
    void lift(Caller caller, String slug, EmailAddress email, String reason) {
        var organisation = organised(caller, slug);
        db.transaction(tx -> {
            var cause = new StopStore(tx).lift(organisation, email.value());
            if (cause.isPresent()) audit(tx, caller, new Lifted(organisation, email, cause.get(), reason.strip()));
            return cause;
        });
    }

    private record Lifted(OrganisationId organisation, EmailAddress email, String cause, String reason) {}

    /** The list of changes names people, and no address. */
    private static void audit(Db.Tx tx, Caller caller, Lifted lifted) {
        var target = new StopStore(tx)
                .person(lifted.email().value())
                .orElse(lifted.organisation().value());
        var line = new Audit.Line(lifted.organisation(), caller.person(), "mail-stop.lifted", target.toString());
        new Audit(tx)
                .write(
                        line,
                        new JsonObject().put("cause", lifted.cause()),
                        new JsonObject().put("reason", lifted.reason()));
    }

    /** An organisation that does not write to me. */
    record Mine(String organisation, String name, String cause, Instant at) {}

    record AllMine(List<Mine> stops) {}

    /** @throws Refusal auth-required */
    AllMine listMine(Caller caller) {
        return new AllMine(new StopStore(db).listOf(caller.person(), MOST_OF_ONE));
    }

    /** Whoever is signed in has read mail that was sent to this address. @throws Refusal auth-required, not-found */
    void liftMine(Caller caller, String slug) {
        new StopStore(db)
                .liftOf(
                        caller.person(),
                        organisations.getProfile(caller, slug).organisation().id());
    }

    private OrganisationId organised(Caller caller, String slug) {
        return organisations.getOrganised(caller, slug).id();
    }
}
