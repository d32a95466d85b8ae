package io.plenary.organisations.signon;

import io.plenary.accounts.EmailAddress;
import io.plenary.accounts.LinkService;
import io.plenary.accounts.NextPage;
import io.plenary.accounts.PersonService;
import io.plenary.accounts.SignInService;
import io.plenary.accounts.SignInService.Begun;
import io.plenary.accounts.SignInService.Vouched;
import io.plenary.accounts.SignInService.Wanted;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
import io.plenary.organisations.members.MemberService;
import io.plenary.organisations.signon.IdTokens.Expected;
import io.plenary.organisations.signon.SignOnService.Offer;
import io.plenary.organisations.signon.SignOnStore.Sent;
import io.plenary.platform.Caller;
import io.plenary.platform.Caller.Reach;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import io.plenary.platform.Secrets;
import io.plenary.platform.net.Outgoing;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** Sends people to their organisation's sign-in, and takes them back. */
public final class SignOnFlow {
    private static final Limit ASKED = new Limit("organisation sign-in, network", 200, 600, Duration.ofMinutes(15));
    private static final Limit FAILED = new Limit("organisation sign-in, failures", 20, 20, Duration.ofMinutes(15));

    private final Parts parts;
    private final IdTokens tokens;

    /** What it is made of. @param origin of the pages, without a trailing slash */
    public record Parts(
            Db db,
            SignOnService signOns,
            PersonService people,
            SignInService signIns,
            LinkService links,
            MemberService members,
            Outgoing outgoing,
            RateLimits limits,
            String origin) {}

    public SignOnFlow(Parts parts, InstantSource clock) {
        this.parts = parts;
        this.tokens = new IdTokens(clock);
    }

    /** From where somebody asks. */
    record From(Caller before, String network, String agent, String browser, String locale) {}

    static String returnTo(String origin) {
        return origin + "/sign-in/organisation";
    }

    /** @return where the browser goes @throws Refusal not-found, sign-on-refused, rate-limited */
    String begin(String slug, Optional<NextPage> next, From from) {
        parts.limits().take(ASKED, from.network());
        var offer = parts.signOns().offer(slug);
        var issuer = Issuer.of(parts.outgoing(), offer.signOn().issuer());
        var state = Secrets.token();
        var sent = new Sent(
                offer.organisation().id(),
                Secrets.token(),
                Secrets.token() + Secrets.token(),
                next.map(NextPage::value));
        new SignOnStore(parts.db()).send(state, from.browser(), sent);
        return issuer.authorizationOf(Map.of(
                "response_type",
                "code",
                "client_id",
                offer.signOn().clientId(),
                "redirect_uri",
                returnTo(parts.origin()),
                "scope",
                "openid email profile",
                "state",
                state,
                "nonce",
                sent.nonce(),
                "code_challenge",
                challengeOf(sent.verifier()),
                "code_challenge_method",
                "S256"));
    }

    private static String challengeOf(String verifier) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Secrets.hash(verifier));
    }

    /** What came back with the browser. @param iss who says that they sent it; may be empty */
    record Back(String state, String code, Optional<String> iss) {}

    /** A sign-in; or none yet, and a mail that asks the account's own mailbox first. */
    record Arrival(Optional<Begun> begun, Optional<String> next) {}

    /** @throws Refusal sign-on-refused, rate-limited */
    Arrival finish(Back back, From from) {
        try {
            var sent = new SignOnStore(parts.db())
                    .takeBack(back.state(), from.browser())
                    .orElseThrow(() -> new Refusal(ErrorCode.SIGN_ON_REFUSED));
            var offer = parts.signOns()
                    .offer(sent.organisation())
                    .orElseThrow(() -> new Refusal(ErrorCode.SIGN_ON_REFUSED));
            return arrive(offer, identity(offer, sent, back), sent, from);
        } catch (Refusal refused) {
            parts.limits().take(FAILED, from.network());
            throw refused;
        }
    }

    private Identity identity(Offer offer, Sent sent, Back back) {
        var signOn = offer.signOn();
        var issuer = Issuer.of(parts.outgoing(), signOn.issuer());
        var named = back.iss().map(iss -> iss.equals(issuer.name())).orElse(!issuer.namesItself());
        if (!named) throw new Refusal(ErrorCode.SIGN_ON_REFUSED);
        var parameters = Map.of(
                "grant_type", "authorization_code",
                "code", back.code(),
                "redirect_uri", returnTo(parts.origin()),
                "code_verifier", sent.verifier());
        var token = issuer.exchange(parts.outgoing(), parameters, signOn.clientId(), offer.secret());
        var expected = new Expected(issuer.name(), signOn.clientId(), sent.nonce(), signOn.claim());
        return tokens.read(token, issuer.readKeys(parts.outgoing()), expected);
    }

    private Arrival arrive(Offer offer, Identity identity, Sent sent, From from) {
        var organisation = offer.organisation().id();
        var store = new SignOnStore(parts.db());
        var known = store.use(organisation, offer.signOn().issuer(), identity.subject());
        var person = known.or(() -> agreed(identity, from));
        if (person.isEmpty()) return askMailbox(offer, identity, sent, from);
        if (known.isEmpty()) store.link(organisation, offer.signOn().issuer(), identity.subject(), person.get());
        var signOn = offer.signOn();
        parts.members().follow(organisation, person.get(), signOn.managed(), signOn.given(identity.values()));
        // An organisation's word is not more than a mailbox: roles that need a second factor sleep until it is given
        // here.
        var begun = parts.signIns()
                .signIn(from.before(), new Wanted(person.get(), Reach.FULL, Vouched.BY_MAIL), from.agent());
        return new Arrival(Optional.of(begun), sent.next());
    }

    /** Whoever is signed in with that very address has shown that it is theirs. */
    private Optional<PersonId> agreed(Identity identity, From from) {
        return from.before()
                .signedIn()
                .filter(mine -> mine.reach() == Reach.FULL)
                .flatMap(mine -> parts.people().find(mine.person()))
                .filter(person -> identity.email()
                        .filter(email -> email.equalsIgnoreCase(person.email().value()))
                        .isPresent())
                .map(person -> person.id());
    }

    /** The first time the mailbox itself agrees: its link signs in and leads back here. */
    private Arrival askMailbox(Offer offer, Identity identity, Sent sent, From from) {
        var email = identity.email().orElseThrow(() -> new Refusal(ErrorCode.SIGN_ON_REFUSED));
        var next = NextPage.of("/o/" + offer.organisation().slug() + "/sign-in");
        parts.links()
                .request(
                        new LinkService.Wish(EmailAddress.of(email), Optional.of(next), from.locale(), from.browser()),
                        from.network());
        return new Arrival(Optional.empty(), sent.next());
    }
}
