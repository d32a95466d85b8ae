package io.plenary.privacy.erasure;

import io.plenary.accounts.Audit;
import io.plenary.accounts.EmailAddress;
import io.plenary.accounts.Person;
import io.plenary.accounts.PersonService;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.mail.Letters;
import io.plenary.mail.Mail;
import io.plenary.mail.Outbox;
import io.plenary.organisations.Organisation;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Db.Tx;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import io.plenary.platform.Secrets;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Asks for an erasure, confirms it, takes it back. */
public final class ErasureService {
    static final Duration GRACE = Duration.ofDays(7);
    private static final Duration LINK = Duration.ofHours(24);
    private static final Limit ASKING = new Limit("erasure, person", 3, 3, Duration.ofHours(1));
    private static final Limit STARTING = new Limit("erasure, staff", 20, 20, Duration.ofHours(1));
    private static final Limit LINKS = new Limit("erasure link, network", 10, 10, Duration.ofMinutes(15));

    private final Parts parts;

    /** What it is made of. @param origin of the pages, without a trailing slash */
    public record Parts(
            Db db,
            PersonService people,
            OrganisationService organisations,
            RateLimits limits,
            Letters letters,
            Outbox outbox,
            String origin) {}

    public ErasureService(Parts parts) {
        this.parts = parts;
    }

    /** What the caller has asked for. @throws Refusal auth-required, forbidden from a personal link */
    public Optional<Erasure> find(Caller caller) {
        return new ErasureStore(parts.db()).findOpen(full(caller).id());
    }

    /** Mails the link that confirms it. @throws Refusal last-owner, rate-limited, wrong-state where it waits already */
    public Erasure ask(Caller caller) {
        var person = full(caller);
        parts.limits().take(ASKING, person.id().toString());
        var token = Secrets.token();
        var asked = parts.db().transaction(tx -> {
            var store = new ErasureStore(tx);
            refuse(store, person);
            store.ask(Uuid7.next(), person.id(), token, LINK);
            parts.outbox().put(tx, letter(person, "erasure-asked", link(token)));
            return store.findOpen(person.id()).orElseThrow();
        });
        parts.outbox().wake();
        return asked;
    }

    private static void refuse(ErasureStore store, Person person) {
        if (store.ownsAlone(person.id())) throw new Refusal(ErrorCode.LAST_OWNER);
        var waits = store.findOpen(person.id()).filter(one -> one.state() == Erasure.State.WAITING);
        if (waits.isPresent()) throw new Refusal(ErrorCode.WRONG_STATE);
    }

    /** By the mailed link, whoever is signed in. @throws Refusal link-expired, last-owner, rate-limited */
    public Erasure confirm(String token, String network) {
        parts.limits().take(LINKS, network);
        var confirmed = parts.db().transaction(tx -> {
            var store = new ErasureStore(tx);
            var found = store.findByLink(token).orElseThrow(() -> new Refusal(ErrorCode.LINK_EXPIRED));
            if (store.ownsAlone(found.person())) throw new Refusal(ErrorCode.LAST_OWNER);
            var waiting = store.confirm(found.id(), GRACE);
            var person =
                    parts.people().list(tx, java.util.List.of(found.person())).getFirst();
            new Audit(tx).write(person.id(), "erasure.confirmed", found.id().toString());
            if (found.state() == Erasure.State.ASKED)
                parts.outbox().put(tx, letter(person, "erasure-waiting", link(token), when(person, waiting)));
            return waiting;
        });
        parts.outbox().wake();
        return confirmed;
    }

    /** @throws Refusal auth-required, forbidden; not-found where nothing waits or it has begun */
    public void takeBack(Caller caller) {
        if (!new ErasureStore(parts.db()).takeBack(full(caller).id())) throw new Refusal(ErrorCode.NOT_FOUND);
    }

    /** By the mailed link. @throws Refusal link-expired, rate-limited */
    public void takeBack(String token, String network) {
        parts.limits().take(LINKS, network);
        parts.db().transaction(tx -> {
            var store = new ErasureStore(tx);
            var found = store.findByLink(token).orElseThrow(() -> new Refusal(ErrorCode.LINK_EXPIRED));
            if (!store.takeBack(found.person())) throw new Refusal(ErrorCode.LINK_EXPIRED);
            return true;
        });
    }

    /**
     * An owner begins it for somebody of the organisation who asked for it in another way; the person is told and can take
     * it back. Whom another organisation has anything of has to confirm it first, and so has whoever was only brought here: no
     * owner erases what is kept elsewhere. Known and unknown addresses get the same answer.
     *
     * @throws Refusal auth-required, not-found, forbidden, rate-limited
     */
    public void start(Caller caller, String slug, EmailAddress email, String reason) {
        var organisation = parts.organisations().getOwned(caller, slug);
        parts.limits().take(STARTING, caller.person().toString());
        var person = parts.people().find(email);
        if (person.isEmpty()) return;
        var wish = new Wish(organisation, caller.person(), reason.strip());
        parts.db().transaction(tx -> begin(tx, wish, person.get()));
        parts.outbox().wake();
    }

    /** Of an owner, for somebody else. */
    private record Wish(Organisation organisation, PersonId staff, String reason) {}

    private boolean begin(Tx tx, Wish wish, Person person) {
        var store = new ErasureStore(tx);
        var waits = store.findOpen(person.id()).filter(one -> one.state() == Erasure.State.WAITING);
        var known = new KnownStore(tx).known(wish.organisation().id(), person.id());
        if (waits.isPresent() || store.ownsAlone(person.id()) || !known.here()) return false;
        var id = Uuid7.next();
        var token = Secrets.token();
        if (known.isTheirsAlone()) store.begin(id, person.id(), token, GRACE);
        else store.ask(id, person.id(), token, LINK);
        store.startedBy(id, wish.staff(), wish.organisation().id(), wish.reason());
        var line = new Audit.Line(
                wish.organisation().id(),
                wish.staff(),
                "erasure.started",
                person.id().toString());
        new Audit(tx).write(line, new JsonObject(), new JsonObject().put("reason", wish.reason()));
        parts.outbox()
                .put(
                        tx,
                        known.isTheirsAlone()
                                ? told(store, wish, person, token)
                                : letter(person, "erasure-asked", link(token)));
        return true;
    }

    private Mail told(ErasureStore store, Wish wish, Person person, String token) {
        var waiting = store.findOpen(person.id()).orElseThrow();
        return letter(person, "erasure-staff", wish.organisation().name(), link(token), when(person, waiting));
    }

    private Person full(Caller caller) {
        return parts.people().get(caller.requiredFull().person());
    }

    private Mail letter(Person person, String name, Object... values) {
        var letter = parts.letters().write(person.locale(), name, values);
        return new Mail(name + ":" + Uuid7.next(), person.email().value(), letter);
    }

    private static String when(Person person, Erasure waiting) {
        return Letters.when(waiting.dueAt().orElse(Instant.EPOCH), person.locale(), person.zone());
    }

    private String link(String token) {
        return parts.origin() + "/erasure#" + token;
    }
}
