package io.plenary;

import io.plenary.catalogue.OwnEvents;
import io.plenary.files.FileClock;
import io.plenary.files.FileRoutes;
import io.plenary.handouts.HandoutRoutes;
import io.plenary.handouts.HandoutService;
import io.plenary.live.log.RoomLog;
import io.plenary.mail.Outbox;
import io.plenary.organisations.keys.KeyCallers;
import io.plenary.platform.LimitNews;
import io.plenary.platform.ffmpeg.Ffmpeg;
import io.plenary.platform.ffmpeg.FfmpegFinder;
import io.plenary.platform.http.Callers;
import io.plenary.platform.http.Documents;
import io.plenary.platform.http.HttpEdge;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.OwnGround;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.PublicNews;
import io.plenary.platform.http.Sites;
import io.plenary.registration.OfferClock;
import io.plenary.stage.HostRight;
import io.plenary.stage.MeetingWarden;
import io.plenary.stage.StageRoutes;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Makes the features and hands each what it needs: the one place that knows them all. */
final class Wiring {
    /** How long a host may be away, such as while the page is loaded again. */
    private static final Duration HOST_AWAY = Duration.ofSeconds(20);

    /** Version of the privacy notice; the page's wording carries the same. */
    private static final String NOTICE = "2026-1";

    /** After these another number of seats may be taken. */
    private static final List<String> SEAT_OPERATIONS = List.of(
            "register",
            "cancelMyRegistration",
            "openPersonalLink",
            "confirmPersonalLink",
            "decideRegistrations",
            "decideApplications",
            "saveAdmission",
            "publishForm");

    private final Foundations base;
    private final List<Runnable> closing = new ArrayList<>();

    private final Outbox outbox = new Outbox();
    private final FileClock files;
    private final People people;
    private final Events events;
    private final Exchanges exchanges;
    private final MailRoom mail;
    private final LetterRoom letters;
    private final SpeakerRoom speakers;
    private final RoomLog log;
    private final RoomDoor door = new RoomDoor();
    private final Stages stages;
    private final Rooms rooms;
    private final Optional<MeetingWarden> warden;
    private final Demo demo;
    private final PublicNews news;
    private final OfferClock offers;
    private final DataOffice data;
    private final Editors editors;
    private final LimitNews limitNews;

    Wiring(Foundations base) {
        this.base = base;
        var ffmpeg = CompletableFuture.supplyAsync(this::ffmpeg, base.threads());
        new FileRoutes(base.files()).mount(base.operations());
        files = new FileClock(base.db(), base.files(), base.clock());
        closing.add(files::close);
        people = new People(base, outbox);
        people.start(base.signals(), base.lookout());
        closing.add(people::close);
        events = new Events(base, people, outbox);
        closing.add(events.notices::close);
        exchanges = new Exchanges(base, events);
        closing.add(exchanges::close);
        mail = new MailRoom(base, outbox);
        closing.add(mail::close);
        letters = new LetterRoom(base, people, events, outbox);
        closing.add(letters::close);
        speakers = new SpeakerRoom(base, people, events, outbox);
        log = new RoomLog(base.db(), base.fanout(), base.meters());
        stages = new Stages(
                base, new Stages.Parts(events.sessions, events.events, log, door, people.revocations, ffmpeg.join()));
        closing.add(stages::close);
        rooms = new Rooms(base, people, events, log, Rooms.view(stages.stage));
        closing.add(rooms::close);
        warden = Meetings.warden(base, rooms.access);
        warden.ifPresent(one -> closing.add(one::close));
        door.to(rooms);
        // Lobbies and rooms that are open ask anew what their session is.
        events.releases.onRelease(release -> release.sessions().forEach(rooms.access::changed));
        // The database tells every node; whoever has just released and looks must not be faster than that word.
        events.releases.onRelease(release -> base.answers().drop());
        speakers.asking.onChange(sessions -> sessions.forEach(rooms.access::changed));
        hostRight();
        handouts();
        new StageRoutes(stages.stage, stages.meetings, door, ingest()).mount(base.operations());
        rooms.rooms.onRemoval(removal -> stages.archive.shutOut(removal.session(), removal.person()));
        demo = new Demo(base, people, stages, log);
        closing.add(demo::close);
        news = new PublicNews(base.db());
        for (var taking : SEAT_OPERATIONS) base.operations().after(taking, news::changed);
        closing.add(news::close);
        offers = events.offers(news::changed);
        closing.add(offers::close);
        data = new DataOffice(base, people, events, outbox);
        closing.add(data::close);
        editors = new Editors(base, events);
        limitNews = new LimitNews(base.limits(), base.db());
        closing.add(limitNews::close);
    }

    /** Unpacked once for each data folder; tests share one. */
    private Ffmpeg ffmpeg() {
        var cache = Optional.ofNullable(System.getProperty("plenary.ffmpeg.cache"))
                .map(Path::of)
                .orElseGet(() -> base.folder().subfolder("ffmpeg"));
        var configured = base.config().media().ffmpeg();
        return new FfmpegFinder(configured, System.getenv().getOrDefault("PATH", ""), cache).find();
    }

    /** Whoever may enter a session may have what it hands out. */
    private void handouts() {
        var audience = new HandoutDoor(door, events.seats);
        var service = new HandoutService(new HandoutService.Parts(
                base.db(),
                events.sessions,
                base.files(),
                audience,
                base.limits(),
                base.config().storage().fileBytes()));
        new HandoutRoutes(service).mount(base.operations());
        base.files().readBy(HandoutService.KIND, service::mayRead);
    }

    /** A host who drops out hands the right on. */
    private void hostRight() {
        HostRight.Names names =
                person -> people.people.find(person).map(one -> one.name().value());
        var right = new HostRight(new HostRight.Parts(
                stages.stage,
                events.sessions,
                rooms.attendance::isHere,
                names,
                base.vertx(),
                base.threads(),
                HOST_AWAY));
        rooms.attendance.onChange(right::changed);
    }

    /** Where encoders send to; the key is told apart from it. */
    private String ingest() {
        var host = base.config().web().origin().getHost();
        return "rtmp://" + host + ":" + base.config().media().rtmpPort() + "/live";
    }

    /** Where files are while they come in. */
    Path incoming() {
        return base.files().incoming();
    }

    /** Every route of the API. */
    Operations operations() {
        return base.operations();
    }

    /** Who asks: people by accounts, machines by keys. */
    Callers callers() {
        return new KeyCallers(base.db(), people.callers);
    }

    /** What every page starts with. */
    Pages.Boot boot() {
        var config = base.config();
        return (caller, locale) -> Map.of(
                "me",
                people.me.of(caller),
                "locale",
                locale,
                "demo",
                config.demo(),
                "developmentMail",
                config.mail().smtp().isEmpty() && config.web().isLoopback(),
                "meetings",
                config.jitsi().isPresent(),
                "fileMegabytes",
                config.storage().fileMegabytes(),
                "notice",
                NOTICE);
    }

    /** What the hosts that organisations bring show: their public face and registering, nothing behind it. */
    static final List<String> AT_OWN_HOSTS = List.of(
            "/",
            "/e/:slug",
            "/e/:slug/programme",
            "/e/:slug/sessions/:session",
            "/e/:slug/speakers/:speaker",
            "/e/:slug/register",
            "/o/:slug",
            "/o/:slug/legal/:kind",
            "/privacy",
            "/legal/:kind",
            "/sign-in",
            "/sign-in/return");

    /** Which names organisations have proven. */
    Sites.OwnHosts ownHosts() {
        return people.hosts;
    }

    /** Whose an event is. */
    OwnGround ownGround() {
        return new OwnEvents(base.db(), people.organisations);
    }

    /** Heads of the pages. */
    void pages(Pages pages) {
        people.mount(pages);
        events.mount(pages);
        letters.mount(pages);
        speakers.mount(pages);
        exchanges.mount(pages);
        stages.pages().mount(pages);
        rooms.mount(pages);
        data.mount(pages);
        editors.mount(pages);
        for (var path : List.of(
                "/sign-in",
                "/sign-in/link",
                "/registration",
                "/home",
                "/demo",
                "/dev/mail",
                "/setup",
                "/invitation",
                "/second-factor",
                "/address",
                "/address/link",
                "/accounts/join",
                "/accounts/join/link",
                "/new",
                "/privacy"))
            pages.on(path, visit -> Page.of("Plenary", "Conferences and webinars, live and to watch again."));
    }

    /** Public files: feeds, the sitemap, programmes. */
    void documents(Documents documents) {
        events.mount(documents);
        exchanges.mount(documents);
    }

    HttpEdge.Sockets sockets() {
        return rooms.sockets;
    }

    Handler<HttpServerRequest> media() {
        return stages.media;
    }

    /** One-time link of a new installation; a demo brings its own owner. */
    Optional<String> ownerLink() {
        return base.config().demo() ? Optional.empty() : people.ownerSetup.link();
    }

    /** Runs on a virtual thread once the listeners are up: loops, demo content. */
    void start() {
        mail.start(base);
        letters.start();
        events.notices.start(base.lookout());
        news.start(base.answers(), base.signals());
        limitNews.start(base.signals());
        offers.start();
        data.start(base.lookout());
        files.start();
        stages.open(this::onAir);
        rooms.start();
        warden.ifPresent(MeetingWarden::start);
        if (base.config().demo()) demo.start();
    }

    private void onAir(int rtmpPort) {
        if (base.config().demo()) demo.show(rtmpPort);
    }

    /** Broadcasts are this node's: one of several has them at a time. */
    boolean hasTheStage() {
        return stages.desk.isHeld();
    }

    /** In the reverse order of making, once nobody looks any more. */
    void close() {
        base.lookout().close();
        for (var step : closing.reversed()) step.run();
    }
}
