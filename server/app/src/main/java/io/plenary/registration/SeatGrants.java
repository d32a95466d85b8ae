package io.plenary.registration;

import io.plenary.catalogue.Event;
import io.plenary.catalogue.Registration;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.platform.Db;
import io.plenary.platform.Sql;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Seats for people whom another feature has chosen: held until they are taken, or waited for in a given order. */
public final class SeatGrants {
    private final Db db;
    private final WaitingList waiting;

    SeatGrants(Db db, WaitingList waiting) {
        this.db = db;
        this.waiting = waiting;
    }

    /** A seat that is held for somebody. @param until when the hold ends */
    public record Held(RegistrationId registration, Instant until) {}

    /** How a person's seat stands. @param state word of the registration */
    public record Standing(PersonId person, String state, Optional<Instant> offerUntil) {
        /** Nobody else is given it meanwhile. */
        public boolean isHeld() {
            return state.equals(Registration.State.OFFERED.word()) || state.equals(Registration.State.CONFIRMED.word());
        }

        public boolean waits() {
            return state.equals(Registration.State.WAITING.word());
        }
    }

    /** Before anything else of the transaction, so that two who decide at once come one after the other. */
    public void lock(Sql tx, Event event) {
        new SeatStore(tx).lock(event.id());
    }

    /** Until when a seat would be held that is given now. */
    public Instant until(Event event, Instant now) {
        return new GrantStore(db).until(event.id(), now);
    }

    /** Seats that nobody holds; absent without limit. */
    public Optional<Integer> free(EventId event) {
        return new GrantStore(db).free(event);
    }

    /**
     * Never more than there are.
     *
     * @param notice version of the privacy notice that was shown
     * @return empty when all seats are taken, or the person's registration does not allow it
     */
    public Optional<Held> hold(Sql tx, EventId event, PersonId person, String notice) {
        return new GrantStore(tx).hold(event, person, notice);
    }

    /** A place on the waiting list. @param rank 1 is served first; @return false for somebody who has a seat */
    public boolean queue(Sql tx, EventId event, PersonId person, Rank rank) {
        return new GrantStore(tx).queue(event, person, rank);
    }

    /** @param notice version of the privacy notice that was shown */
    public record Rank(int rank, String notice) {}

    /** Leaves the waiting list without a word. */
    public void leave(Sql tx, EventId event, PersonId person) {
        new GrantStore(tx).leave(event, person);
    }

    /** Those who wait come before whoever is brought now; the seats are locked. */
    public void goFirst(Sql tx, Event event) {
        waiting.goFirst(tx, event);
    }

    /** Free seats go to those who wait. */
    public void moveOn(Sql tx, Event event) {
        waiting.moveOn(tx, event);
    }

    /** As it stays until the transaction ends, once the seats are locked. */
    public Optional<Standing> standing(Sql tx, EventId event, PersonId person) {
        return new GrantStore(tx).standings(event, List.of(person)).stream().findFirst();
    }

    /** @param people at most 20,000 */
    public Map<PersonId, Standing> standings(EventId event, Collection<PersonId> people) {
        List<Standing> all = new GrantStore(db).standings(event, people);
        return all.stream().collect(Collectors.toMap(Standing::person, Function.identity()));
    }
}
