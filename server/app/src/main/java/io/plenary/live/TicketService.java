package io.plenary.live;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SignInId;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Secrets;
import io.plenary.platform.Together;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** One-time tickets: the proof of a sign-in that a socket brings, so that no cookie has to open one. */
public final class TicketService {
    private static final int SECONDS = 30;
    private static final Limit CONNECTS = new Limit("socket-tickets", 20, 10, Duration.ofMinutes(1));

    private final Db db;
    private final RateLimits limits;
    private final Consumer<Set<Bearer>> coming;
    private final Together<ByteBuffer, AtomicReference<Bearer>> used = new Together<>(this::take);

    /** @param coming hears of those whose tickets were used together, before any of them is answered */
    public TicketService(Db db, RateLimits limits, Consumer<Set<Bearer>> coming) {
        this.db = db;
        this.limits = limits;
        this.coming = coming;
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
        return used.find(ByteBuffer.wrap(Secrets.hash(ticket))).map(once -> once.getAndSet(null));
    }

    /** Two who bring the same ticket in one moment share its answer: the first of them takes the bearer out of it. */
    private Map<ByteBuffer, AtomicReference<Bearer>> take(Set<ByteBuffer> hashes) {
        var bearers = new HashMap<ByteBuffer, AtomicReference<Bearer>>();
        var taken = new TicketStore(db).take(hashes);
        coming.accept(Set.copyOf(taken.values()));
        taken.forEach((hash, bearer) -> bearers.put(hash, new AtomicReference<>(bearer)));
        return bearers;
    }

    /** Drops what nobody came for; call it every minute or so. */
    public void sweep() {
        new TicketStore(db).deleteExpired();
    }
}
