package io.plenary.live.socket;

import io.plenary.contract.ids.PersonId;
import io.plenary.live.TicketService.Bearer;
import java.util.concurrent.ConcurrentHashMap;

/** How many sockets of this node belong to whom. Shared by all loops. */
final class Census {
    private final SocketLimits limits;
    private final ConcurrentHashMap<Object, Integer> counts = new ConcurrentHashMap<>();

    private record Address(String host) {}

    Census(SocketLimits limits) {
        this.limits = limits;
    }

    /** False when too many sockets of this address have not said hello; then nothing was counted. */
    boolean admitStranger(String address) {
        return admit(new Address(address), limits.strangers());
    }

    void strangerGone(String address) {
        gone(new Address(address));
    }

    /** False when the sign-in or the person has too many already; then nothing was counted. */
    boolean admit(Bearer bearer) {
        if (!admit(bearer.signIn(), limits.perSignIn())) return false;
        if (admit(bearer.person(), limits.perPerson())) return true;
        gone(bearer.signIn());
        return false;
    }

    void gone(Bearer bearer) {
        gone(bearer.signIn());
        gone(bearer.person());
    }

    /** Sockets of the person on this node. */
    int of(PersonId person) {
        return counts.getOrDefault(person, 0);
    }

    /** What is counted at all; 0 when nobody is here. */
    int size() {
        return counts.size();
    }

    private boolean admit(Object key, int most) {
        var admitted = new boolean[1];
        counts.compute(key, (same, count) -> {
            var before = count == null ? 0 : count;
            admitted[0] = before < most;
            return admitted[0] ? before + 1 : count;
        });
        return admitted[0];
    }

    private void gone(Object key) {
        counts.computeIfPresent(key, (same, count) -> count == 1 ? null : count - 1);
    }
}
