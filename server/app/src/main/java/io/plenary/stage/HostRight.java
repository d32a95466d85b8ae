package io.plenary.stage;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.programme.SessionService;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;

/**
 * Hands the host right on: whoever holds it and stays away for the grace period loses it to the next host of the session
 * who is here; one that nobody holds goes to the first host who comes. Holds nothing itself: who is here is asked, who
 * holds the right is stored.
 */
public final class HostRight {
    private final Parts parts;

    /** Who has a socket in the room now. */
    public interface Here {
        Set<PersonId> in(SessionId session);
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

    /** Waits. @param came false when the last socket of the person left */
    public void changed(SessionId session, PersonId person, boolean came) {
        if (came) fill(session);
        else
            parts.vertx()
                    .setTimer(parts.grace().toMillis(), timer -> parts.threads().execute(() -> settle(session)));
    }

    private void fill(SessionId session) {
        if (parts.stage().state(session).host().isEmpty()) settle(session);
    }

    private void settle(SessionId session) {
        var state = parts.stage().state(session);
        var here = parts.here().in(session);
        if (state.hasEnded() || state.host().filter(here::contains).isPresent()) return;
        var next = parts.sessions().get(session).hosts().stream()
                .filter(here::contains)
                .findFirst();
        if (next.equals(state.host())) return;
        parts.stage().hand(session, next, next.flatMap(parts.names()::of));
    }
}
