package io.plenary;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.plenary.fanout.Fanout;
import io.plenary.fanout.FanoutOptions;
import io.plenary.files.FileService;
import io.plenary.platform.DatabaseBounds;
import io.plenary.platform.Db;
import io.plenary.platform.Lookout;
import io.plenary.platform.RateLimits;
import io.plenary.platform.Signals;
import io.plenary.platform.Words;
import io.plenary.platform.config.CannotStart;
import io.plenary.platform.config.Config;
import io.plenary.platform.config.DataFolder;
import io.plenary.platform.config.DatabaseAddress;
import io.plenary.platform.database.Database;
import io.plenary.platform.http.Api;
import io.plenary.platform.http.Assets;
import io.plenary.platform.http.ClientAddress;
import io.plenary.platform.http.Contract;
import io.plenary.platform.http.Documents;
import io.plenary.platform.http.Entrance;
import io.plenary.platform.http.Headers;
import io.plenary.platform.http.HttpEdge;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Pace;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Problems;
import io.plenary.platform.http.PublicAnswers;
import io.plenary.platform.http.Retries;
import io.plenary.platform.http.Sites;
import io.plenary.platform.operation.LogSetup;
import io.plenary.platform.operation.ManagementServer;
import io.plenary.platform.operation.Metrics;
import io.plenary.platform.operation.Readiness;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One running Plenary: from a configuration to open listeners and back to nothing. */
public final class Server implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Server.class);
    private static final int GRACE_SECONDS = 10;
    private static final int READY_SECONDS = 2;
    /** Twice what infra/cluster/haproxy.cfg takes to notice. */
    private static final Duration PROXIES_LOOK = Duration.ofSeconds(2);

    private final DataFolder folder;
    private final Database database;
    private final Vertx vertx;
    private final Pool pool;
    private final Fanout fanout;
    private final Wiring wiring;
    private final ExecutorService threads;
    private final Config config;
    private final PublicAnswers answers;
    private final Readiness readiness = new Readiness();

    private Server(Config asked, Path web, Clock clock, Ground ground) {
        folder = ground.folder();
        threads = ground.threads();
        var meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        var metrics = new Metrics(meters);
        // One loop for each core: two that share one would only wait for each other while they write to a crowd.
        vertx = metrics.vertx(new VertxOptions()
                .setPreferNativeTransport(true)
                .setEventLoopPoolSize(Runtime.getRuntime().availableProcessors()));
        var contract = CompletableFuture.supplyAsync(
                () -> Contract.load(vertx, asked.storage().fileBytes()), threads);
        fanout = Fanout.create(vertx, FanoutOptions.defaults(), meters);
        database = ground.database();
        pool = pool(vertx, connect(database.runtime()), asked.storage().pool());
        readiness.require("database", this::databaseSilence);
        var management = new ManagementServer(readiness, metrics);
        management.start(vertx, asked.operation());
        config = asked;
        answers = new PublicAnswers(meters);
        var limits = new RateLimits(clock, asked.operation().limits() == Config.Limits.BENCH);
        var db = new Db(pool);
        wiring = new Wiring(new Foundations(
                vertx,
                config,
                folder,
                db,
                clock,
                meters,
                threads,
                new Words(),
                limits,
                fanout,
                new Operations(),
                new Signals(vertx, connect(database.runtime())),
                new Lookout(db),
                answers,
                new FileService(db, clock, folder.subfolder("files"))));
        management.names(name -> wiring.ownHosts().find(name).isPresent());
        listen(contract.join(), web, meters, limits);
        wiring.start();
        readiness.stage(wiring::hasTheStage);
        readiness.started();
    }

    /**
     * @param web folder of the built web client
     * @throws io.plenary.platform.config.CannotStart with the reason
     */
    public static Server start(Config config, Path web, Clock clock) {
        LogSetup.use(config.operation().logFormat());
        var ground = Ground.prepare(config.storage());
        try {
            return new Server(config, web, clock, ground);
        } catch (RuntimeException failed) {
            ground.close();
            throw failed;
        }
    }

    /** What a server stands on. The database takes longest to come up, so everything else is made beside it. */
    private record Ground(DataFolder folder, ExecutorService threads, CompletableFuture<Database> opening) {
        static Ground prepare(Config.Storage storage) {
            var folder = DataFolder.take(storage.folder());
            var threads = Executors.newVirtualThreadPerTaskExecutor();
            return new Ground(
                    folder, threads, CompletableFuture.supplyAsync(() -> Database.open(storage, folder), threads));
        }

        Database database() {
            try {
                return opening.join();
            } catch (CompletionException failed) {
                throw failed.getCause() instanceof CannotStart told ? told : failed;
            }
        }

        /** After a start that failed half-way: nothing may stay behind, a PostgreSQL least of all. */
        void close() {
            if (!opening.isCompletedExceptionally()) {
                opening.join().close();
            }
            folder.close();
        }
    }

    /** With the ports that were really bound. */
    public Config config() {
        return config;
    }

    /** For the operator's eyes: makes the first owner; voids the link of the start before. Empty with one or with a demo. */
    public Optional<String> ownerLink() {
        return wiring.ownerLink();
    }

    private void listen(Contract contract, Path web, PrometheusMeterRegistry meters, RateLimits limits) {
        var origin = config.web().origin().toString();
        var jitsi = config.jitsi().map(one -> one.url().toString()).orElse("");
        var headers = new Headers(origin, config.web().mediaOrigin().toString(), jitsi);
        var problems = new Problems(origin, new Words());
        var sites = new Sites(origin, wiring.ownHosts());
        var ground = wiring.ownGround();
        var entrance = new Entrance(
                sites,
                new ClientAddress(config.web().trustedProxies()),
                new Pace(limits, config.operation().pace()));
        var assets = new Assets(web, headers);
        var api = new Api(new Api.Parts(
                contract,
                wiring.operations(),
                wiring.callers(),
                entrance,
                problems,
                headers,
                answers,
                meters,
                threads,
                wiring.incoming(),
                ground,
                new Retries(contract, wiring.operations(), new Db(pool))));
        var pages = new Pages(new Pages.Parts(
                assets.indexPage(), origin, headers, wiring.callers(), wiring.boot(), answers, threads, sites, ground));
        wiring.pages(pages);
        var documents = new Documents(new Documents.Parts(answers, headers, problems, threads));
        wiring.documents(documents);
        var edge = new HttpEdge(
                new HttpEdge.Parts(
                        api.router(vertx),
                        assets,
                        pages,
                        documents,
                        answers,
                        wiring.media(),
                        wiring.sockets(),
                        problems,
                        headers,
                        api::methods,
                        new HttpEdge.OwnHosts(sites, Wiring.AT_OWN_HOSTS)),
                config.web().origin(),
                config.web().mediaOrigin());
        var loops = Math.max(2, Runtime.getRuntime().availableProcessors());
        edge.listen(vertx, config.web().address(), config.web().port(), loops)
                .recover(failed -> Future.failedFuture(portTaken(failed)))
                .await();
    }

    private CannotStart portTaken(Throwable failed) {
        return new CannotStart(
                "Plenary cannot take " + config.web().address() + ":"
                        + config.web().port() + " (" + failed.getMessage() + "). Choose another with http.port.",
                failed);
    }

    private Optional<String> databaseSilence() {
        try {
            return pool.query("select 1")
                    .execute()
                    .map(answered -> Optional.<String>empty())
                    .otherwise(failed -> Optional.of("unreachable"))
                    .await(READY_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            return Optional.of("no answer in " + READY_SECONDS + " s");
        }
    }

    static PgConnectOptions connect(DatabaseAddress address) {
        return DatabaseBounds.on(new PgConnectOptions()
                .setHost(address.host())
                .setPort(address.port())
                .setDatabase(address.database())
                .setUser(address.user())
                .setPassword(address.password().value())
                .setCachePreparedStatements(true)
                // All statements are texts of ours, the long ones above all are worth keeping.
                .setPreparedStatementCacheSqlFilter(sql -> true)
                .setPipeliningLimit(64)
                .addProperty("application_name", "plenary"));
    }

    private static Pool pool(Vertx vertx, PgConnectOptions connect, int size) {
        var options = new PoolOptions()
                .setMaxSize(size)
                .setName("database")
                .setMaxWaitQueueSize(2_000)
                .setConnectionTimeout(5)
                .setConnectionTimeoutUnit(TimeUnit.SECONDS);
        return PgBuilder.pool().connectingTo(connect).with(options).using(vertx).build();
    }

    /** Says goodbye to open sockets, finishes what is under way, stops in the reverse order of starting. */
    @Override
    public void close() {
        readiness.drain();
        if (!config.web().trustedProxies().isEmpty()) pauseForProxies();
        settle(fanout.closeAll(1012, "restarting"));
        wiring.close();
        settle(pool.close());
        settle(vertx.close());
        threads.close();
        database.close();
        folder.close();
    }

    /** Requests go on being answered until the proxy has seen that new ones belong elsewhere. */
    private static void pauseForProxies() {
        var end = System.nanoTime() + PROXIES_LOOK.toNanos();
        while (System.nanoTime() < end) LockSupport.parkNanos(end - System.nanoTime());
    }

    /** A part that does not stop in time is named and left behind; the process ends anyway. */
    private static void settle(Future<?> stopping) {
        try {
            stopping.await(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | RuntimeException late) {
            LOG.warn("a part did not stop in order: {}", late.toString());
        }
    }
}
