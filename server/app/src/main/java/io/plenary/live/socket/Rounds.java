package io.plenary.live.socket;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SignInId;
import io.plenary.contract.live.LiveEvent;
import io.plenary.live.RoomAccess;
import io.plenary.live.RoomService;
import io.plenary.live.Standing;
import io.plenary.live.TicketService;
import io.plenary.live.TicketService.Bearer;
import io.plenary.live.log.RoomLog;
import io.plenary.platform.Look;
import io.plenary.platform.Lookout;
import io.plenary.platform.Refusal;
import io.plenary.platform.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * What a node with open sockets looks after by itself: lost hints, rights that were taken while somebody listens, pings,
 * and sign-ins that are in use.
 */
public final class Rounds implements AutoCloseable {
    private static final int REMOVALS_OF_SECONDS = 15;
    /** Rights also end by the clock; the promise is five seconds. */
    private static final Duration RIGHTS_AT_LEAST = Duration.ofSeconds(3);

    /**
     * What the rounds look after.
     *
     * @param seen told every few minutes which sign-ins are in use
     * @param degraded whether the database has not answered for some seconds
     */
    public record Parts(
            LiveEndpoint endpoint,
            RoomLog log,
            RoomAccess access,
            RoomService rooms,
            TicketService tickets,
            Consumer<Collection<SignInId>> seen,
            BooleanSupplier degraded,
            InstantSource clock) {}

    private final Parts parts;
    private final Schedule schedule = new Schedule("rounds");
    private Optional<Instant> degraded = Optional.empty();

    public Rounds(Parts parts) {
        this.parts = parts;
    }

    public void start(Lookout lookout) {
        lookout.add(Look.every(Duration.ofSeconds(1), parts.log()::catchUp).about(parts.log()::watched))
                // Who has just been removed may still come in by what is remembered of them, which the rights find.
                .add(Look.every(Duration.ofSeconds(1), this::removals))
                .add(Look.every(Duration.ofSeconds(2), this::rights)
                        .atLeastEvery(RIGHTS_AT_LEAST)
                        .settling(RoomAccess.LONGEST_MEMORY));
        schedule.every(LiveEndpoint.BEAT, parts.endpoint()::beat)
                .every(Duration.ofMillis(1_051), this::silence)
                .every(Duration.ofSeconds(241), this::seen)
                .every(Duration.ofSeconds(7), parts.access()::forget)
                .every(Duration.ofSeconds(67), parts.tickets()::sweep)
                .every(Duration.ofSeconds(71), parts.access()::sweep);
    }

    private void seen() {
        parts.seen()
                .accept(parts.endpoint().bearers().stream().map(Bearer::signIn).toList());
    }

    /** Pages are told once that nothing is acknowledged for now, and once that it is again; what they send waits with them. */
    private void silence() {
        var now = parts.degraded().getAsBoolean();
        if (now == degraded.isPresent()) return;
        var since = degraded.orElseGet(parts.clock()::instant);
        parts.endpoint().tell(now ? new LiveEvent.Degraded(since) : LiveEvent.Degraded.over(since));
        degraded = now ? Optional.of(since) : Optional.empty();
    }

    /** Made on whatever node: the table is the truth. */
    private void removals() {
        for (var removal : parts.rooms().removedLately(REMOVALS_OF_SECONDS))
            parts.endpoint().remove(removal.person(), removal.session());
    }

    /**
     * Everybody who listens is asked again: an audience with seats in a statement or two; the others, and those who
     * listen to what is not for everybody, one by one.
     */
    private void rights() {
        var attendance = parts.endpoint().attendance();
        var rooms = attendance.sessions();
        parts.access().keepOnly(rooms);
        var doubtful = new HashMap<SessionId, Set<PersonId>>();
        for (var session : rooms)
            doubtful.put(session, new HashSet<>(withoutSeat(session, attendance.peopleIn(session))));
        // Whoever did not look for a while has missed removals, and a seat says nothing of them.
        for (var removal : parts.rooms().removedFrom(rooms)) {
            if (attendance.isHere(removal.session(), removal.person()))
                doubtful.get(removal.session()).add(removal.person());
        }
        askEach(parts.endpoint().seats(doubtful));
    }

    /** At once, so that what is asked of a whole audience goes out in few statements. */
    private void askEach(Set<LiveEndpoint.Seat> seats) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = seats.stream()
                    .map(seat -> CompletableFuture.runAsync(() -> ask(seat), threads))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(asked).join();
        }
    }

    private Set<PersonId> withoutSeat(SessionId session, Set<PersonId> listeners) {
        try {
            return parts.access().withoutSeat(session, listeners);
        } catch (Refusal gone) {
            if (gone.code() != ErrorCode.NOT_FOUND) throw gone;
            return listeners;
        }
    }

    private void ask(LiveEndpoint.Seat seat) {
        var bearer = seat.bearer();
        try {
            var standing = parts.access().of(bearer.person(), bearer.signIn(), seat.session());
            if (standing.state() == Standing.State.REMOVED) parts.endpoint().remove(bearer.person(), seat.session());
            else if (!standing.mayListen() || seat.behindRight())
                parts.endpoint().leave(seat, standing::refusalOf);
        } catch (Refusal gone) {
            switch (gone.code()) {
                case SIGN_IN_ENDED -> parts.endpoint().endSignIns((person, signIn) -> signIn.equals(bearer.signIn()));
                case NOT_FOUND -> parts.endpoint().leave(seat, kind -> Optional.of(ErrorCode.NOT_FOUND));
                default -> throw gone;
            }
        }
    }

    @Override
    public void close() {
        schedule.close();
    }
}
