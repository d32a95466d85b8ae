package io.plenary.accounts.factor;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An app that makes codes for a person. @param proved it has shown a right code */
public record Authenticator(UUID id, String name, Instant createdAt, Optional<Instant> usedAt, boolean proved) {}
