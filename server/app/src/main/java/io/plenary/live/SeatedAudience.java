package io.plenary.live;

import io.plenary.contract.ids.PersonId;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Those of one room's listeners whose seats are known. Seats are only lost one by one and rarely, so newcomers are asked
 * for alone, and everybody only while somebody is losing one, or when nobody has looked for so long that a loss may have
 * been missed. By one thread.
 */
final class SeatedAudience {
    /** A loss is told for fifteen seconds; who has not looked for ten may have missed one. */
    private static final long LONGEST_NANOS = 10_000_000_000L;

    private Set<PersonId> seated = new HashSet<>();
    private Set<PersonId> unseated = new HashSet<>();
    private Set<PersonId> met = Set.of();
    private long looked;
    private boolean begun;

    /**
     * @param listeners of this moment; when it is the very set of last time, nobody has come or gone
     * @param losing whether somebody lost a seat lately, asked after {@code now}
     * @param admitted those of these who hold a seat
     * @return those of the listeners for whom no seat speaks
     */
    Set<PersonId> without(Set<PersonId> listeners, boolean losing, long now, UnaryOperator<Set<PersonId>> admitted) {
        var trusted = begun && !losing && now - looked <= LONGEST_NANOS;
        if (!trusted) seated = new HashSet<>();
        if (!trusted || listeners != met) meet(listeners);
        if (!unseated.isEmpty()) {
            var found = admitted.apply(unseated);
            seated.addAll(found);
            unseated.removeAll(found);
        }
        looked = now;
        begun = true;
        return Set.copyOf(unseated);
    }

    private void meet(Set<PersonId> listeners) {
        seated.retainAll(listeners);
        unseated = new HashSet<>(listeners);
        unseated.removeAll(seated);
        met = listeners;
    }
}
