package io.plenary;

import io.plenary.applications.ApplicantList;
import io.plenary.applications.ApplicationFiles;
import io.plenary.applications.ApplicationRoutes;
import io.plenary.applications.ApplicationService;
import io.plenary.applications.EndorsementFiles;
import io.plenary.applications.EndorsementRoutes;
import io.plenary.applications.EndorsementService;
import io.plenary.applications.ReaderRoutes;
import io.plenary.applications.ReaderService;
import io.plenary.applications.ReviewRoutes;
import io.plenary.applications.ReviewService;
import io.plenary.applications.SelectionService;
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
import io.plenary.forms.FormFiles;
import io.plenary.forms.FormRoutes;
import io.plenary.forms.FormService;
import io.plenary.forms.Purpose;
import io.plenary.forms.Questionnaires;
import io.plenary.home.HomeRoutes;
import io.plenary.home.HomeService;
import io.plenary.mail.Letters;
import io.plenary.mail.Outbox;
import io.plenary.organisations.IdentityService;
import io.plenary.organisations.OrganisationRoutes;
import io.plenary.organisations.VocabularyService;
import io.plenary.organisations.brand.BrandRoutes;
import io.plenary.organisations.brand.BrandService;
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
import io.plenary.programme.release.ProfileReleaseService;
import io.plenary.programme.release.ReleaseRoutes;
import io.plenary.programme.release.ReleaseService;
import io.plenary.registration.Latecomers;
import io.plenary.registration.MyRegistrations;
import io.plenary.registration.OfferClock;
import io.plenary.registration.PersonalLinkService;
import io.plenary.registration.RegisteredPeople;
import io.plenary.registration.RegistrationRoutes;
import io.plenary.registration.RegistrationService;
import io.plenary.registration.SeatBook;
import io.plenary.registration.SeatOffice;
import io.plenary.registration.SeatRoutes;
import io.plenary.registration.SeatUnion;
import io.plenary.registration.checkin.CheckInRoutes;
import io.plenary.registration.checkin.CheckInService;
import io.plenary.registration.extension.ExtensionRoutes;
import io.plenary.registration.extension.ExtensionService;
import io.plenary.registration.roll.GroupService;
import io.plenary.registration.roll.ListImport;
import io.plenary.registration.roll.RollRoutes;
import io.plenary.registration.roll.RollService;
import io.plenary.registration.sessions.SessionSeatRoutes;
import io.plenary.registration.sessions.SessionSeatService;
import io.plenary.registration.sessions.SessionSeats;
import io.plenary.statistics.StatisticsRoutes;
import io.plenary.statistics.StatisticsService;
import io.plenary.surveys.SurveyRoutes;
import io.plenary.surveys.SurveyService;

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
    private final BrandRoutes brand;
    private final ReadingRoutes reading;
    private final EmbedRoutes embed;
    private final RegistrationRoutes registration;
    private final DraftRoutes planning;
    private final FeedRoutes feeds;
    private final FormRoutes forms;
    private final SeatRoutes seating;
    private final SeatOffice office;
    private final RollRoutes rolls;
    private final SessionSeatRoutes choosing;
    private final CheckInRoutes door;
    private final ApplicationRoutes applying;
    private final ReviewRoutes reviewing;
    private final EndorsementRoutes endorsing;
    private final SurveyRoutes surveys;
    private final StatisticsRoutes statistics;
    private volatile Runnable moved = () -> {};

    Events(Foundations base, People people, Outbox outbox) {
        sessions = new SessionService(base.db(), base.clock());
        seats = new SeatBook(base.db());
        events = new EventService(new EventService.Parts(
                base.db(), base.clock(), people.organisations, sessions, seats, new EventCalendar(base.origin())));
        var limit = new SearchLimit(base.limits());
        routes = new EventRoutes(events, people.organisations, new EventHead(base.origin(), base.words()), limit);
        routes.mount(base.operations());
        feeds = feeds(base);
        new SearchRoutes(new SearchService(base.db()), limit).mount(base.operations());
        houses = houses(base, people);
        brand = new BrandRoutes(new BrandService(base.db(), people.organisations, base.files()));
        brand.mount(base.operations());
        var programmes = new ReadingService(base.db(), base.clock(), events);
        reading = new ReadingRoutes(programmes, new ReadingHead(base.origin(), base.words()), events::isForSearch);
        reading.mount(base.operations());
        embed = embed(base, people, programmes);
        var agenda = new AgendaService(base.db(), base.clock(), sessions, base.origin());
        new AgendaRoutes(agenda).mount(base.operations());
        drafts = new DraftService(base.db(), events);
        releases = new ReleaseService(base.db(), base.clock(), events, drafts);
        planning = new DraftRoutes(drafts, new DraftItems(base.db(), events, drafts), base.words());
        planning.mount(base.operations());
        new ReleaseRoutes(releases, new ProfileReleaseService(base.db(), events, drafts, releases))
                .mount(base.operations());
        var letters = new Letters(base.words());
        notices =
                new Notices(new Notices.Parts(base.db(), base.clock(), events, agenda, outbox, letters, base.origin()));
        releases.onRelease(release -> notices.wake());
        forms = new FormRoutes(new FormService(base.db(), events, people.people), sent(base), events, base.words());
        forms.mount(base.operations());
        var desk = new Desk(outbox, letters, () -> moved.run(), new SessionSeats(agenda));
        choosing = choosing(base, desk.sessions());
        door = door(base, people);
        office = office(base, events, people, desk);
        extensions(base, people, desk);
        rolls = rolls(base, people, desk);
        rolls.mount(base.operations());
        seating = new SeatRoutes(office, new RegisteredPeople(base.db(), events, people.people));
        seating.mount(base.operations());
        var mine = new MyRegistrations(base.db(), base.clock(), events, sessions);
        registration = new RegistrationRoutes(office, links(base, people, outbox, letters), mine);
        registration.mount(base.operations());
        new HomeRoutes(new HomeService(base.db(), base.clock(), mine)).mount(base.operations());
        var parts = applications(base, people, desk);
        applying = new ApplicationRoutes(new ApplicationService(parts), new ApplicantList(parts), base.clock());
        applying.mount(base.operations());
        endorsing = endorsing(base, parts);
        endorsing.mount(base.operations());
        base.files().readBy(Purpose.REGISTRATION.word(), office.answers::mayRead);
        reviewing = new ReviewRoutes(new ReviewService(parts), new SelectionService(parts, office.grants));
        reviewing.mount(base.operations());
        new ReaderRoutes(new ReaderService(parts)).mount(base.operations());
        surveys = surveys(base, people);
        surveys.mount(base.operations());
        statistics = statistics(base);
        statistics.mount(base.operations());
    }

    private static OrganisationRoutes houses(Foundations base, People people) {
        var routes = new OrganisationRoutes(
                people.organisations,
                new IdentityService(base.db(), people.organisations),
                new VocabularyService(base.db(), people.organisations));
        routes.mount(base.operations());
        return routes;
    }

    private FormFiles sent(Foundations base) {
        var most = base.config().storage().fileBytes();
        var parts = new FormFiles.Parts(base.db(), base.clock(), events, base.files(), base.limits(), most);
        return new FormFiles(parts, new Latecomers(base.db())::mayCome);
    }

    private EmbedRoutes embed(Foundations base, People people, ReadingService programmes) {
        var shown = new EmbedService(events, programmes, people.organisations, base.origin());
        var routes = new EmbedRoutes(shown, base.origin());
        routes.mount(base.operations());
        return routes;
    }

    private FeedRoutes feeds(Foundations base) {
        return new FeedRoutes(
                new FeedService(events, base.words(), base.origin()),
                new SitemapService(base.db(), base.origin(), SITEMAP_PART));
    }

    private static EndorsementRoutes endorsing(Foundations base, ApplicationService.Parts parts) {
        base.files().readBy(Purpose.APPLICATION.word(), new ApplicationFiles(parts));
        base.files().readBy("endorsement", new EndorsementFiles(parts));
        var desk = new EndorsementService.Desk(
                base.files(), base.limits(), base.config().storage().fileBytes());
        return new EndorsementRoutes(new EndorsementService(parts, desk));
    }

    private StatisticsRoutes statistics(Foundations base) {
        var questions = new Questionnaires(base.db(), base.clock(), base.files());
        return new StatisticsRoutes(new StatisticsService(base.db(), events, questions, base.words()));
    }

    private SurveyRoutes surveys(Foundations base, People people) {
        var questions = new Questionnaires(base.db(), base.clock(), base.files());
        return new SurveyRoutes(new SurveyService.Parts(
                base.db(), base.clock(), events, people.people, questions, seats, base.limits()));
    }

    private SessionSeatRoutes choosing(Foundations base, SessionSeats seats) {
        var routes = new SessionSeatRoutes(new SessionSeatService(base.db(), base.clock(), events, seats));
        routes.mount(base.operations());
        return routes;
    }

    private CheckInRoutes door(Foundations base, People people) {
        var routes = new CheckInRoutes(new CheckInService(base.db(), events, people.people));
        routes.mount(base.operations());
        return routes;
    }

    private RollRoutes rolls(Foundations base, People people, Desk desk) {
        var roll = new RollService(new RollService.Parts(
                base.db(),
                base.clock(),
                events,
                people.people,
                new Questionnaires(base.db(), base.clock(), base.files()),
                desk.outbox(),
                desk.letters(),
                base.limits(),
                office.grants,
                base.origin()));
        return new RollRoutes(new ListImport(roll), new GroupService(roll), base.words());
    }

    private void extensions(Foundations base, People people, Desk desk) {
        var parts = new ExtensionService.Parts(
                base.db(), base.clock(), events, people.people, desk.outbox(), desk.letters(), base.origin());
        new ExtensionRoutes(new ExtensionService(parts)).mount(base.operations());
    }

    private ApplicationService.Parts applications(Foundations base, People people, Desk desk) {
        return new ApplicationService.Parts(
                base.db(),
                base.clock(),
                events,
                people.people,
                new Questionnaires(base.db(), base.clock(), base.files()),
                desk.outbox(),
                desk.letters(),
                base.origin(),
                base.files());
    }

    private static SeatOffice office(Foundations base, EventService events, People people, Desk desk) {
        var parts = new RegistrationService.Parts(
                base.db(),
                base.clock(),
                events,
                people.people,
                new Questionnaires(base.db(), base.clock(), base.files()),
                desk.outbox(),
                base.limits(),
                desk.sessions());
        return new SeatOffice(parts, desk.letters(), base.origin(), desk.moved());
    }

    /** What registering needs besides. */
    private record Desk(Outbox outbox, Letters letters, Runnable moved, SessionSeats sessions) {}

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

    /** For two accounts that become one. */
    SeatUnion seatUnion() {
        return office.union;
    }

    RegistrationService registrations() {
        return office.registrations;
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
        brand.mount(pages);
        reading.mount(pages);
        planning.mount(pages);
        registration.mount(pages);
        forms.mount(pages);
        seating.mount(pages);
        choosing.mount(pages);
        rolls.mount(pages);
        door.mount(pages);
        applying.mount(pages);
        reviewing.mount(pages);
        endorsing.mount(pages);
        surveys.mount(pages);
        statistics.mount(pages);
    }

    /** Feeds, the sitemap, and what other sites show. */
    void mount(Documents documents) {
        embed.mount(documents);
        feeds.mount(documents);
    }
}
