package io.plenary.accounts;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keys without a database. */
final class TestKeys implements KeyRing {
    static final Instant MADE = Instant.parse("2026-01-01T00:00:00Z");

    private final List<SignInKey> keys = new ArrayList<>();

    TestKeys() {
        keys.add(key("first"));
    }

    static SignInKey key(String id) {
        var secret = (id + "-0123456789abcdef0123456789abcdef").getBytes(StandardCharsets.US_ASCII);
        return new SignInKey(id, secret, MADE, Optional.empty());
    }

    void add(SignInKey key) {
        keys.addFirst(key);
    }

    void rotate(String id, Instant at) {
        var old = keys.removeFirst();
        keys.addFirst(new SignInKey(old.id(), old.secret(), old.createdAt(), Optional.of(at)));
        keys.addFirst(key(id));
    }

    @Override
    public SignInKey current() {
        return keys.getFirst();
    }

    @Override
    public Optional<SignInKey> find(String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }
}
