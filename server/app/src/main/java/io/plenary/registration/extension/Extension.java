package io.plenary.registration.extension;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** That one address has more time. @param name of whoever has the address; absent before they came */
record Extension(UUID id, String email, Optional<String> name, Instant until, Instant at) {}
