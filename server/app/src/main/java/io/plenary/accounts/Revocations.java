package io.plenary.accounts;

import io.plenary.accounts.Cutoff.Target;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SignInId;
import io.plenary.platform.Db;
import io.plenary.platform.Look;
import io.plenary.platform.Lookout;
import io.plenary.platform.Sql;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * This node's view of what was cut off; shared by all threads, event loops included, and never waiting when asked. The
 * table is the truth: it is read every second, so that an end is known on every node without any message between nodes.
 * While it cannot be read the last view stays, and no token outlives its own few minutes.
 */
public final class Revocations implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Revocations.class);
    private static final Duration EVERY = Duration.ofSeconds(1);
    /** Keys change by rotation only, and one that a token names and nobody knows is looked for at once. */
    private static final Duration KEYS_EVERY = Duration.ofSeconds(3);

    private static final Duration DEGRADED_AFTER = Duration.ofSeconds(4);
    /** A transaction may take its moment and commit some time after others did. */
    private static final Duration OVERLAP = Duration.ofSeconds(60);
    /** Longest token life and a margin. */
    private static final Duration SPAN = Duration.ofMinutes(75);

    private final Db db;
    private final SignInKeys keys;
    private final Cutoffs cutoffs = new Cutoffs();
    private final List<Consumer<Cutoff>> listeners = new CopyOnWriteArrayList<>();
    private volatile Instant newest = Instant.EPOCH;
    private volatile long polledAt = System.nanoTime();
    private final AtomicReference<CompletableFuture<Void>> freshening = new AtomicReference<>();
    /** Only the look's. */
    private boolean away;

    private volatile boolean closed;

    public Revocations(Db db, SignInKeys keys) {
        this.db = db;
        this.keys = keys;
    }

    /** Reads once, awaiting, and then every second in which somebody wrote, until closed. */
    public void start(Lookout lookout) {
        poll();
        keys.reload();
        lookout.add(Look.every(EVERY, this::pollOrSay).whenSpared(this::stillHolds))
                .add(Look.every(KEYS_EVERY, this::reloadKeys));
    }

    /** The database has said that nothing was written: what was read last is what stands there. */
    private void stillHolds() {
        polledAt = System.nanoTime();
    }

    private void reloadKeys() {
        if (!closed) keys.reload();
    }

    /** Whether a token counts; never waits. */
    public boolean holds(PersonId person, SignInId signIn, Instant issuedAt, String keyId) {
        return cutoffs.hold(person, signIn, issuedAt, keyId);
    }

    /**
     * Is told once of each cut-off on this node, whichever node made it, within a second or two; from a virtual thread.
     * An organisation's arrives as one for each of its people, too.
     */
    public void onCutoff(Consumer<Cutoff> listener) {
        listeners.add(listener);
    }

    /** Whether the table could not be read for some seconds. */
    public boolean isDegraded() {
        return System.nanoTime() - polledAt > DEGRADED_AFTER.toNanos();
    }

    /** Ends everything of everybody with a role there. */
    public void cutOff(OrganisationId organisation) {
        new CutoffStore(db).cut(Target.of(organisation));
        poll();
    }

    /** Ends every token that this key signed or ever will, as after a theft; a current one is replaced first. */
    public void cutOffKey(String keyId) {
        if (keys.current().id().equals(keyId)) keys.rotate();
        learn(new CutoffStore(db).cut(Target.ofKey(keyId)));
    }

    /** Ends every sign-in token there is. */
    public void cutOffEverything() {
        learn(new CutoffStore(db).cut(Target.EVERYTHING));
    }

    /** In the transaction of the effect; {@link #learn} what it returns after the commit. */
    Cutoff cutOff(Sql sql, SignInId signIn) {
        return new CutoffStore(sql).cut(Target.of(signIn));
    }

    Cutoff cutOff(Sql sql, PersonId person) {
        return new CutoffStore(sql).cut(Target.of(person));
    }

    /** Takes over what was cut off and tells the listeners if it is news. */
    void learn(Cutoff cutoff) {
        if (!cutoffs.add(cutoff)) return;
        for (var listener : listeners) tell(listener, cutoff);
    }

    /**
     * Before a token is judged after a pause of this process: a stale view must not vouch (C5). Who comes while it is read
     * waits for that reading: of a silent database each would ask in vain, and stand before what others ask.
     */
    void freshen() {
        if (!isDegraded()) return;
        var mine = new CompletableFuture<Void>();
        var theirs = freshening.compareAndExchange(null, mine);
        if (theirs == null) freshen(mine);
        await(theirs == null ? mine : theirs);
    }

    private void freshen(CompletableFuture<Void> read) {
        try {
            poll();
            read.complete(null);
        } catch (RuntimeException | Error failure) {
            read.completeExceptionally(failure);
        } finally {
            freshening.set(null);
        }
    }

    /** What went wrong as it was, and not as a future wraps it. */
    private static void await(CompletableFuture<Void> read) {
        try {
            read.join();
        } catch (CompletionException wrapped) {
            if (wrapped.getCause() instanceof RuntimeException cause) throw cause;
            throw wrapped;
        }
    }

    void poll() {
        var found = new CutoffStore(db).listSince(newest.minus(OVERLAP));
        if (isDegraded()) keys.reload();
        found.forEach(this::learn);
        if (!found.isEmpty()) advance(found.getLast().at());
        polledAt = System.nanoTime();
    }

    private void advance(Instant at) {
        if (!at.isAfter(newest)) return;
        newest = at;
        cutoffs.forgetBefore(at.minus(SPAN));
    }

    private void pollOrSay() {
        if (closed) return;
        try {
            poll();
            if (away) LOG.info("cut-offs are read again");
            away = false;
        } catch (RuntimeException failure) {
            if (closed) return;
            if (!away) LOG.warn("cut-offs cannot be read, the last view stays: {}", failure.toString());
            away = true;
            throw failure;
        }
    }

    private static void tell(Consumer<Cutoff> listener, Cutoff cutoff) {
        try {
            listener.accept(cutoff);
        } catch (RuntimeException broken) {
            // One listener's failure must not keep the others from ending what they hold.
            LOG.error("a listener could not end what was cut off", broken);
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
