package io.plenary.registration;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;

/** Whether a person holds a seat: asked by rooms and recordings, once for each entry. Awaits one short statement. */
@FunctionalInterface
public interface Admission {
    boolean isAdmitted(PersonId person, EventId event);
}
