package io.plenary.live.socket;

import io.plenary.contract.ids.PersonId;
import java.util.concurrent.ConcurrentHashMap;

/** People whose socket was closed for abuse wait a minute. Shared by all threads. */
final class CoolDown {
    private static final long MINUTE = 60_000_000_000L;
    private static final int MOST = 10_000;

    private final ConcurrentHashMap<PersonId, Long> since = new ConcurrentHashMap<>();

    void start(PersonId person, long nanos) {
        if (since.size() >= MOST) since.clear();
        since.put(person, nanos);
    }

    boolean holds(PersonId person, long nanos) {
        var began = since.get(person);
        if (began == null) return false;
        if (nanos - began < MINUTE) return true;
        since.remove(person, began);
        return false;
    }
}
