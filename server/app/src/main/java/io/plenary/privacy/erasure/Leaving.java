package io.plenary.privacy.erasure;

import io.plenary.contract.ids.PersonId;

/** Told before a person's data go, so that seats they hold go to others. Awaits; may be told twice. */
@FunctionalInterface
public interface Leaving {
    void leaves(PersonId person);
}
