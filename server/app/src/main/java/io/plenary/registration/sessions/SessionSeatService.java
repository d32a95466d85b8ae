package io.plenary.registration.sessions;

import io.plenary.catalogue.EventService;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Which sessions have seats of their own, and who chose them. */
public final class SessionSeatService {
    private final Db db;
    private final InstantSource clock;
    private final EventService events;
    private final SessionSeats seats;

    public SessionSeatService(Db db, InstantSource clock, EventService events, SessionSeats seats) {
        this.db = db;
        this.clock = clock;
        this.events = events;
        this.seats = seats;
    }

    /** Where an organiser's wish belongs. */
    record Place(String slug, SessionId session) {}

    /** By start. @throws Refusal not-found */
    List<SessionSeat> list(Caller caller, String slug, String language) {
        var event = events.get(caller, slug);
        return new SessionSeatStore(db).list(event.id(), caller.findPerson(), language);
    }

    /** @param most absent when whoever likes may come. @throws Refusal auth-required, not-found */
    void limit(Caller caller, Place place, Optional<Integer> most) {
        var event = events.getOrganised(caller, place.slug()).id();
        db.transaction(tx -> {
            var store = new SessionSeatStore(tx);
            if (most.isEmpty()) store.unlimit(event, place.session());
            else if (!store.limit(event, place.session(), most.get())) throw new Refusal(ErrorCode.NOT_FOUND);
            store.touch(event);
            return event;
        });
    }

    /** Twice is once. @throws Refusal auth-required, not-found, sold-out; wrong-state when the event is over */
    void choose(Caller caller, RegistrationId registration, SessionId session) {
        var seat = seatOf(caller, registration);
        db.transaction(tx -> {
            seats.takeAll(tx, seat, List.of(session));
            return seat;
        });
    }

    /** Once is enough. @throws Refusal auth-required, not-found; wrong-state when the event is over */
    void leave(Caller caller, RegistrationId registration, SessionId session) {
        var seat = seatOf(caller, registration);
        db.transaction(tx -> {
            seats.leave(tx, seat, session);
            return seat;
        });
    }

    private SessionSeats.Seat seatOf(Caller caller, RegistrationId registration) {
        var place = new SessionSeatStore(db)
                .place(registration, caller.person())
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        if (!clock.instant().isBefore(place.endsAt())) throw new Refusal(ErrorCode.WRONG_STATE);
        return new SessionSeats.Seat(registration, place.person());
    }
}
