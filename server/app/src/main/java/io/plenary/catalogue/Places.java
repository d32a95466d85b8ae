package io.plenary.catalogue;

import java.util.Optional;

/**
 * Seats of an event where people choose how they take part, beside the seats of the whole.
 *
 * @param online absent when unlimited
 * @param inPerson absent when unlimited
 */
public record Places(Optional<Integer> online, int onlineTaken, Optional<Integer> inPerson, int inPersonTaken) {
    public static final Places NONE = new Places(Optional.empty(), 0, Optional.empty(), 0);

    /** @param seats absent when unlimited */
    public record Share(Optional<Integer> seats, int taken) {
        boolean isFull() {
            return seats.filter(cap -> taken >= cap).isPresent();
        }
    }

    public Share of(Registration.Mode mode) {
        return switch (mode) {
            case ONLINE -> new Share(online, onlineTaken);
            case IN_PERSON -> new Share(inPerson, inPersonTaken);
        };
    }

    public boolean isFull(Registration.Mode mode) {
        return of(mode).isFull();
    }

    boolean isFull() {
        return isFull(Registration.Mode.ONLINE) && isFull(Registration.Mode.IN_PERSON);
    }
}
