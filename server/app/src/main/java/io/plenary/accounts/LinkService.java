package io.plenary.accounts;

import io.plenary.accounts.SignInService.Begun;
import io.plenary.accounts.SignInService.Vouched;
import io.plenary.accounts.SignInService.Wanted;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.Uuid7;
import io.plenary.mail.Letters;
import io.plenary.mail.Mail;
import io.plenary.mail.Outbox;
import io.plenary.platform.Caller;
import io.plenary.platform.Caller.Reach;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.Optional;

/**
 * Mailed links: asked for by anybody, good for 10 minutes and one press of a button (T3). Known and unknown addresses
 * take the same steps, so neither answer nor time tells them apart; the person is made when the link is used.
 */
public final class LinkService {
    private static final int MINUTES = 10;
    private static final Limit BY_ADDRESS = new Limit("sign-in link, address", 3, 3, Duration.ofMinutes(15));
    private static final Limit BY_NETWORK = new Limit("sign-in link, network", 10, 20, Duration.ofHours(1));
    private static final Limit FAILURES = new Limit("sign-in link, failures", 5, 5, Duration.ofMinutes(15));

    private final Parts parts;

    /** What it is made of. @param origin of the pages, without a trailing slash */
    public record Parts(
            Db db,
            PersonService people,
            SignInService signIns,
            RateLimits limits,
            Letters letters,
            Outbox outbox,
            String origin) {}

    /** One wish for a link. @param browser the browser's own random name */
    public record Wish(EmailAddress email, Optional<NextPage> next, String locale, String browser) {}

    /** From where a token came. */
    public record Sender(Caller before, String address, String agent, String browser) {}

    /** A sign-in and the page that was asked for before it. */
    public record Arrival(Begun begun, Optional<NextPage> next) {}

    public LinkService(Parts parts) {
        this.parts = parts;
    }

    /**
     * Sends a link that voids the older ones; beyond 3 in 15 minutes nothing is sent and nothing is told.
     *
     * @param network the sender's address
     * @throws Refusal rate-limited by network
     */
    public void request(Wish wish, String network) {
        parts.limits().take(BY_NETWORK, network);
        if (parts.limits().waitFor(BY_ADDRESS, wish.email().value()) > 0) return;
        var token = Secrets.token();
        parts.db().transaction(tx -> {
            var store = new LinkStore(tx);
            store.voidOlder(wish.email());
            store.insert(token, wish.email(), wish.next(), wish.browser());
            // The same steps and the same answer for everybody; whoever is disabled gets no mail.
            return !new PersonStore(tx).isDisabled(wish.email())
                    && parts.outbox().put(tx, mail(wish, token));
        });
        parts.outbox().wake();
    }

    private Mail mail(Wish wish, String token) {
        var url = parts.origin() + "/sign-in/link#" + token;
        var letter = parts.letters().write(wish.locale(), "sign-in", url, MINUTES);
        return new Mail("sign-in:" + Uuid7.next(), wish.email().value(), letter);
    }

    /**
     * Consumes the link and signs in.
     *
     * @param locale of a person who is new
     * @throws Refusal link-expired; rate-limited after 5 failures of one network in 15 minutes
     */
    public Arrival redeem(String token, String locale, Sender sender) {
        var arrival = parts.db().transaction(tx -> arrive(tx, token, locale, sender));
        if (arrival.isEmpty()) {
            parts.limits().take(FAILURES, sender.address());
            throw new Refusal(ErrorCode.LINK_EXPIRED);
        }
        if (sender.before().signedIn().isPresent()) parts.signIns().signOut(sender.before());
        return arrival.get();
    }

    private Optional<Arrival> arrive(Sql tx, String token, String locale, Sender sender) {
        return new LinkStore(tx).consume(token).map(link -> {
            var person = parts.people().findOrMake(tx, link.email(), locale);
            parts.people().verify(tx, person.id());
            var begun = parts.signIns().begin(tx, new Wanted(person.id(), Reach.FULL, Vouched.BY_MAIL), sender.agent());
            if (!link.isSameBrowser(sender.browser())) note(tx, begun);
            return new Arrival(begun, link.next());
        });
    }

    /** People read mail on another device; it works, and it can be found out later. */
    private static void note(Sql tx, Begun begun) {
        var signIn = begun.signIn();
        new AuditStore(tx)
                .write(
                        Optional.of(signIn.person()),
                        "link.other-browser",
                        signIn.id().toString(),
                        new JsonObject());
    }

    /** What was mailed to this address signs nobody in any more. */
    public static void voidLinks(Sql tx, EmailAddress email) {
        new LinkStore(tx).voidOlder(email);
    }

    /** A new link for the first owner, valid until it is used; the one before is void. */
    public String makeOwnerLink() {
        var token = Secrets.token();
        parts.db().transaction(tx -> {
            new LinkStore(tx).replaceOwnerLink(token);
            return true;
        });
        return parts.origin() + "/setup#" + token;
    }

    /** In the transaction that makes the owner. @throws Refusal link-expired */
    public void consumeOwnerLink(Sql tx, String token) {
        if (!new LinkStore(tx).consumeOwnerLink(token)) throw new Refusal(ErrorCode.LINK_EXPIRED);
    }
}
