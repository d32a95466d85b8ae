package io.plenary.demo.content;

import io.plenary.accounts.PersonService;
import io.plenary.demo.DemoPeople;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.Db;
import io.plenary.testing.TestServer;
import java.time.Clock;

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
}
