package io.plenary.registration;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import java.util.Collection;
import java.util.Set;

/** Whether people hold seats that they have agreed to take: asked by rooms and recordings. Awaits one short statement. */
public interface Admission {
    /** One person, at an entry. */
    boolean isAdmitted(PersonId person, EventId event);

    /** Those of these who hold a seat: a whole audience at once. */
    Set<PersonId> admittedAmong(Collection<PersonId> people, EventId event);

    /** Whether others gave them a seat that opens nothing until they agree to take it. */
    boolean isToAgree(PersonId person, EventId event);

    /** Whether somebody, whoever it was, lost a seat within the last quarter of a minute. */
    boolean isLosing(EventId event);

    /** Lets go of losses that nobody asks for any more; call it every minute or so. */
    void sweepLosses();
}
