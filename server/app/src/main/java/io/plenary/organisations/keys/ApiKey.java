package io.plenary.organisations.keys;

import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A key as people see it after it was shown. @param tail its last characters, by which they tell keys apart */
public record ApiKey(
        UUID id,
        OrganisationId organisation,
        String name,
        List<Scope> scopes,
        String tail,
        PersonId madeBy,
        String maker,
        Instant createdAt,
        Optional<Instant> expiresAt,
        Optional<Instant> usedAt) {}
