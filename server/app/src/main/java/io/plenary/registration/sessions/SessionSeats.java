package io.plenary.registration.sessions;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Refusal;
import io.plenary.platform.Sql;
import io.plenary.programme.agenda.AgendaService;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Takes seats of sessions in the transaction of whoever registers or chooses. */
public final class SessionSeats {
    private static final String FULL = "A session that you chose is full.";

    private final AgendaService agenda;

    public SessionSeats(AgendaService agenda) {
        this.agenda = agenda;
    }

    /** Those with seats of their own, by start; for features that judged who asks. */
    public List<SessionSeat> offered(Sql sql, EventId event, String language) {
        return new SessionSeatStore(sql).list(event, Optional.empty(), language);
    }

    /** Of one registration. */
    public record Seat(RegistrationId registration, PersonId person) {}

    /**
     * All of them or none; the order is the same for everybody, or two would wait for each other.
     *
     * @throws Refusal sold-out; not-found without a seat at the event, or for a session without seats of its own
     */
    public void takeAll(Sql tx, Seat seat, Collection<SessionId> chosen) {
        var store = new SessionSeatStore(tx);
        var inOrder = chosen.stream()
                .distinct()
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .toList();
        for (var session : inOrder) {
            switch (store.take(seat.registration(), session)) {
                case FULL -> throw new Refusal(ErrorCode.SOLD_OUT, FULL);
                case NONE -> throw new Refusal(ErrorCode.NOT_FOUND);
                case TAKEN, HELD -> {}
            }
        }
        if (!inOrder.isEmpty()) agenda.star(tx, seat.person(), inOrder);
    }

    /**
     * Before anything of whoever asks is looked at, so that all get the same answer.
     *
     * @throws Refusal sold-out; not-found for a session without seats of its own
     */
    public void check(Sql sql, EventId event, Collection<SessionId> chosen) {
        if (chosen.isEmpty()) return;
        var full = new SessionSeatStore(sql).full(event, chosen);
        if (!full.keySet().containsAll(chosen)) throw new Refusal(ErrorCode.NOT_FOUND);
        if (full.containsValue(true)) throw new Refusal(ErrorCode.SOLD_OUT, FULL);
    }

    /** Once is enough. */
    void leave(Sql tx, Seat seat, SessionId session) {
        new SessionSeatStore(tx).leave(seat.registration(), session);
        agenda.unstar(tx, seat.person(), List.of(session));
    }
}
