package io.plenary.registration;

import io.plenary.catalogue.Registration;
import io.plenary.catalogue.Standings;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Db;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Who holds a seat, for the features around: event pages below, rooms and recordings above. */
public final class SeatBook implements Standings, Admission {
    private final RegistrationStore store;

    public SeatBook(Db db) {
        this.store = new RegistrationStore(db);
    }

    @Override
    public Optional<Registration> of(PersonId person, EventId event) {
        return store.find(person, event);
    }

    @Override
    public Optional<Instant> deadlineOf(PersonId person, EventId event) {
        return store.deadlineOf(person, event);
    }

    @Override
    public boolean isAdmitted(PersonId person, EventId event) {
        return store.isAdmitted(person, event);
    }

    @Override
    public boolean isToAgree(PersonId person, EventId event) {
        return store.isToAgree(person, event);
    }

    @Override
    public Set<PersonId> admittedAmong(Collection<PersonId> people, EventId event) {
        return store.admittedAmong(people, event);
    }

    @Override
    public boolean isLosing(EventId event) {
        return store.isLosing(event);
    }

    @Override
    public void sweepLosses() {
        store.sweepLosses();
    }
}
