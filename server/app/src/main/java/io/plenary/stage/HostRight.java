package io.plenary.stage;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.programme.SessionService;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;

/**
 * Hands the host right on: whoever holds it and stays away for the grace period loses it to the next host of the session
 * who is here; one that nobody holds goes to the first host who comes. A crowd that comes or goes together is looked at
 * once for each moment, not once for each of its people. Who is here is asked, who holds the right is stored.
 */
public final class HostRight {
    private static final long MOMENT_MILLIS = 100;

    private final Parts parts;
    private final Set<SessionId> coming = ConcurrentHashMap.newKeySet();
    private final Set<SessionId> going = ConcurrentHashMap.newKeySet();

    /** Whether the person has a socket in the room now. */
    public interface Here {
        boolean is(SessionId session, PersonId person);
    }

    /** The name under which a person is shown. Waits. */
    public interface Names {
        Optional<String> of(PersonId person);
    }

    /** @param grace how long a host may be away, such as while the page is loaded again */
    public record Parts(
            StageService stage,
            SessionService sessions,
            Here here,
            Names names,
            Vertx vertx,
            ExecutorService threads,
            Duration grace) {}

    public HostRight(Parts parts) {
        this.parts = parts;
    }

    /** @param came false when the last socket of the person left */
    public void changed(SessionId session, PersonId person, boolean came) {
        if (came) look(coming, session, 0);
        else look(going, session, parts.grace().toMillis());
    }

    /** Once for everybody of this moment; whoever went in it has then been away for {@code later} at least. */
    private void look(Set<SessionId> planned, SessionId session, long later) {
        if (!planned.add(session)) return;
        parts.vertx().setTimer(MOMENT_MILLIS, moment -> {
            planned.remove(session);
            if (later == 0) parts.threads().execute(() -> settle(session));
            else parts.vertx().setTimer(later, grace -> parts.threads().execute(() -> settle(session)));
        });
    }

    private void settle(SessionId session) {
        var state = parts.stage().state(session);
        if (state.hasEnded()
                || state.host().filter(host -> isHere(session, host)).isPresent()) return;
        var next = parts.sessions().get(session).hosts().stream()
                .filter(host -> isHere(session, host))
                .findFirst();
        if (next.equals(state.host())) return;
        parts.stage().hand(session, next, next.flatMap(parts.names()::of));
    }

    private boolean isHere(SessionId session, PersonId person) {
        return parts.here().is(session, person);
    }
}
