package io.plenary.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.catalogue.EventCalendar;
import io.plenary.catalogue.EventFilter;
import io.plenary.catalogue.EventService;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SignInId;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.Caller;
import io.plenary.programme.SessionService;
import io.plenary.testing.TestDb;
import io.plenary.testing.World;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lists cost the same number of statements for one row as for three. Counted by PostgreSQL, on one connection. */
class StatementCountIT {
    private static TestDb database;
    private static World world;
    private static EventService events;
    private static MyRegistrations mine;

    private static final EventFilter ALL = EventFilter.of(Map.of(), EventFilter.When.ALL, 50);

    @BeforeAll
    static void open() {
        database = TestDb.open(1);
        world = World.in(database.db());
        var sessions = new SessionService(database.db(), Clock.systemUTC());
        events = new EventService(new EventService.Parts(
                database.db(),
                Clock.systemUTC(),
                new OrganisationService(database.db()),
                sessions,
                new SeatBook(database.db()),
                new EventCalendar("https://plenary.example")));
        mine = new MyRegistrations(database.db(), Clock.systemUTC(), events, sessions);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void the_catalogue_and_my_registrations_cost_the_same_for_one_and_for_three() {
        var malik = World.Who.MALIK.id;
        assertEquals(1, mine.list(caller(malik), MyRegistrations.Part.ALL).size());
        var catalogueOfOne = statements(() -> events.listEvents(Caller.nobody(), ALL, "en"));
        var mineOfOne = statements(() -> mine.list(caller(malik), MyRegistrations.Part.ALL));
        for (var slug : List.of("second-day", "third-day")) {
            var event = world.event(slug, world.house, null);
            world.session(event, "broadcast", Instant.now());
            world.register(event, malik);
        }
        assertEquals(3, mine.list(caller(malik), MyRegistrations.Part.ALL).size());
        assertEquals(catalogueOfOne, statements(() -> events.listEvents(Caller.nobody(), ALL, "en")));
        assertEquals(mineOfOne, statements(() -> mine.list(caller(malik), MyRegistrations.Part.ALL)));
        assertTrue(mineOfOne <= 3, "statements " + mineOfOne);
    }

    @Test
    void an_event_page_costs_the_same_for_one_session_and_for_three() {
        var event = world.event("page-day", world.house, null);
        world.session(event, "broadcast", Instant.now());
        var one = statements(() -> events.getPage(Caller.nobody(), "page-day", "en"));
        world.session(event, "broadcast", Instant.now());
        world.session(event, "meeting", Instant.now());
        assertEquals(
                3, events.getPage(Caller.nobody(), "page-day", "en").sessions().size());
        assertEquals(one, statements(() -> events.getPage(Caller.nobody(), "page-day", "en")));
        assertTrue(one <= 6, "statements " + one);
    }

    @Test
    void the_count_sees_statements() {
        assertEquals(0, statements(() -> null));
        assertEquals(2, statements(() -> events.listEvents(Caller.nobody(), ALL, "en")));
    }

    private static Caller caller(PersonId person) {
        return Caller.of(new Caller.SignedIn(person, SignInId.next(), "Malik", Caller.Reach.FULL, Map.of()));
    }

    /**
     * Each statement outside of a transaction is one commit. The first run only prepares the statements; the least of
     * three others counts, since the database does chores of its own.
     */
    private static long statements(Supplier<?> work) {
        work.get();
        return IntStream.range(0, 3).mapToLong(time -> commitsOf(work)).min().orElseThrow();
    }

    private static long commitsOf(Supplier<?> work) {
        var before = commits();
        work.get();
        return commits() - before - 2;
    }

    private static long commits() {
        database.db().list("select pg_stat_force_next_flush()", row -> 1);
        return database.db()
                .get(
                        "select xact_commit from pg_stat_database where datname = current_database()",
                        row -> row.getLong("xact_commit"));
    }
}
