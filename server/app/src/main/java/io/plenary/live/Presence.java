package io.plenary.live;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;

/** Hears who comes into a room and who has left it with the last socket; in order, on a virtual thread. */
@FunctionalInterface
public interface Presence {
    /** @param here true when the person came, false when the last socket of the person left */
    void changed(SessionId session, PersonId person, boolean here);
}
