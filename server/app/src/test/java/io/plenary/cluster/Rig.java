package io.plenary.cluster;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.live.Rooms;
import io.plenary.platform.Db;
import io.plenary.platform.config.DatabaseAddress;
import io.plenary.platform.database.CrashingPostgres;
import io.plenary.testing.TestDb;
import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;

/** Nodes on one database with a proxy before each node, and one between each node and the database. */
final class Rig implements AutoCloseable {
    private static final Path TARGET = Path.of("target", "cluster").toAbsolutePath();
    private static final AtomicInteger NODES = new AtomicInteger();

    final Vertx vertx = Vertx.vertx();
    final CrashingPostgres postgres = CrashingPostgres.start();
    final List<NodeProcess> nodes = new ArrayList<>();
    final List<ChaosProxy> doors = new ArrayList<>();
    final List<ChaosProxy> databases = new ArrayList<>();
    final Door door = new Door();
    final Rooms rooms;
    final Db db;
    private final Pool pool;
    private final WebSocketClient sockets;
    private final AtomicInteger turn = new AtomicInteger();
    /** A run that is ended by hand leaves no processes behind. */
    private final Thread atExit = new Thread(this::end);

    /** Returns when all of them are ready. */
    Rig(int count) {
        this(count, Map.of());
    }

    /** @param settings of every node, over those of all runs */
    Rig(int count, Map<String, String> settings) {
        pool = PgBuilder.pool()
                .connectingTo(TestDb.options(postgres.runtime()))
                .with(new PoolOptions().setMaxSize(4))
                .using(vertx)
                .build();
        db = new Db(pool);
        rooms = new Rooms(db);
        sockets = vertx.createWebSocketClient(new WebSocketClientOptions()
                .setMaxConnections(20_000)
                .setMaxFrameSize(1 << 20)
                .setMaxMessageSize(1 << 20));
        for (var n = 0; n < count; n++) add(settings);
        Runtime.getRuntime().addShutdownHook(atExit);
        nodes.forEach(NodeProcess::start);
        try {
            nodes.forEach(NodeProcess::awaitReady);
        } catch (RuntimeException | AssertionError failed) {
            close();
            throw failed;
        }
    }

    private void add(Map<String, String> settings) {
        var home = TARGET.resolve("run-" + ProcessHandle.current().pid() + "-" + NODES.incrementAndGet());
        var database = ChaosProxy.before(vertx, postgres.runtime().port());
        var all = new HashMap<>(settings);
        all.put("PLENARY_DATABASE_URL", url(postgres.runtime(), database.port()));
        all.put(
                "PLENARY_DATABASE_OWNER_URL",
                url(postgres.owner(), postgres.owner().port()));
        var node = new NodeProcess(home, all);
        databases.add(database);
        nodes.add(node);
        doors.add(ChaosProxy.before(vertx, node.port()));
    }

    private static String url(DatabaseAddress address, int port) {
        return "postgresql://" + address.user() + ":" + address.password().value() + "@127.0.0.1:" + port + "/"
                + address.database();
    }

    /** Every connection of every node to the database is ended there. */
    void killBackends() {
        postgres.asOwner("""
                select pg_terminate_backend(pid)
                from pg_stat_activity
                where usename = 'plenary' and pid <> pg_backend_pid()""");
    }

    /** By turns to each node. */
    IntSupplier byTurns() {
        return () ->
                doors.get(Math.floorMod(turn.getAndIncrement(), doors.size())).port();
    }

    /** Always to this one. */
    IntSupplier only(int node) {
        return () -> doors.get(node).port();
    }

    Attendee.World world(Journal journal, IntSupplier where) {
        return new Attendee.World(sockets, door, journal, where, 1_000, true);
    }

    /** Cookies of so many people with a seat, signed in by turns on all nodes. */
    List<String> people(int count) {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var where = byTurns();
            var jobs = new ArrayList<java.util.concurrent.Future<String>>();
            for (var n = 0; n < count; n++) {
                PersonId person = rooms.attendee("Person " + n);
                jobs.add(threads.submit(() -> door.signIn(db, where.getAsInt(), person)));
            }
            var cookies = new ArrayList<String>();
            for (var job : jobs) cookies.add(job.get());
            return cookies;
        } catch (InterruptedException | java.util.concurrent.ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** So many attendees over so many new rooms, all in. */
    Crowd crowd(Crowd.Size size, Attendee.World world, long seed) {
        return crowd(size, number -> world, seed);
    }

    /** The same, with a world for each number; all have one journal. */
    Crowd crowd(Crowd.Size size, IntFunction<Attendee.World> worlds, long seed) {
        var cookies = people(Math.min(size.attendees(), 20));
        var sessions = new ArrayList<SessionId>();
        for (var n = 0; n < size.rooms(); n++) sessions.add(rooms.session());
        var all = new ArrayList<Attendee>();
        for (var n = 0; n < size.attendees(); n++) {
            var topic = "chat:" + sessions.get(n % size.rooms());
            all.add(new Attendee(worlds.apply(n), "a" + n, cookies.get(n % cookies.size()), topic, seed + n));
        }
        var crowd = new Crowd(all, sessions, worlds.apply(0).journal(), new Random(seed));
        try {
            crowd.enter();
        } catch (AssertionError late) {
            crowd.close();
            throw late;
        }
        return crowd;
    }

    private void end() {
        nodes.forEach(NodeProcess::close);
        postgres.close();
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atExit);
        doors.forEach(ChaosProxy::close);
        databases.forEach(ChaosProxy::close);
        pool.close().await();
        vertx.close().await();
        end();
    }
}
