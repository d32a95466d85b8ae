package io.plenary.direct;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;

/** Two people at an event, as one of them sees it. */
record Pair(EventId event, PersonId me, PersonId other) {

    /** The order of the database, which compares ids byte by byte. */
    PersonId low() {
        return isLow() ? me : other;
    }

    PersonId high() {
        return isLow() ? other : me;
    }

    boolean isLow() {
        return me.toString().compareTo(other.toString()) < 0;
    }
}
