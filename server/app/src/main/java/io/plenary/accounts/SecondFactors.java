package io.plenary.accounts;

import io.plenary.contract.ids.PersonId;

/** Told by those who keep second factors; awaits. */
@FunctionalInterface
public interface SecondFactors {
    /** Whether the person has set one up. */
    boolean hasAny(PersonId person);
}
