package io.plenary.accounts.factor;

import io.plenary.accounts.Audit;
import io.plenary.accounts.SignInService;
import io.plenary.accounts.SignInService.Begun;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.Refusal;
import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Sets second factors up, and takes codes. Once a person has one, a sign-in by mail alone changes nothing here; each try
 * is counted before it is looked at, so that many at once guess no more often than one after the other.
 */
public final class FactorService {
    private static final int MOST = 10;

    private final Db db;
    private final SignInService signIns;
    private final StepUp step;
    private final Seal seal;

    /** Awaits: the key of the secrets is read, and the first is made. */
    public FactorService(Db db, SignInService signIns, RateLimits limits) {
        this.db = db;
        this.signIns = signIns;
        this.step = new StepUp(db, signIns, limits);
        this.seal = Seal.of(db);
    }

    /** What a person has. @param given by this very sign-in */
    public record Standing(boolean given, List<Authenticator> authenticators, List<Passkey> passkeys, int codesLeft) {}

    /** What an app needs, shown once. */
    public record Begin(UUID id, String secret) {}

    /** The new sign-in, and codes to keep where there were none. */
    public record Proved(Begun begun, List<String> codes) {}

    /** @throws Refusal forbidden from a personal link */
    public Standing get(Caller caller) {
        var mine = caller.requiredFull();
        var store = new FactorStore(db);
        var passkeys = new PasskeyStore(db).list(mine.person());
        return new Standing(step.isGiven(mine), store.list(mine.person()), passkeys, store.countCodes(mine.person()));
    }

    public boolean hasAny(PersonId person) {
        return new FactorStore(db).hasAny(person);
    }

    /** @throws Refusal second-factor-needed where there is one that this sign-in has not given */
    public Begin begin(Caller caller, String name) {
        var mine = caller.requiredFull();
        var id = Uuid7.next();
        var secret = Secrets.bytes(Totp.SECRET_BYTES);
        var given = step.isGiven(mine);
        db.transaction(tx -> {
            var store = new FactorStore(tx);
            store.lock(mine.person());
            if (store.hasAny(mine.person()) && !given) throw new Refusal(ErrorCode.SECOND_FACTOR_NEEDED);
            if (store.list(mine.person()).size() >= MOST) throw new Refusal(ErrorCode.WRONG_STATE);
            store.begin(id, mine.person(), name.strip(), seal.close(secret, id.toString()));
            return true;
        });
        return new Begin(id, new Totp(secret).base32());
    }

    /** The first code of a new app. @throws Refusal code-wrong, rate-limited, not-found, second-factor-needed */
    public Proved prove(Caller caller, UUID id, String code, From from) {
        var mine = caller.requiredFull();
        step.count(mine, from);
        var given = step.isGiven(mine);
        var codes = db.transaction(tx -> {
            var store = new FactorStore(tx);
            store.lock(mine.person());
            var first = !store.hasAny(mine.person());
            if (!first && !given) throw new Refusal(ErrorCode.SECOND_FACTOR_NEEDED);
            var begun = store.findBegun(mine.person(), id).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
            if (!take(store, begun, code)) return Optional.<List<String>>empty();
            new Audit(tx).write(mine.person(), "second-factor.added", id.toString());
            return Optional.of(first ? freshCodes(tx, mine.person()) : List.<String>of());
        });
        if (codes.isEmpty()) throw step.failed(mine, ErrorCode.CODE_WRONG);
        return new Proved(step.begin(caller, mine, from), codes.get());
    }

    /** A code of an app, or one of the codes to keep. @throws Refusal code-wrong, rate-limited */
    public Begun give(Caller caller, String code, From from) {
        var mine = caller.requiredFull();
        step.count(mine, from);
        var plain = RecoveryCodes.plain(code);
        var taken = db.transaction(tx -> {
            var store = new FactorStore(tx);
            store.lock(mine.person());
            if (plain.length() == RecoveryCodes.LENGTH) return useKept(tx, mine.person(), plain);
            return store.listSealed(mine.person()).stream().anyMatch(one -> take(store, one, plain));
        });
        if (!taken) throw step.failed(mine, ErrorCode.CODE_WRONG);
        return step.begin(caller, mine, from);
    }

    private static boolean useKept(Sql tx, PersonId person, String plain) {
        if (!new FactorStore(tx).useCode(person, plain)) return false;
        new Audit(tx).write(person, "second-factor.recovery-code-used", person.toString());
        return true;
    }

    private boolean take(FactorStore store, FactorStore.Sealed sealed, String code) {
        var totp = new Totp(seal.open(sealed.secret(), sealed.id().toString()));
        return totp.stepOf(code, store.now(), sealed.lastStep())
                .filter(step -> store.use(sealed.id(), step))
                .isPresent();
    }

    /** The older ones open nothing any more. @throws Refusal second-factor-needed, wrong-state without a factor */
    public List<String> renewCodes(Caller caller) {
        var mine = caller.requiredFull();
        step.requireGiven(mine);
        return db.transaction(tx -> {
            if (!new FactorStore(tx).hasAny(mine.person())) throw new Refusal(ErrorCode.WRONG_STATE);
            new Audit(tx)
                    .write(
                            mine.person(),
                            "second-factor.codes-renewed",
                            mine.person().toString());
            return freshCodes(tx, mine.person());
        });
    }

    /** With the last one go the codes to keep. @throws Refusal second-factor-needed, not-found */
    public void remove(Caller caller, UUID id) {
        var mine = caller.requiredFull();
        step.requireGiven(mine);
        db.transaction(tx -> {
            var store = new FactorStore(tx);
            store.lock(mine.person());
            if (!store.remove(mine.person(), id)) throw new Refusal(ErrorCode.NOT_FOUND);
            if (!store.hasAny(mine.person())) store.removeAll(mine.person());
            new Audit(tx).write(mine.person(), "second-factor.removed", id.toString());
            return true;
        });
    }

    /** Somebody lost theirs: whoever asks has checked the right to. Ends every sign-in of the person. */
    public void reset(PersonId person) {
        db.transaction(tx -> {
            new FactorStore(tx).lock(person);
            new FactorStore(tx).removeAll(person);
            new Audit(tx).write(person, "second-factor.reset", person.toString());
            return true;
        });
        signIns.endAll(person);
    }

    static List<String> freshCodes(Sql tx, PersonId person) {
        var fresh = RecoveryCodes.fresh();
        new FactorStore(tx).replaceCodes(person, fresh);
        return fresh.codes();
    }
}
