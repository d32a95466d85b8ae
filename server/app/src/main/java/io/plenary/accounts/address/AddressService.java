package io.plenary.accounts.address;

import io.plenary.accounts.Audit;
import io.plenary.accounts.EmailAddress;
import io.plenary.accounts.LinkService;
import io.plenary.accounts.Person;
import io.plenary.accounts.PersonService;
import io.plenary.accounts.SecondFactors;
import io.plenary.accounts.SignInService;
import io.plenary.accounts.address.AddressChange.Side;
import io.plenary.accounts.address.AddressStore.Links;
import io.plenary.accounts.address.AddressStore.Shown;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.mail.Letters;
import io.plenary.mail.Mail;
import io.plenary.mail.Outbox;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Moves accounts from one address to another, once both have said yes. */
public final class AddressService {
    private static final Limit BY_PERSON = new Limit("address change, person", 3, 3, Duration.ofHours(1));
    private static final Limit FAILURES = new Limit("address change, failures", 5, 5, Duration.ofMinutes(15));

    private final Parts parts;

    /** What it is made of. @param moves takes over what is kept by address; @param origin without a trailing slash */
    public record Parts(
            Db db,
            PersonService people,
            SignInService signIns,
            SecondFactors factors,
            RateLimits limits,
            Letters letters,
            Outbox outbox,
            AddressMoves moves,
            String origin) {}

    public AddressService(Parts parts) {
        this.parts = parts;
    }

    Optional<AddressChange> find(Caller caller) {
        return new AddressStore(parts.db()).find(caller.requiredFull().person());
    }

    /**
     * Mails both addresses, in place of a wish before. Where the new one is somebody's, only its mailbox hears of it.
     *
     * @throws Refusal second-factor-needed where there is one that this sign-in has not given, rate-limited, wrong-state
     *     for people of the demo, validation for the address one has
     */
    void request(Caller caller, EmailAddress to, String locale) {
        var person = parts.people().get(caller.requiredFull().person());
        parts.signIns().requireFactor(caller, parts.factors(), person.id());
        if (person.demo()) throw new Refusal(ErrorCode.WRONG_STATE);
        if (person.email().equals(to)) throw Refusal.field("/email", "This is your address already.");
        parts.limits().take(BY_PERSON, person.id().toString());
        var taken = parts.people().find(to).isPresent();
        var links = new Links(Secrets.token(), Secrets.token());
        parts.db().transaction(tx -> {
            var store = new AddressStore(tx);
            store.lock(person.id());
            store.close(person.id(), "replaced");
            store.insert(Uuid7.next(), person.id(), person.email(), to, links);
            new Audit(tx).write(person.id(), "address.asked", person.id().toString());
            var old = parts.letters()
                    .write(person.locale(), "address-old", person.name().value(), to, url(links.old()));
            put(tx, person.email(), old);
            var fresh = taken
                    ? parts.letters()
                            .write(locale, "address-taken", person.name().value())
                    : parts.letters().write(locale, "address-new", person.name().value(), url(links.fresh()));
            put(tx, to, fresh);
            return true;
        });
        parts.outbox().wake();
    }

    /** What a link is about, for whoever reads one of the two mailboxes. */
    Shown open(String token, String network) {
        return parts.db()
                .transaction(tx -> new AddressStore(tx).findForUpdate(token))
                .orElseThrow(() -> expired(network));
    }

    /** One address says yes. @return whether the account has moved @throws Refusal link-expired, address-taken */
    boolean prove(String token, String network) {
        var moved = parts.db()
                .transaction(tx -> new AddressStore(tx).findForUpdate(token).map(shown -> {
                    new AddressStore(tx).prove(shown.change().id(), shown.side());
                    return moveIfProven(tx, shown.change().with(shown.side()));
                }))
                .orElseThrow(() -> expired(network));
        parts.outbox().wake();
        return moved;
    }

    /** Either address says no. @throws Refusal link-expired */
    void stop(String token, String network) {
        var shown = open(token, network);
        stop(shown.change().person());
    }

    void stop(Caller caller) {
        stop(caller.requiredFull().person());
    }

    private void stop(PersonId person) {
        parts.db().transaction(tx -> {
            if (new AddressStore(tx).close(person, "stopped"))
                new Audit(tx).write(person, "address.stopped", person.toString());
            return true;
        });
    }

    /**
     * An owner stands in for an old mailbox that is lost; whoever asks has checked the right to.
     *
     * @throws Refusal wrong-state where nothing is asked, address-taken
     */
    public void vouch(Sql tx, PersonId person, PersonId owner) {
        var store = new AddressStore(tx);
        store.lock(person);
        var change = store.find(person).orElseThrow(() -> new Refusal(ErrorCode.WRONG_STATE));
        store.vouch(change.id(), owner);
        moveIfProven(tx, change.with(Side.OLD));
    }

    private boolean moveIfProven(Sql tx, AddressChange change) {
        if (!change.isProven()) return false;
        var store = new AddressStore(tx);
        if (!store.move(change)) throw new Refusal(ErrorCode.ADDRESS_TAKEN);
        store.leave(change);
        parts.moves().move(tx, change.from(), change.to());
        store.close(change.person(), "changed");
        LinkService.voidLinks(tx, change.from());
        LinkService.voidLinks(tx, change.to());
        new Audit(tx).write(change.person(), "address.changed", change.person().toString());
        var person = parts.people().list(tx, List.of(change.person())).getFirst();
        put(tx, change.from(), changed(person, change));
        put(tx, change.to(), changed(person, change));
        return true;
    }

    private Letters.Letter changed(Person person, AddressChange change) {
        return parts.letters()
                .write(person.locale(), "address-changed", person.name().value(), change.to());
    }

    private void put(Sql tx, EmailAddress to, Letters.Letter letter) {
        parts.outbox().put(tx, new Mail("address:" + UUID.randomUUID(), to.value(), letter));
    }

    private String url(String token) {
        return parts.origin() + "/address/link#" + token;
    }

    private Refusal expired(String network) {
        parts.limits().take(FAILURES, network);
        return new Refusal(ErrorCode.LINK_EXPIRED);
    }
}
