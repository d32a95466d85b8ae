package io.plenary.accounts;

import io.plenary.platform.Db;
import io.plenary.platform.Secrets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The keys of sign-in tokens. Shared by all threads: one immutable list, replaced whole when this node or another made
 * a new key.
 */
public final class SignInKeys implements KeyRing {
    private static final long ASK_AT_MOST_EVERY = TimeUnit.MILLISECONDS.toNanos(100);

    private final Db db;
    private final AtomicLong askedAt = new AtomicLong(System.nanoTime());
    private volatile List<SignInKey> keys = List.of();

    /** Reads the keys and makes the first one where there is none; awaits. */
    public SignInKeys(Db db) {
        this.db = db;
        db.transaction(tx -> {
            var store = new SignInKeyStore(tx);
            store.lock();
            if (!store.hasCurrent()) store.insert(newId(), Secrets.bytes(SignInKey.SECRET_BYTES));
            return true;
        });
        reload();
    }

    @Override
    public SignInKey current() {
        return keys.stream()
                .filter(SignInKey::isCurrent)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no sign-in key"));
    }

    /** One that is not known may be another node's new one, so the table is asked, but not often. */
    @Override
    public Optional<SignInKey> find(String id) {
        var known = lookUp(id);
        if (known.isPresent() || !mayAsk()) return known;
        reload();
        return lookUp(id);
    }

    /** Takes over what other nodes changed; awaits. One at a time, so that an older answer never covers a younger. */
    synchronized void reload() {
        keys = List.copyOf(new SignInKeyStore(db).list());
    }

    /**
     * A new key signs from now on; tokens of the old one hold until their time is over.
     *
     * @return the new key's id
     */
    public String rotate() {
        var id = newId();
        db.transaction(tx -> {
            var store = new SignInKeyStore(tx);
            store.lock();
            store.retire();
            store.insert(id, Secrets.bytes(SignInKey.SECRET_BYTES));
            return true;
        });
        reload();
        return id;
    }

    private Optional<SignInKey> lookUp(String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }

    /** Invented key ids must not become as many questions to the database. */
    private boolean mayAsk() {
        var last = askedAt.get();
        var now = System.nanoTime();
        return now - last > ASK_AT_MOST_EVERY && askedAt.compareAndSet(last, now);
    }

    private static String newId() {
        return Secrets.token().substring(0, 16);
    }
}
