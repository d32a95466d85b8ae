package io.plenary.platform;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.pubsub.PgSubscriber;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Short notices between nodes by PostgreSQL's LISTEN, on a connection of its own. They are hints: while the connection is
 * away they are lost, so whoever listens must find out by itself what it missed. No node knows another by name.
 */
public final class Signals implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Signals.class);
    private static final long RECONNECT_MILLIS = 499;

    private final PgSubscriber subscriber;

    public Signals(Vertx vertx, PgConnectOptions connect) {
        subscriber = PgSubscriber.subscriber(vertx, connect);
        subscriber.reconnectPolicy(retries -> RECONNECT_MILLIS);
    }

    /** @param listener told on an event loop what any node signalled, this one included; must not wait */
    public void listen(String channel, Consumer<String> listener) {
        subscriber.channel(channel).handler(listener::accept);
    }

    /** Connects; what is signalled from then on is heard. */
    public void start() {
        subscriber.connect().onFailure(away -> LOG.warn("signals are not heard yet: {}", away.toString()));
    }

    @Override
    public void close() {
        subscriber.close().onFailure(gone -> LOG.debug("signals were away: {}", gone.toString()));
    }
}
