package io.plenary.demo.content;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.plenary.accounts.PersonService;
import io.plenary.demo.DemoPeople;
import io.plenary.fanout.Fanout;
import io.plenary.fanout.FanoutOptions;
import io.plenary.live.log.RoomLog;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.Db;
import io.plenary.testing.TestServer;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The loader on a database of the test's own choice; it signs nobody in. */
final class LoaderOf {
    private LoaderOf() {}

    static DemoContent content(TestServer server) {
        return content(server.db());
    }

    static DemoContent content(Db db) {
        var organisations = new OrganisationService(db);
        var people = new DemoPeople(db, new PersonService(db, organisations), organisations, null);
        return new DemoContent(db, Clock.systemUTC(), people, organisations);
    }

    /** A log of its own on the server's database. */
    record Talking(DemoTalk talk, ExecutorService threads) implements AutoCloseable {
        @Override
        public void close() {
            threads.close();
        }
    }

    static Talking talk(TestServer server) {
        var meters = new SimpleMeterRegistry();
        var fanout = Fanout.create(server.database().vertx(), FanoutOptions.defaults(), meters);
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        return new Talking(new DemoTalk(server.db(), new RoomLog(server.db(), fanout, meters)), threads);
    }
}
