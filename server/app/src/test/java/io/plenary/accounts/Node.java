package io.plenary.accounts;

import io.plenary.accounts.LinkService.Sender;
import io.plenary.accounts.LinkService.Wish;
import io.plenary.accounts.PersonService.Profile;
import io.plenary.accounts.SignInService.Begun;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
import io.plenary.mail.Letters;
import io.plenary.mail.Outbox;
import io.plenary.organisations.OrganisationService;
import io.plenary.organisations.members.SuspensionService;
import io.plenary.platform.Caller;
import io.plenary.platform.Caller.Reach;
import io.plenary.platform.Db;
import io.plenary.platform.Lookout;
import io.plenary.platform.RateLimits;
import io.plenary.platform.Refusal;
import io.plenary.platform.Words;
import io.plenary.platform.http.Callers.Credentials;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The accounts of one server on a shared database: two of them are two nodes that know of each other only by tables. */
final class Node implements AutoCloseable {
    static final String ORIGIN = "http://localhost:8080";
    static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    final Db db;
    final SignInKeys keys;
    final Revocations revocations;
    private final Lookout lookout;
    final OrganisationService organisations;
    final PersonService people;
    final SignInService signIns;
    final LinkService links;
    final AccountCallers callers;

    Node(Db db) {
        this(db, new RateLimits(Clock.systemUTC(), true));
    }

    Node(Db db, RateLimits limits) {
        this.db = db;
        keys = new SignInKeys(db);
        revocations = new Revocations(db, keys);
        var tokens = new SignInTokens(keys, ORIGIN, Clock.systemUTC());
        organisations = new OrganisationService(db);
        people = new PersonService(db, organisations);
        signIns = new SignInService(db, tokens, revocations);
        var letters = new Letters(new Words());
        links = new LinkService(new LinkService.Parts(db, people, signIns, limits, letters, new Outbox(), ORIGIN));
        callers = new AccountCallers(db, tokens, revocations);
        lookout = new Lookout(db);
        revocations.start(lookout);
    }

    SuspensionService suspensions() {
        return new SuspensionService(new SuspensionService.Parts(
                db, organisations, revocations, new Letters(new Words()), new Outbox(), ORIGIN));
    }

    /** Somebody nobody else is. */
    Person newPerson() {
        var email = EmailAddress.of("p-" + UUID.randomUUID() + "@example.org");
        return people.findOrMake(email, new Profile(PersonName.of("Ana"), "en", "Europe/Bucharest"));
    }

    Begun signIn(PersonId person) {
        return signIns.signIn(Caller.nobody(), person, Reach.FULL, FIREFOX);
    }

    Caller caller(Begun begun) {
        return callers.identify(new Credentials(begun.token(), ""));
    }

    /** What the token opens here: empty for all, otherwise the code of the refusal. */
    Optional<ErrorCode> refusal(Credentials credentials) {
        try {
            callers.identify(credentials);
            return Optional.empty();
        } catch (Refusal refused) {
            return Optional.of(refused.code());
        }
    }

    boolean holds(Begun begun) {
        return refusal(new Credentials(begun.token(), "")).isEmpty();
    }

    /** The secret of the mail that this wish caused last. */
    String askForLink(EmailAddress email, String browser) {
        links.request(new Wish(email, Optional.of(NextPage.of("/home")), "en", browser), "127.0.0.1");
        return mailedToken(email).orElseThrow();
    }

    Optional<String> mailedToken(EmailAddress email) {
        return db.find(
                """
                select body from mail_outbox where recipient = $1 order by created_at desc, id desc limit 1
                """,
                row -> row.getString("body").replaceAll("(?s).*/sign-in/link#([A-Za-z0-9_-]+).*", "$1"),
                email.value());
    }

    static Sender sender(String browser) {
        return new Sender(Caller.nobody(), "127.0.0.1", FIREFOX, browser);
    }

    @Override
    public void close() {
        lookout.close();
        revocations.close();
    }
}
