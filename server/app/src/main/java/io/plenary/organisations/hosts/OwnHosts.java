package io.plenary.organisations.hosts;

import io.plenary.platform.Db;
import io.plenary.platform.Look;
import io.plenary.platform.Lookout;
import io.plenary.platform.Signals;
import io.plenary.platform.http.Site;
import io.plenary.platform.http.Sites;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * This node's view of which names are proven; shared by all threads, and never waiting when asked. The table is the truth:
 * read when a node signals and every two seconds, so that a name that was taken off is silent everywhere by then. While the
 * table cannot be read the last view stays.
 */
public final class OwnHosts implements Sites.OwnHosts, AutoCloseable {
    static final String CHANNEL = "plenary_hosts";
    private static final Logger LOG = LoggerFactory.getLogger(OwnHosts.class);
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final Db db;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("own-hosts").factory());
    private volatile Map<String, Site.House> proven = Map.of();

    public OwnHosts(Db db) {
        this.db = db;
    }

    /** Reads once, awaiting, and then again and again until closed. */
    public void start(Signals signals, Lookout lookout) {
        reload();
        signals.listen(CHANNEL, told -> reader.execute(this::reloadOrSay));
        lookout.add(Look.every(EVERY, this::reload));
    }

    @Override
    public Optional<Site.House> find(String host) {
        return Optional.ofNullable(proven.get(host));
    }

    /** Awaits. One at a time, so that an older answer never covers a younger. */
    synchronized void reload() {
        proven = new OwnHostStore(db)
                .listProven().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                OwnHostStore.Proven::name, OwnHostStore.Proven::house, (first, second) -> first));
    }

    private void reloadOrSay() {
        try {
            reload();
        } catch (RuntimeException away) {
            // The next look tries again.
            LOG.debug("own hosts cannot be read, the last view stays: {}", away.toString());
        }
    }

    @Override
    public void close() {
        reader.shutdownNow();
    }
}
