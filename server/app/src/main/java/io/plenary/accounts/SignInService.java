package io.plenary.accounts;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SignInId;
import io.plenary.platform.Caller;
import io.plenary.platform.Caller.Reach;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherers;

/** Begins, renews, lists and ends sign-ins. Every end is a cut-off, so that it is heard everywhere (T1). */
public final class SignInService {
    private static final int SEEN_AT_ONCE = 500;
    private final Db db;
    private final SignInTokens tokens;
    private final Revocations revocations;

    public SignInService(Db db, SignInTokens tokens, Revocations revocations) {
        this.db = db;
        this.tokens = tokens;
        this.revocations = revocations;
    }

    /** What the browser is given: both tokens go into cookies and nowhere else. */
    public record Begun(SignIn signIn, String token, String refresh) {
        @Override
        public String toString() {
            return "Begun[" + signIn.id() + "]";
        }
    }

    /** A bearer token of a machine and its end. */
    public record AccessToken(String token, Instant expiresAt) {}

    private record Renewal(Optional<Begun> begun, Optional<Cutoff> cutoff) {}

    /** What vouches for a new sign-in beside the mailbox. */
    public enum Vouched {
        BY_MAIL,
        /** A second factor, or whoever runs the server. */
        BY_MORE
    }

    /** The same by more than a mailbox. */
    public Begun signIn(Caller before, PersonId person, Reach reach, String agent) {
        return signIn(before, new Wanted(person, reach, Vouched.BY_MORE), agent);
    }

    /** Whose sign-in, how far it reaches, and what vouches for it. */
    public record Wanted(PersonId person, Reach reach, Vouched vouched) {}

    /**
     * A new sign-in of the person; the one that the browser came with ends, since its cookies are overwritten.
     *
     * @param before who the browser was until now
     * @param agent the User-Agent header, of which only a few words are kept
     */
    public Begun signIn(Caller before, Wanted wanted, String agent) {
        var ended = new ArrayList<Cutoff>();
        var begun = db.transaction(tx -> {
            ended.clear();
            before.signedIn().ifPresent(old -> ended.addAll(end(tx, old.person(), old.signIn(), "replaced")));
            return begin(tx, wanted, agent);
        });
        ended.forEach(revocations::learn);
        return begun;
    }

    /** @throws Refusal link-expired for an account that is disabled: nothing that was mailed to it holds */
    Begun begin(Sql tx, Wanted wanted, String agent) {
        if (new PersonStore(tx).isDisabled(wanted.person())) throw new Refusal(ErrorCode.LINK_EXPIRED);
        var store = new SignInStore(tx);
        var now = store.now();
        var end = SignInLife.of(store.isStaff(wanted.person())).end(now, now);
        var factored = wanted.vouched() == Vouched.BY_MORE;
        var signIn = new SignIn(
                SignInId.next(),
                wanted.person(),
                wanted.reach(),
                Device.of(agent),
                now,
                now,
                end,
                factored,
                Optional.empty());
        store.insert(signIn);
        var refresh = refreshOf(tx, signIn);
        new AuditStore(tx)
                .write(
                        Optional.of(wanted.person()),
                        "sign-in.begun",
                        signIn.id().toString(),
                        new JsonObject()
                                .put("reach", wanted.reach().name())
                                .put("vouched", wanted.vouched().name()));
        return new Begun(signIn, browserToken(signIn, now), refresh);
    }

    private static String refreshOf(Sql tx, SignIn signIn) {
        var refresh = Secrets.token();
        new RefreshStore(tx).insert(refresh, signIn.id());
        return refresh;
    }

    /**
     * One at an organisation's own host: it reaches what a personal link reaches, holds there alone, and ends with the one
     * that it comes from. Whoever owns that name could read its cookie, so it opens nothing else.
     *
     * @param from still holding, and of full reach
     */
    public Optional<Begun> handOver(Sql tx, SignInId from, String host, String agent) {
        var store = new SignInStore(tx);
        return store.findForUpdate(from)
                .filter(one -> one.reach() == Reach.FULL)
                .map(one -> {
                    var now = store.now();
                    var end = SignInLife.of(store.isStaff(one.person())).end(now, now);
                    var signIn = new SignIn(
                            SignInId.next(),
                            one.person(),
                            Reach.REGISTRATION,
                            Device.of(agent),
                            now,
                            now,
                            end,
                            false,
                            Optional.of(host));
                    store.insert(signIn, from);
                    new AuditStore(tx)
                            .write(
                                    Optional.of(one.person()),
                                    "sign-in.handed-over",
                                    signIn.id().toString(),
                                    new JsonObject().put("host", host));
                    return new Begun(signIn, browserToken(signIn, now), refreshOf(tx, signIn));
                });
    }

    /** In the transaction that takes the host off. */
    public void endAllAt(Sql tx, String host) {
        new SignInStore(tx).endAt(host);
    }

    /**
     * The sign-in goes on with new tokens. A renewal token that comes a second time, other than as an honest repeat
     * within 10 s, ends the sign-in for whoever holds it (T4).
     *
     * @throws Refusal sign-in-ended
     */
    public Begun renew(String refresh) {
        return renew(refresh, Optional.empty());
    }

    /** The same at an organisation's host: each cookie counts where it was set. */
    public Begun renew(String refresh, Optional<String> host) {
        var renewal = db.transaction(tx -> renew(tx, refresh, host));
        renewal.cutoff().ifPresent(revocations::learn);
        return renewal.begun().orElseThrow(() -> new Refusal(ErrorCode.SIGN_IN_ENDED));
    }

    private Renewal renew(Sql tx, String refresh, Optional<String> host) {
        var store = new RefreshStore(tx);
        var signIn = store.findSignIn(refresh)
                .flatMap(id -> new SignInStore(tx).findForUpdate(id))
                .filter(one -> one.host().equals(host));
        if (signIn.isEmpty()) return new Renewal(Optional.empty(), Optional.empty());
        var next = rotate(store, refresh, signIn.get().id());
        if (next.isPresent()) return new Renewal(Optional.of(goOn(tx, signIn.get(), next.get())), Optional.empty());
        var person = signIn.get().person();
        var cutoff =
                end(tx, person, signIn.get().id(), "refresh-reused").stream().findFirst();
        return new Renewal(Optional.empty(), cutoff);
    }

    /** @return the next renewal token; empty when this one was used before and not by an honest repeat */
    private static Optional<String> rotate(RefreshStore store, String refresh, SignInId signIn) {
        var shown = store.get(refresh);
        if (shown.isUnused()) {
            var seed = Secrets.bytes(RefreshToken.SEED_BYTES);
            var next = RefreshToken.successor(refresh, seed);
            store.use(refresh, seed);
            store.insert(next, signIn);
            return Optional.of(next);
        }
        return shown.seed()
                .filter(seed -> shown.mayBeHonestRepeat())
                .map(seed -> RefreshToken.successor(refresh, seed))
                .filter(next -> store.get(next).isUnused());
    }

    private Begun goOn(Sql tx, SignIn signIn, String refresh) {
        var store = new SignInStore(tx);
        var now = store.now();
        var end = SignInLife.of(store.isStaff(signIn.person())).end(signIn.createdAt(), now);
        store.see(signIn.id(), now, end);
        return new Begun(signIn, browserToken(signIn, now), refresh);
    }

    private String browserToken(SignIn signIn, Instant now) {
        return write(SignInTokens.Kind.BROWSER, signIn, now, SignInTokens.Kind.BROWSER.longestLife);
    }

    private String write(SignInTokens.Kind kind, SignIn signIn, Instant now, Duration life) {
        var claims = new SignInTokens.Claims(signIn.person(), signIn.id(), signIn.reach(), now, now.plus(life));
        return tokens.write(kind, claims, signIn.host());
    }

    /** A bearer token tied to the caller's sign-in: it ends with it. @param minutes 1 to 60 */
    public AccessToken mintAccessToken(Caller caller, int minutes) {
        var mine = caller.requiredFull();
        return db.transaction(tx -> {
            var store = new SignInStore(tx);
            var signIn = store.findForUpdate(mine.signIn()).orElseThrow(() -> new Refusal(ErrorCode.SIGN_IN_ENDED));
            var now = store.now();
            var end = SignInLife.of(store.isStaff(signIn.person())).end(signIn.createdAt(), now);
            store.see(signIn.id(), now, end);
            var life = Duration.ofMinutes(minutes);
            var token = write(SignInTokens.Kind.MACHINE, signIn, now, life);
            return new AccessToken(token, Instant.ofEpochSecond(now.plus(life).getEpochSecond()));
        });
    }

    /** The caller's own, newest first, at most 100. @throws Refusal forbidden from a personal link */
    public List<SignIn> list(Caller caller) {
        return new SignInStore(db).list(caller.requiredFull().person());
    }

    public Optional<SignIn> find(SignInId id) {
        return new SignInStore(db).find(id);
    }

    /** Whether this sign-in was vouched for by more than a mailbox. */
    public boolean isFactored(SignInId id) {
        return find(id).filter(SignIn::factored).isPresent();
    }

    /** @throws Refusal second-factor-needed where this person has one that the caller's sign-in has not given */
    public void requireFactor(Caller caller, SecondFactors factors, PersonId person) {
        if (!isFactored(caller.required().signIn()) && factors.hasAny(person))
            throw new Refusal(ErrorCode.SECOND_FACTOR_NEEDED);
    }

    /** Ends the sign-in that asks. */
    public void signOut(Caller caller) {
        var mine = caller.required();
        db.transaction(tx -> end(tx, mine.person(), mine.signIn(), "signed-out"))
                .forEach(revocations::learn);
    }

    /** Ends one of the caller's own. @throws Refusal not-found */
    public void end(Caller caller, SignInId id) {
        var mine = caller.required();
        if (mine.reach() != Reach.FULL && !id.equals(mine.signIn())) throw new Refusal(ErrorCode.NOT_FOUND);
        var ended = db.transaction(tx -> end(tx, caller.person(), id, "ended-by-person"));
        if (ended.isEmpty()) throw new Refusal(ErrorCode.NOT_FOUND);
        ended.forEach(revocations::learn);
    }

    /** Ends all of the caller's own, this one included; from a personal link, which others may hold, this one alone. */
    public void endAll(Caller caller) {
        if (caller.required().reach() == Reach.FULL) endAll(caller.person());
        else signOut(caller);
    }

    /** Ends all of a person; whoever asks has checked the right to. */
    public void endAll(PersonId person) {
        var cutoffs = db.transaction(tx -> {
            var ended = new ArrayList<Cutoff>();
            for (var id : new SignInStore(tx).endAll(person)) ended.add(revocations.cutOff(tx, id));
            ended.add(revocations.cutOff(tx, person));
            new AuditStore(tx).write(Optional.of(person), "sign-in.all-ended", person.toString(), new JsonObject());
            return ended;
        });
        cutoffs.forEach(revocations::learn);
    }

    /** People who are here without asking anything, as on an open socket, have not left. Call it every few minutes. */
    public void seen(Collection<SignInId> signIns) {
        // A few hundred at a time: whoever asks for something else meanwhile waits for one of these at most.
        signIns.stream().gather(Gatherers.windowFixed(SEEN_AT_ONCE)).forEach(new SignInStore(db)::seeAll);
    }

    /** Empty when it had ended before or is somebody else's. */
    private List<Cutoff> end(Sql tx, PersonId person, SignInId id, String why) {
        var ended = new SignInStore(tx).end(id, person);
        if (ended.isEmpty()) return List.of();
        new AuditStore(tx).write(Optional.of(person), "sign-in.ended", id.toString(), new JsonObject().put("why", why));
        return ended.stream().map(one -> revocations.cutOff(tx, one)).toList();
    }
}
