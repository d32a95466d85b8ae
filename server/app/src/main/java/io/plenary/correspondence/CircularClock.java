package io.plenary.correspondence;

import io.plenary.contract.ids.Uuid7;
import io.plenary.mail.Mail;
import io.plenary.platform.Lease;
import io.plenary.platform.Rounds;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes letters to many when they are due, on one node at a time: a lease says which, and its fence keeps one that slept
 * and woke from writing after another has taken over. Each step (people, place in the list) is one transaction.
 */
public final class CircularClock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CircularClock.class);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final int LETTERS = 20;
    private static final UUID NONE = new UUID(0, 0);
    private static final int STEP = 100;

    private final Correspondence.Parts parts;
    private final Guard guard;
    private final Rounds rounds;

    /** What keeps letters from going twice. */
    record Guard(Lease lease, boolean fenced, boolean keyed, Consumer<CircularStore.Due> beforeStep) {
        static Guard usual() {
            return new Guard(new Lease("circulars", Duration.ofSeconds(30)), true, true, due -> {});
        }
    }

    CircularClock(Correspondence.Parts parts) {
        this(parts, Guard.usual());
    }

    CircularClock(Correspondence.Parts parts, Guard guard) {
        this.parts = parts;
        this.guard = guard;
        this.rounds = new Rounds("circulars", PAUSE, this::roundOrSay);
    }

    public void start() {
        rounds.start();
    }

    /** Something was released. */
    void wake() {
        rounds.wake();
    }

    private boolean roundOrSay() {
        try {
            round();
        } catch (RuntimeException failure) {
            // The next round tries again; one that throws would end them all.
            LOG.warn("letters to many could not be written: {}", failure.toString());
        }
        return false;
    }

    void round() {
        var fence = guard.lease().take(parts.db());
        if (fence.isEmpty()) return;
        try {
            var store = new CircularStore(parts.db());
            for (var some = store.due(NONE, LETTERS); !some.isEmpty(); some = store.due(last(some), LETTERS))
                for (var due : some) tellOrSay(due, fence.get());
        } finally {
            guard.lease().giveBack(parts.db(), fence.get());
        }
    }

    private static UUID last(List<CircularStore.Due> some) {
        return some.getLast().circular().id();
    }

    /** One that fails keeps no other from being written. */
    private void tellOrSay(CircularStore.Due due, long fence) {
        try {
            tell(due, fence);
        } catch (RuntimeException failure) {
            LOG.atWarn()
                    .addKeyValue("circular", due.circular().id())
                    .addKeyValue("cause", failure.toString())
                    .log("a letter to many could not be written");
        }
    }

    /** To everybody, step by step. */
    private void tell(CircularStore.Due due, long fence) {
        var event = parts.events().get(due.circular().event());
        var writer = new CircularLetter(parts.letters(), parts.origin(), event);
        var next = Optional.of(due);
        while (next.isPresent()) {
            guard.beforeStep().accept(next.get());
            next = step(next.get(), writer, fence);
            parts.outbox().wake();
        }
    }

    /** @return where to go on; empty when everybody has been written to, or when another does it */
    private Optional<CircularStore.Due> step(CircularStore.Due due, CircularLetter writer, long fence) {
        return parts.db().transaction(tx -> {
            if (guard.fenced() && !guard.lease().holds(tx, fence)) return Optional.empty();
            var store = new CircularStore(tx);
            if (!store.isReleased(due.circular().id())) return Optional.empty();
            var audience = due.circular().plan().audience();
            var readers = new ReaderStore(tx).next(due.circular().event(), audience, due.after(), STEP);
            if (readers.isEmpty()) {
                store.done(due);
                return Optional.empty();
            }
            var recording = store.recording(due.circular().event());
            var put = parts.outbox()
                    .putAll(
                            tx,
                            readers.stream()
                                    .map(reader -> keyed(
                                            writer.write(tx, due.circular(), reader, recording), due.target(), reader))
                                    .toList());
            var last = readers.getLast().person();
            store.advance(due, last, put);
            return Optional.of(new CircularStore.Due(due.circular(), due.target(), last.value()));
        });
    }

    /** Once for each reader and time of the event. */
    private Mail keyed(Mail mail, Instant target, Reader reader) {
        var key = guard.keyed() ? target + ":" + reader.person() : Uuid7.next().toString();
        return mail.forIntent(mail.intent() + ":" + key);
    }

    @Override
    public void close() {
        rounds.close();
    }
}
