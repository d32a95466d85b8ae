package io.plenary.platform.http;

import io.plenary.platform.Db;
import io.plenary.platform.Signals;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what is kept of public answers true. What organisers change is told by triggers of the database, on every node and
 * at once. What changes with every registration is told from here, at most once a second and outside of its transaction.
 * A notice that is lost costs the few seconds an answer is kept for. Shared by all threads.
 */
public final class PublicNews implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PublicNews.class);
    /** The triggers of the migrations name it too. */
    private static final String CHANNEL = "plenary_public";

    private static final Duration PERIOD = Duration.ofMillis(997);

    private final Db db;
    private final AtomicBoolean changed = new AtomicBoolean();
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(
            1, Thread.ofVirtual().name("public-news-", 0).factory());

    public PublicNews(Db db) {
        this.db = db;
    }

    /** From now on {@code answers} are dropped when any node tells. */
    public void start(PublicAnswers answers, Signals signals) {
        signals.listen(CHANNEL, told -> answers.drop());
        clock.scheduleWithFixedDelay(this::tell, PERIOD.toMillis(), PERIOD.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Something small that pages show, such as the number of seats taken; it is committed. */
    public void changed() {
        changed.set(true);
    }

    private void tell() {
        if (!changed.getAndSet(false)) return;
        try {
            db.execute("select pg_notify($1, '')", CHANNEL);
        } catch (RuntimeException away) {
            LOG.debug("news were lost: {}", away.toString());
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
