package io.plenary.programme.release;

import io.plenary.catalogue.EventCalendar;
import io.plenary.catalogue.EventService;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.SignInId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.Caller;
import io.plenary.platform.Role;
import io.plenary.programme.SessionService;
import io.plenary.programme.draft.DraftItems;
import io.plenary.programme.draft.DraftService;
import io.plenary.programme.plan.PlannedSession;
import io.plenary.registration.SeatBook;
import io.plenary.testing.TestDb;
import io.plenary.testing.World;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Drafts and releases on a database of their own, without a server around them. */
final class Planning implements AutoCloseable {
    final TestDb database = TestDb.open();
    final World world = World.in(database.db());
    final InstantSource clock = Clock.systemUTC();
    final EventService events = new EventService(new EventService.Parts(
            database.db(),
            clock,
            new OrganisationService(database.db()),
            new SessionService(database.db(), clock),
            new SeatBook(database.db()),
            new EventCalendar("https://plenary.example")));
    final DraftService drafts = new DraftService(database.db(), events);
    final DraftItems items = new DraftItems(database.db(), events, drafts);
    final ReleaseService releases = new ReleaseService(database.db(), clock, events, drafts);
    final Caller elena = Caller.of(new Caller.SignedIn(
            World.Who.ELENA.id,
            new SignInId(Uuid7.next()),
            "Elena",
            Caller.Reach.FULL,
            Map.of(world.house, Set.of(Role.ORGANISER))));

    /** A published event without sessions, under this slug. */
    EventId event(String slug) {
        var id = world.event(slug, world.house, null);
        world.sql("update event set starts_at = '2027-03-01', ends_at = '2027-03-05' where id = $1", id);
        return id;
    }

    /** @return the version after it */
    long save(String slug, long version, PlannedSession session) {
        var written = List.of(session.startsAt().toString(), session.endsAt().toString());
        return items.save(new DraftItems.Edit(elena, slug, version), session, written)
                .version();
    }

    long version(String slug) {
        return drafts.get(elena, slug).version();
    }

    static Release.Wish wish(long version) {
        return new Release.Wish(Uuid7.next(), version, "", false);
    }

    @Override
    public void close() {
        database.close();
    }
}
