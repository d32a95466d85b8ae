package io.plenary;

import io.plenary.catalogue.EventCalendar;
import io.plenary.catalogue.EventHead;
import io.plenary.catalogue.EventRoutes;
import io.plenary.catalogue.EventService;
import io.plenary.catalogue.SearchLimit;
import io.plenary.catalogue.feeds.FeedRoutes;
import io.plenary.catalogue.feeds.FeedService;
import io.plenary.catalogue.feeds.SitemapService;
import io.plenary.catalogue.search.SearchRoutes;
import io.plenary.catalogue.search.SearchService;
import io.plenary.embed.EmbedRoutes;
import io.plenary.embed.EmbedService;
import io.plenary.forms.FormRoutes;
import io.plenary.forms.FormService;
import io.plenary.forms.Questionnaires;
import io.plenary.mail.Letters;
import io.plenary.mail.Outbox;
import io.plenary.organisations.OrganisationRoutes;
import io.plenary.organisations.VocabularyService;
import io.plenary.platform.http.Documents;
import io.plenary.platform.http.Pages;
import io.plenary.programme.SessionService;
import io.plenary.programme.agenda.AgendaRoutes;
import io.plenary.programme.agenda.AgendaService;
import io.plenary.programme.draft.DraftItems;
import io.plenary.programme.draft.DraftRoutes;
import io.plenary.programme.draft.DraftService;
import io.plenary.programme.reading.ReadingHead;
import io.plenary.programme.reading.ReadingRoutes;
import io.plenary.programme.reading.ReadingService;
import io.plenary.programme.release.Notices;
import io.plenary.programme.release.ReleaseRoutes;
import io.plenary.programme.release.ReleaseService;
import io.plenary.registration.MyRegistrations;
import io.plenary.registration.OfferClock;
import io.plenary.registration.PersonalLinkService;
import io.plenary.registration.RegisteredPeople;
import io.plenary.registration.RegistrationRoutes;
import io.plenary.registration.RegistrationService;
import io.plenary.registration.SeatBook;
import io.plenary.registration.SeatOffice;
import io.plenary.registration.SeatRoutes;

/** The part of Wiring that makes catalogue, programme and registration. */
final class Events {
    private static final int SITEMAP_PART = 10_000;

    final SessionService sessions;
    final SeatBook seats;
    final EventService events;
    final DraftService drafts;
    final ReleaseService releases;
    final Notices notices;
    private final EventRoutes routes;
    private final OrganisationRoutes houses;
    private final ReadingRoutes reading;
    private final EmbedRoutes embed;
    private final RegistrationRoutes registration;
    private final DraftRoutes planning;
    private final FeedRoutes feeds;
    private final FormRoutes forms;
    private final SeatRoutes seating;
    private final SeatOffice office;
    private volatile Runnable moved = () -> {};

    Events(Foundations base, People people, Outbox outbox) {
        sessions = new SessionService(base.db(), base.clock());
        seats = new SeatBook(base.db());
        events = new EventService(new EventService.Parts(
                base.db(), base.clock(), people.organisations, sessions, seats, new EventCalendar(base.origin())));
        var limit = new SearchLimit(base.limits());
        routes = new EventRoutes(events, people.organisations, new EventHead(base.origin(), base.words()), limit);
        routes.mount(base.operations());
        feeds = new FeedRoutes(
                new FeedService(events, base.words(), base.origin()),
                new SitemapService(base.db(), base.origin(), SITEMAP_PART));
        new SearchRoutes(new SearchService(base.db()), limit).mount(base.operations());
        houses = new OrganisationRoutes(people.organisations, new VocabularyService(base.db(), people.organisations));
        houses.mount(base.operations());
        var programmes = new ReadingService(base.db(), base.clock(), events);
        reading = new ReadingRoutes(programmes, new ReadingHead(base.origin(), base.words()));
        reading.mount(base.operations());
        embed = new EmbedRoutes(
                new EmbedService(events, programmes, people.organisations, base.origin()), base.origin());
        embed.mount(base.operations());
        var agenda = new AgendaService(base.db(), base.clock(), sessions, base.origin());
        new AgendaRoutes(agenda).mount(base.operations());
        drafts = new DraftService(base.db(), events);
        releases = new ReleaseService(base.db(), base.clock(), events, drafts);
        planning = new DraftRoutes(drafts, new DraftItems(base.db(), events, drafts), base.words());
        planning.mount(base.operations());
        new ReleaseRoutes(releases).mount(base.operations());
        var letters = new Letters(base.words());
        notices = new Notices(new Notices.Parts(base.db(), events, agenda, outbox, letters, base.origin()));
        releases.onRelease(release -> notices.wake());
        forms = new FormRoutes(new FormService(base.db(), events), events, base.words());
        forms.mount(base.operations());
        office = office(base, events, people, new Desk(outbox, letters, () -> moved.run()));
        seating = new SeatRoutes(office, new RegisteredPeople(base.db(), events, people.people));
        seating.mount(base.operations());
        registration = new RegistrationRoutes(
                office.registrations,
                links(base, people, outbox, letters),
                new MyRegistrations(base.db(), base.clock(), events, sessions));
        registration.mount(base.operations());
    }

    private static SeatOffice office(Foundations base, EventService events, People people, Desk desk) {
        var parts = new RegistrationService.Parts(
                base.db(),
                base.clock(),
                events,
                people.people,
                new Questionnaires(base.db(), base.clock()),
                desk.outbox(),
                base.limits());
        return new SeatOffice(parts, desk.letters(), base.origin(), desk.moved());
    }

    /** What registering needs besides. */
    private record Desk(Outbox outbox, Letters letters, Runnable moved) {}

    private PersonalLinkService links(Foundations base, People people, Outbox outbox, Letters letters) {
        return new PersonalLinkService(new PersonalLinkService.Parts(
                base.db(),
                base.clock(),
                events,
                sessions,
                people.people,
                people.signIns,
                outbox,
                letters,
                base.limits(),
                base.origin()));
    }

    /** Offers that run out go to the next. @param moved pages show another number of seats */
    OfferClock offers(Runnable moved) {
        this.moved = moved;
        return office.clock;
    }

    /** Heads and first data of the catalogue, of every event and of its programme. */
    void mount(Pages pages) {
        routes.mount(pages);
        houses.mount(pages);
        reading.mount(pages);
        planning.mount(pages);
        registration.mount(pages);
        forms.mount(pages);
        seating.mount(pages);
    }

    /** Feeds, the sitemap, and what other sites show. */
    void mount(Documents documents) {
        embed.mount(documents);
        feeds.mount(documents);
    }
}
