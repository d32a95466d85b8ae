package io.plenary.platform;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for what no hint told: each thing at its own pace, all that are due in the same moment, and none while nothing was
 * written since it was looked for last. A node at rest asks the database one short question a second instead of a dozen. Each
 * look has a virtual thread of its own and is never under way twice; one that fails is tried
 * again, and said in the log the first time.
 */
public final class Lookout implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Lookout.class);
    private static final Duration STEP = Duration.ofMillis(997);
    private static final long UNKNOWN = -1;

    private final Changes changes;
    private final Duration pace;
    private final List<Post> posts = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(
            1, Thread.ofVirtual().name("lookout-", 0).factory());
    private long steps;
    private long counted = UNKNOWN;
    /** Since when nothing was written. */
    private volatile long since;

    public Lookout(Db db) {
        this(db.changes(), STEP);
    }

    Lookout(Changes changes, Duration pace) {
        this.changes = changes;
        this.pace = pace;
        clock.scheduleWithFixedDelay(this::step, pace.toMillis(), pace.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** From now on, until this is closed; its pace is that of whole steps, of one second or so. */
    public Lookout add(Look look) {
        posts.add(new Post(look));
        return this;
    }

    private void step() {
        steps++;
        var due = posts.stream().filter(post -> post.isDue(steps)).toList();
        if (due.isEmpty()) return;
        var now = count();
        if (now != counted) since = System.nanoTime();
        counted = now;
        for (var post : due) lookOrSay(post, now);
    }

    /** One that cannot even begin keeps no other from looking; a clock that throws would end for good. */
    private static void lookOrSay(Post post, long now) {
        try {
            post.look(now);
        } catch (RuntimeException broken) {
            LOG.error("nobody can look", broken);
        }
    }

    /** When it cannot be asked everybody looks, and says what that means. */
    private long count() {
        try {
            return changes.count();
        } catch (RuntimeException away) {
            LOG.debug("nobody knows whether anything was written: {}", away.toString());
            return UNKNOWN;
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    /** One look and how it went last. All but {@link #busy} belong to the clock while it is not busy, else to the look. */
    private final class Post {
        private final Look look;
        private final long paces;
        private final AtomicBoolean busy = new AtomicBoolean();
        private long seen = UNKNOWN;
        private Object about = "";
        private long nanos;
        private boolean failing;

        Post(Look look) {
            this.look = look;
            this.paces = Math.max(1, Math.round((double) look.every().toMillis() / pace.toMillis()));
        }

        boolean isDue(long step) {
            return step % paces == 0 && !busy.get();
        }

        void look(long now) {
            var asked = look.about().get();
            if (stands(now, asked)) look.spared().run();
            else if (busy.compareAndSet(false, true)) Thread.startVirtualThread(() -> go(now, asked));
        }

        private boolean stands(long now, Object asked) {
            return now != UNKNOWN
                    && now == seen
                    && asked.equals(about)
                    && nanos - since >= look.pauses().settling().toNanos()
                    && System.nanoTime() - nanos < look.pauses().atLeast().toNanos();
        }

        /** What is written from here on is found by this look or counted by the next. */
        private void go(long now, Object asked) {
            try {
                nanos = System.nanoTime();
                look.look().run();
                seen = now;
                about = asked;
                failing = false;
            } catch (RuntimeException failed) {
                seen = UNKNOWN;
                if (!failing && !clock.isShutdown()) LOG.warn("a look fails: {}", failed.toString());
                failing = true;
            } finally {
                busy.set(false);
            }
        }
    }
}
