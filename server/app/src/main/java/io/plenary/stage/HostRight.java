package io.plenary.stage;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.programme.SessionService;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;

/**
 * Hands the host right on: whoever holds it and stays away for the grace period loses it to the next host of the session
 * who is here. Who is here is kept in a concurrent map that event loops write; decisions run on virtual threads and are
 * stored, so that two of them end in the same answer.
 */
public final class HostRight {
    private final Map<SessionId, Set<PersonId>> here = new ConcurrentHashMap<>();
    private final Parts parts;

    /** The name under which a person is shown. Waits. */
    public interface Names {
        Optional<String> of(PersonId person);
    }

    /** @param grace how long a host may be away, such as while the page is loaded again */
    public record Parts(
            StageService stage,
            SessionService sessions,
            Names names,
            Vertx vertx,
            ExecutorService threads,
            Duration grace) {}

    public HostRight(Parts parts) {
        this.parts = parts;
    }

    /** Called on an event loop when a person's first socket comes into the room. */
    public void came(SessionId session, PersonId person) {
        here.computeIfAbsent(session, unused -> ConcurrentHashMap.newKeySet()).add(person);
        parts.threads().execute(() -> fill(session));
    }

    /** Called on an event loop when a person's last socket has left the room. */
    public void went(SessionId session, PersonId person) {
        here.computeIfPresent(session, (unused, people) -> {
            people.remove(person);
            return people.isEmpty() ? null : people;
        });
        parts.vertx()
                .setTimer(parts.grace().toMillis(), timer -> parts.threads().execute(() -> settle(session)));
    }

    /** A right that nobody holds goes to the first host who comes. */
    private void fill(SessionId session) {
        if (parts.stage().state(session).host().isEmpty()) settle(session);
    }

    private void settle(SessionId session) {
        var state = parts.stage().state(session);
        var people = here.getOrDefault(session, Set.of());
        if (state.hasEnded() || state.host().filter(people::contains).isPresent()) return;
        var next = parts.sessions().get(session).hosts().stream()
                .filter(people::contains)
                .findFirst();
        if (next.equals(state.host())) return;
        parts.stage().hand(session, next, next.flatMap(parts.names()::of));
    }
}
