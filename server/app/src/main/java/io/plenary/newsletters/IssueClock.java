package io.plenary.newsletters;

import io.plenary.platform.Lease;
import io.plenary.platform.Rounds;
import io.plenary.platform.Schedule;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes newsletters that were released, on one node at a time: a lease says which, its fence keeps one that slept and woke
 * from writing, and each letter has a reason that is unique for its reader. Each step is one transaction.
 */
public final class IssueClock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IssueClock.class);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final int ISSUES = 20;
    private static final UUID NONE = new UUID(0, 0);
    private static final int STEP = 100;

    private final Newsletters.Parts parts;
    private final Lease lease = new Lease("newsletters", LEASE);
    private final Rounds rounds = new Rounds("newsletters", PAUSE, this::roundOrSay);
    private final Schedule schedule = new Schedule("newsletter readers");

    IssueClock(Newsletters.Parts parts) {
        this.parts = parts;
    }

    public void start() {
        rounds.start();
        schedule.every(Duration.ofHours(1), this::forget);
    }

    /** Whoever asked and never said yes. On every node: once more does no harm. */
    void forget() {
        parts.db().transaction(tx -> {
            new SubscriberStore(tx).forgetUnanswered();
            return tx;
        });
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
            LOG.warn("newsletters could not be written: {}", failure.toString());
        }
        return false;
    }

    void round() {
        // Whoever takes the work over writes so, and there is nearly always none.
        if (new IssueStore(parts.db()).due(NONE, 1).isEmpty()) return;
        var fence = lease.take(parts.db());
        if (fence.isEmpty()) return;
        try {
            var store = new IssueStore(parts.db());
            for (var some = store.due(NONE, ISSUES);
                    !some.isEmpty();
                    some = store.due(some.getLast().id(), ISSUES)) for (var issue : some) tellOrSay(issue, fence.get());
        } finally {
            lease.giveBack(parts.db(), fence.get());
        }
    }

    /** One that fails keeps no other from being written. */
    private void tellOrSay(Issue issue, long fence) {
        try {
            tell(issue, fence);
        } catch (RuntimeException failure) {
            LOG.atWarn()
                    .addKeyValue("issue", issue.id())
                    .addKeyValue("cause", failure.toString())
                    .log("a newsletter could not be written");
        }
    }

    private void tell(Issue issue, long fence) {
        var organisation = parts.organisations().get(issue.organisation());
        var topic = new TopicStore(parts.db()).find(issue.wish().topic());
        var writer = new IssueLetter(parts, organisation, topic);
        var goesOn = true;
        while (goesOn) {
            goesOn = step(issue, writer, fence).isPresent();
            parts.outbox().wake();
        }
    }

    /** @return empty when everybody has been written to, or when another does it */
    private Optional<Issue> step(Issue issue, IssueLetter writer, long fence) {
        return parts.db().transaction(tx -> {
            if (!lease.holds(tx, fence)) return Optional.empty();
            var store = new IssueStore(tx);
            var now = store.locked(issue.id());
            if (now.isEmpty()) return Optional.empty();
            var readers =
                    new SubscriberStore(tx).next(now.get(), now.get().progress().after(), STEP);
            if (readers.isEmpty()) {
                store.done(issue);
                return Optional.empty();
            }
            var mails = readers.stream()
                    .map(reader -> writer.write(now.get(), reader))
                    .toList();
            store.advance(issue, readers.getLast().id(), parts.outbox().putAll(tx, mails));
            return now;
        });
    }

    @Override
    public void close() {
        schedule.close();
        rounds.close();
    }
}
