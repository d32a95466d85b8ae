package io.plenary.accounts.factor;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A key that a person's device or password manager keeps. @param copied it may be on several devices of theirs */
public record Passkey(UUID id, String name, Instant createdAt, Optional<Instant> usedAt, boolean copied) {
    /** What a browser is told about it. */
    public record Known(byte[] credential, java.util.List<String> transports) {}

    /**
     * What is kept to check signatures.
     *
     * @param credential what its maker calls it
     * @param key its public half, as the maker sent it
     * @param signed how often it said it had signed; 0 for ever where it does not count
     */
    record Kept(UUID id, byte[] credential, byte[] key, byte[] handle, long signed, boolean copyable) {}
}
