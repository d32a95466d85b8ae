package io.plenary.registration;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import java.util.Collection;
import java.util.Set;

/** Whether people hold seats: asked by rooms and recordings. Awaits one short statement. */
public interface Admission {
    /** One person, at an entry. */
    boolean isAdmitted(PersonId person, EventId event);

    /** Those of these who hold a seat: a whole audience at once. */
    Set<PersonId> admittedAmong(Collection<PersonId> people, EventId event);

    /** Whether somebody, whoever it was, lost a seat within the last quarter of a minute. */
    boolean isLosing(EventId event);

    /** Lets go of losses that nobody asks for any more; call it every minute or so. */
    void sweepLosses();
}
