package io.plenary.load;

import com.hazelcast.config.Config;
import com.hazelcast.config.JoinConfig;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.eventbus.EventBusOptions;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.pubsub.PgSubscriber;
import io.vertx.spi.cluster.hazelcast.HazelcastClusterManager;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Tuple;
import java.util.function.Consumer;

/** What brings a hint to all nodes, the one that tells it included. Hints may be lost: nobody waits for an answer. */
interface HintsCarrier {

    String CHANNEL = "hints_bench";

    /** Returns when it hears. @param heard told on an event loop */
    void listen(Consumer<String> heard);

    void tell(String payload);

    /** As the server does it: a connection that listens, and a small transaction of its own for what is told. */
    final class Postgres implements HintsCarrier {

        private static final int CONNECTIONS = 4;

        private final PgSubscriber subscriber;
        private final Pool pool;

        Postgres(Vertx vertx, int port, String password) {
            PgConnectOptions connect = new PgConnectOptions()
                    .setHost("127.0.0.1")
                    .setPort(port)
                    .setDatabase("plenary")
                    .setUser("plenary")
                    .setPassword(password)
                    .setCachePreparedStatements(true);
            subscriber = PgSubscriber.subscriber(vertx, connect);
            pool = PgBuilder.pool()
                    .connectingTo(connect)
                    .with(new PoolOptions().setMaxSize(CONNECTIONS))
                    .using(vertx)
                    .build();
        }

        @Override
        public void listen(Consumer<String> heard) {
            subscriber.channel(CHANNEL).handler(heard::accept);
            subscriber.connect().await();
        }

        @Override
        public void tell(String payload) {
            pool.preparedQuery("select pg_notify($1, $2)").execute(Tuple.of(CHANNEL, payload));
        }
    }

    /** Vert.x's clustered event bus; the members find each other by address. */
    final class Hazelcast implements HintsCarrier {

        private static final int PORT = 27_701;
        private static final int MEMBERS = 3;

        private final Vertx vertx;

        private Hazelcast(Vertx vertx) {
            this.vertx = vertx;
        }

        static Hazelcast join(int number) {
            Config config = new Config();
            config.setProperty("hazelcast.logging.type", "none");
            config.setProperty("hazelcast.phone.home.enabled", "false");
            config.getNetworkConfig().setPort(PORT + number).setPortAutoIncrement(false);
            config.getNetworkConfig().getInterfaces().setEnabled(true).addInterface("127.0.0.1");
            JoinConfig join = config.getNetworkConfig().getJoin();
            join.getMulticastConfig().setEnabled(false);
            join.getAutoDetectionConfig().setEnabled(false);
            join.getTcpIpConfig().setEnabled(true);
            for (int n = 0; n < MEMBERS; n++) {
                join.getTcpIpConfig().addMember("127.0.0.1:" + (PORT + n));
            }
            return new Hazelcast(Vertx.builder()
                    .with(new VertxOptions().setEventBusOptions(new EventBusOptions().setHost("127.0.0.1")))
                    .withClusterManager(new HazelcastClusterManager(config))
                    .buildClustered()
                    .await());
        }

        @Override
        public void listen(Consumer<String> heard) {
            vertx.eventBus()
                    .<String>consumer(CHANNEL, message -> heard.accept(message.body()))
                    .completion()
                    .await();
        }

        @Override
        public void tell(String payload) {
            vertx.eventBus().publish(CHANNEL, payload);
        }
    }
}
