package io.plenary.correspondence;

import io.plenary.contract.ids.Uuid7;
import io.plenary.mail.Mail;
import io.plenary.platform.Lease;
import io.plenary.platform.Rounds;
import java.time.Duration;
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

    /** Whoever takes the work over writes so, and there is nearly always none. */
    private boolean isAnythingDue() {
        return !new CircularStore(parts.db()).due(NONE, 1).isEmpty()
                || !new SessionReminderStore(parts.db())
                        .due(SessionReminderStore.FIRST, 1)
                        .isEmpty()
                || !new ExtendedStore(parts.db()).due(1).isEmpty();
    }

    void round() {
        if (!isAnythingDue()) return;
        var fence = guard.lease().take(parts.db());
        if (fence.isEmpty()) return;
        try {
            var store = new CircularStore(parts.db());
            for (var some = store.due(NONE, LETTERS); !some.isEmpty(); some = store.due(last(some), LETTERS))
                for (var due : some) tellOrSay(due, fence.get());
            tellOfSessions(fence.get());
            for (var late : new ExtendedStore(parts.db()).due(STEP))
                orSay(late.due(), () -> tellLate(late, fence.get()));
        } finally {
            guard.lease().giveBack(parts.db(), fence.get());
        }
    }

    private void tellOfSessions(long fence) {
        var store = new SessionReminderStore(parts.db());
        var from = SessionReminderStore.FIRST;
        for (var some = store.due(from, LETTERS); !some.isEmpty(); some = store.due(from, LETTERS)) {
            for (var due : some) tellOrSay(due, fence);
            from = SessionReminderStore.Mark.of(some.getLast());
        }
    }

    private static UUID last(List<CircularStore.Due> some) {
        return some.getLast().circular().id();
    }

    /** One that fails keeps no other from being written. */
    private void tellOrSay(CircularStore.Due due, long fence) {
        orSay(due, () -> tell(due, fence));
    }

    private static void orSay(CircularStore.Due due, Runnable telling) {
        try {
            telling.run();
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
            var sessions = new SessionReminderStore(tx);
            if (!sessions.isStillDue(due)) return Optional.empty();
            var readers = new ReaderStore(tx).next(due, STEP);
            if (readers.isEmpty()) {
                if (due.session().isPresent()) sessions.done(due);
                else store.done(due);
                return Optional.empty();
            }
            var recording = store.recording(due.circular().event());
            var put = parts.outbox()
                    .putAll(
                            tx,
                            readers.stream()
                                    .map(reader -> keyed(writer.write(tx, due, reader, recording), due, reader))
                                    .toList());
            var last = readers.getLast().person();
            if (due.session().isPresent()) sessions.advance(due, last, put);
            else store.advance(due, last, put);
            return Optional.of(due.after(last));
        });
    }

    /** Who has more time than the others is reminded of their own deadline. */
    private void tellLate(ExtendedStore.Late late, long fence) {
        var due = late.due();
        var event = parts.events().get(due.circular().event());
        var writer = new CircularLetter(parts.letters(), parts.origin(), event);
        parts.db().transaction(tx -> {
            if (guard.fenced() && !guard.lease().holds(tx, fence)) return 0;
            var store = new ExtendedStore(tx);
            if (!new CircularStore(tx).isReleased(due.circular().id()) || !store.isStillDue(late)) return 0;
            var reader = new ReaderStore(tx).find(due, late.person());
            if (reader.isEmpty()) return 0;
            var mail = writer.write(tx, due, reader.get(), Optional.empty());
            var put = parts.outbox().putAll(tx, List.of(mail.forIntent(mail.intent() + ":" + late.about())));
            store.count(late, put);
            return put;
        });
        parts.outbox().wake();
    }

    /** Once for each reader and time of the event; of a session once, whenever it is. */
    private Mail keyed(Mail mail, CircularStore.Due due, Reader reader) {
        var about = due.session()
                .map(one -> one.id().toString())
                .orElse(due.target().toString());
        var key = guard.keyed() ? about + ":" + reader.person() : Uuid7.next().toString();
        return mail.forIntent(mail.intent() + ":" + key);
    }

    @Override
    public void close() {
        rounds.close();
    }
}
