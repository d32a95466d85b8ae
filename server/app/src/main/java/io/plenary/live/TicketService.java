package io.plenary.live;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SignInId;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Secrets;
import java.time.Duration;
import java.util.Optional;

/** One-time tickets: the proof of a sign-in that a socket brings, so that no cookie has to open one. */
public final class TicketService {
    private static final int SECONDS = 30;
    private static final Limit CONNECTS = new Limit("socket-tickets", 20, 10, Duration.ofMinutes(1));

    private final Db db;
    private final RateLimits limits;

    public TicketService(Db db, RateLimits limits) {
        this.db = db;
        this.limits = limits;
    }

    /** @param seconds its life */
    public record Ticket(String ticket, int seconds) {
        @Override
        public String toString() {
            return "Ticket[" + seconds + " s]";
        }
    }

    /** Whose ticket it was. */
    public record Bearer(PersonId person, SignInId signIn) {}

    /** @throws io.plenary.platform.Refusal auth-required, rate-limited */
    public Ticket issue(Caller caller) {
        var who = caller.required();
        limits.take(CONNECTS, who.person().toString());
        var token = Secrets.token();
        new TicketStore(db).insert(Secrets.hash(token), who, SECONDS);
        return new Ticket(token, SECONDS);
    }

    /** Uses it up; empty when it was used, has expired or never was. */
    public Optional<Bearer> redeem(String ticket) {
        return new TicketStore(db).take(Secrets.hash(ticket));
    }

    /** Drops what nobody came for; call it every minute or so. */
    public void sweep() {
        new TicketStore(db).deleteExpired();
    }
}
