package io.plenary.accounts.factor;

import io.plenary.accounts.Audit;
import io.plenary.accounts.SignInService;
import io.plenary.accounts.SignInService.Begun;
import io.plenary.accounts.factor.FactorService.Proved;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.platform.Caller;
import io.plenary.platform.Caller.Reach;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Passkeys: made by whoever has given what they have, used as a second factor or to sign in with nothing else. A challenge
 * is good once, for five minutes, and for the sign-in or browser that asked.
 */
public final class PasskeyService {
    private static final Limit ASKED = new Limit("passkey, network", 200, 600, Duration.ofMinutes(15));
    private static final Limit FAILED = new Limit("passkey, failures", 20, 20, Duration.ofMinutes(15));
    private static final int MOST = 10;

    enum Purpose {
        ADD,
        GIVE,
        SIGN_IN
    }

    private final Db db;
    private final SignInService signIns;
    private final RateLimits limits;
    private final StepUp step;
    private final String origin;

    /** Checking is a library's, which nothing loads before the first passkey comes. */
    private static final class Checks {
        private final String origin;
        private Ceremony made;

        private Checks(String origin) {
            this.origin = origin;
        }

        private synchronized Ceremony get() {
            if (made == null) made = new Ceremony(origin);
            return made;
        }
    }

    private final Checks checks;

    /** @param origin of the pages: passkeys belong to it, and to no host of an organisation */
    public PasskeyService(Db db, SignInService signIns, RateLimits limits, String origin) {
        this.db = db;
        this.signIns = signIns;
        this.limits = limits;
        this.step = new StepUp(db, signIns, limits);
        this.origin = origin;
        this.checks = new Checks(origin);
    }

    /** What a browser hands to a passkey. @param known those that count, or that are there already */
    public record Challenge(String challenge, String site, List<Passkey.Known> known) {}

    /** The same with what a new one is told about its owner. */
    public record Wish(Challenge challenge, byte[] handle, List<Long> algorithms) {}

    /** @throws Refusal second-factor-needed where there is a factor that this sign-in has not given, wrong-state */
    public Wish beginAdding(Caller caller) {
        var mine = caller.requiredFull();
        requireRoom(db, mine.person(), step.isGiven(mine));
        var asked = ask(Purpose.ADD, mine.signIn().toString(), new PasskeyStore(db).listKnown(mine.person()));
        return new Wish(asked, handleOf(mine.person()), Ceremony.ALGORITHMS);
    }

    /** @throws Refusal passkey-refused, second-factor-needed, wrong-state */
    public Proved add(Caller caller, String name, PasskeyAnswer.Made made, From from) {
        var mine = caller.requiredFull();
        var given = step.isGiven(mine);
        var checked = checks.get()
                .check(made, take(made.clientData(), Purpose.ADD, mine.signIn().toString()));
        var kept = new Passkey.Kept(
                Uuid7.next(),
                checked.credential(),
                checked.key(),
                handleOf(mine.person()),
                checked.signed(),
                checked.copyable());
        var codes = db.transaction(tx -> {
            var factors = new FactorStore(tx);
            factors.lock(mine.person());
            requireRoom(tx, mine.person(), given);
            var first = !factors.hasAny(mine.person());
            if (!new PasskeyStore(tx).insert(mine.person(), name.strip(), kept, made.transports()))
                throw new Refusal(ErrorCode.PASSKEY_REFUSED);
            new Audit(tx).write(mine.person(), "second-factor.added", kept.id().toString());
            return first ? FactorService.freshCodes(tx, mine.person()) : List.<String>of();
        });
        return new Proved(step.begin(caller, mine, from), codes);
    }

    private static void requireRoom(Sql sql, PersonId person, boolean given) {
        if (!given && new FactorStore(sql).hasAny(person)) throw new Refusal(ErrorCode.SECOND_FACTOR_NEEDED);
        if (new PasskeyStore(sql).list(person).size() >= MOST) throw new Refusal(ErrorCode.WRONG_STATE);
    }

    /** @throws Refusal not-found, second-factor-needed */
    public void rename(Caller caller, UUID id, String name) {
        var mine = caller.requiredFull();
        step.requireGiven(mine);
        if (!new PasskeyStore(db).rename(mine.person(), id, name.strip())) throw new Refusal(ErrorCode.NOT_FOUND);
    }

    public Challenge beginGiving(Caller caller) {
        var mine = caller.requiredFull();
        return ask(Purpose.GIVE, mine.signIn().toString(), new PasskeyStore(db).listKnown(mine.person()));
    }

    /** As the second factor of a sign-in by mail. @throws Refusal passkey-refused, rate-limited */
    public Begun give(Caller caller, PasskeyAnswer answer, From from) {
        var mine = caller.requiredFull();
        step.count(mine, from);
        try {
            var person = check(answer, Purpose.GIVE, mine.signIn().toString());
            if (!person.equals(mine.person())) throw new Refusal(ErrorCode.PASSKEY_REFUSED);
            return step.begin(caller, mine, from);
        } catch (Refusal refused) {
            throw step.failed(mine, refused.code());
        }
    }

    /** Of nobody in particular: the passkey says whose it is. */
    public Challenge beginSignIn(String browser, String network) {
        limits.take(ASKED, network);
        return ask(Purpose.SIGN_IN, browser, List.of());
    }

    /** By a passkey and nothing else. @throws Refusal passkey-refused, rate-limited */
    public Begun signIn(Caller before, PasskeyAnswer answer, From from) {
        try {
            var person = check(answer, Purpose.SIGN_IN, from.browser());
            return signIns.signIn(before, person, Reach.FULL, from.agent());
        } catch (Refusal refused) {
            limits.take(FAILED, from.network());
            throw refused;
        }
    }

    private Challenge ask(Purpose purpose, String boundTo, List<Passkey.Known> known) {
        var challenge = Secrets.token();
        new PasskeyStore(db).ask(challenge, purpose, boundTo);
        return new Challenge(challenge, Ceremony.siteOf(origin), known);
    }

    /** The bytes that had to be signed; a challenge is spent by the first answer, right or wrong. */
    private byte[] take(byte[] clientData, Purpose purpose, String boundTo) {
        var challenge = Ceremony.challengeOf(clientData);
        if (!new PasskeyStore(db).answered(challenge, purpose, boundTo)) throw new Refusal(ErrorCode.PASSKEY_REFUSED);
        return Base64.getUrlDecoder().decode(challenge);
    }

    /** @return whose passkey it was */
    private PersonId check(PasskeyAnswer answer, Purpose purpose, String boundTo) {
        var challenge = take(answer.clientData(), purpose, boundTo);
        return db.transaction(tx -> {
                    var store = new PasskeyStore(tx);
                    var found = store.findForUpdate(answer.credential())
                            .filter(one -> answer.handle().length == 0
                                    || Arrays.equals(answer.handle(), one.kept().handle()));
                    if (found.isEmpty()) return Optional.<PersonId>empty();
                    var signed = checks.get().check(answer, found.get().kept(), challenge);
                    store.use(found.get().kept().id(), signed);
                    return Optional.of(found.get().person());
                })
                .orElseThrow(() -> new Refusal(ErrorCode.PASSKEY_REFUSED));
    }

    private static byte[] handleOf(PersonId person) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits())
                .array();
    }
}
