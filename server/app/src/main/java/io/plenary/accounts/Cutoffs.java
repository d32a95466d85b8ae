package io.plenary.accounts;

import io.plenary.accounts.Cutoff.Target;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SignInId;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every cut-off that a living token could meet. Shared by all threads; each target keeps its latest moment. The one that
 * counts is the latest of all that apply, so that no pair of them can cancel each other (CVE-2026-8922). An organisation's
 * is held here as one of each of its people, too.
 */
final class Cutoffs {
    private final Map<Target, Instant> latest = new ConcurrentHashMap<>();

    /** @return whether this was news */
    boolean add(Cutoff cutoff) {
        var before = latest.get(cutoff.target());
        if (before != null && !cutoff.at().isAfter(before)) return false;
        latest.merge(cutoff.target(), cutoff.at(), Cutoffs::later);
        return true;
    }

    /**
     * A sign-in that was ended never comes back, and a key that was cut off vouches for nothing any more, whatever moment
     * its thief writes into a token; everything else asks whether the token is younger than the cut.
     */
    boolean hold(PersonId person, SignInId signIn, Instant issuedAt, String keyId) {
        if (latest.containsKey(Target.of(signIn)) || latest.containsKey(Target.ofKey(keyId))) return false;
        return issuedAt.isAfter(later(at(Target.of(person)), at(Target.EVERYTHING)));
    }

    /** Drops those that only tokens past their time could meet. */
    void forgetBefore(Instant moment) {
        latest.values().removeIf(at -> at.isBefore(moment));
    }

    int size() {
        return latest.size();
    }

    private Instant at(Target target) {
        return latest.getOrDefault(target, Instant.MIN);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
