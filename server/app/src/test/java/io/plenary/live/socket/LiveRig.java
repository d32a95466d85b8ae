package io.plenary.live.socket;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.plenary.accounts.AccountCallers;
import io.plenary.accounts.PersonService;
import io.plenary.chat.ChatLive;
import io.plenary.chat.ChatService;
import io.plenary.chat.EmojiService;
import io.plenary.chat.Mentions;
import io.plenary.chat.ModerationService;
import io.plenary.chat.ReactionNews;
import io.plenary.chat.SlowMode;
import io.plenary.chat.reading.ChatExport;
import io.plenary.chat.reading.ChatReadingService;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SignInId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.contract.live.LiveCommand;
import io.plenary.contract.live.Topic;
import io.plenary.crowd.CrowdLive;
import io.plenary.crowd.announce.AnnouncementNews;
import io.plenary.crowd.hands.HandNews;
import io.plenary.crowd.hands.HandService;
import io.plenary.crowd.people.PeopleNews;
import io.plenary.crowd.people.PeopleService;
import io.plenary.crowd.people.Rosters;
import io.plenary.crowd.people.TypingService;
import io.plenary.crowd.reactions.ReactionService;
import io.plenary.fanout.Counts;
import io.plenary.fanout.Fanout;
import io.plenary.fanout.FanoutOptions;
import io.plenary.live.Attendance;
import io.plenary.live.PersonalNotices;
import io.plenary.live.PresenceBook;
import io.plenary.live.RoomAccess;
import io.plenary.live.RoomService;
import io.plenary.live.Rooms;
import io.plenary.live.SilenceService;
import io.plenary.live.StageView;
import io.plenary.live.TicketService;
import io.plenary.live.TicketService.Bearer;
import io.plenary.live.log.RoomLog;
import io.plenary.platform.Caller;
import io.plenary.platform.Lookout;
import io.plenary.platform.RateLimits;
import io.plenary.platform.Words;
import io.plenary.platform.http.ClientAddress;
import io.plenary.polls.PollDrafts;
import io.plenary.polls.PollLive;
import io.plenary.polls.PollService;
import io.plenary.polls.PollTeller;
import io.plenary.polls.VoteService;
import io.plenary.programme.SessionService;
import io.plenary.qa.QaLive;
import io.plenary.qa.QuestionService;
import io.plenary.registration.SeatBook;
import io.plenary.testing.TestDb;
import io.plenary.wall.WallNews;
import io.plenary.wall.WallService;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** One node's live part on real sockets and a real database. Several may share a database. */
final class LiveRig implements AutoCloseable {
    static final String ORIGIN = "http://localhost";
    private static final AtomicInteger NODES = new AtomicInteger();

    final TestDb database;
    final Rooms rooms;
    final Fanout fanout;
    final RoomLog log;
    final RoomAccess access;
    final RoomService service;
    final TicketService tickets;
    final RateLimits limits;
    final ChatReadingService reading;
    final ChatExport export;
    final SilenceService silences;
    final SlowMode slow;
    final PersonalNotices notices;
    private final ReactionNews messageReactions;
    final QuestionService questions;
    final PollService polls;
    final PollDrafts pollDrafts;
    final VoteService votes;
    final PollTeller pollTeller;
    final Attendance attendance;
    final PresenceBook presence;
    final String node;
    final ReactionService reactions;
    final AnnouncementNews announcements;
    private final Rosters rosters;
    final PeopleNews peopleNews;
    final PeopleService people;
    final TypingService typing;
    final HandNews handNews;
    final HandService hands;
    final WallNews wallNews;
    final WallService walls;
    final LiveEndpoint endpoint;
    final Rounds rounds;
    final Lookout lookout;
    final AccountCallers callers;
    /** What the stage above says; scheduled unless a test put something else here. */
    final ConcurrentHashMap<SessionId, StageView.Stage> stages = new ConcurrentHashMap<>();

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private final List<Page> pages = new ArrayList<>();

    /** What a test may choose. */
    record Choice(
            SocketLimits limits,
            TopicJoin.Order order,
            Runnable between,
            boolean unlimited,
            Attendance.Order attendance) {
        static Choice standard() {
            return new Choice(
                    SocketLimits.standard(),
                    TopicJoin.Order.SUBSCRIBE_FIRST,
                    () -> {},
                    false,
                    Attendance.Order.LISTED_FIRST);
        }

        Choice with(SocketLimits other) {
            return new Choice(other, order, between, unlimited, attendance);
        }

        Choice with(TopicJoin.Order other, Runnable pause) {
            return new Choice(limits, other, pause, true, attendance);
        }

        Choice with(Attendance.Order other) {
            return new Choice(limits, order, between, unlimited, other);
        }

        Choice withoutRateLimits() {
            return new Choice(limits, order, between, true, attendance);
        }
    }

    static LiveRig on(TestDb database) {
        return new LiveRig(database, Choice.standard());
    }

    LiveRig(TestDb database, Choice choice) {
        this.database = database;
        var db = database.db();
        var vertx = database.vertx();
        lookout = new Lookout(db);
        rooms = new Rooms(db);
        fanout = Fanout.create(vertx, FanoutOptions.defaults(), meters);
        log = new RoomLog(db, fanout, meters);
        callers = new AccountCallers(db, null, null);
        var clock = Clock.systemUTC();
        var sessions = new SessionService(db, clock);
        StageView stageView = session -> stages.getOrDefault(session, StageView.Stage.untouched());
        access = new RoomAccess(new RoomAccess.Parts(db, clock, callers::find, sessions, new SeatBook(db), stageView));
        limits = new RateLimits(clock, choice.unlimited());
        tickets = new TicketService(
                db,
                new RateLimits(clock, true),
                who -> access.expect(who.stream().map(Bearer::signIn).collect(Collectors.toSet())));
        var counts = Counts.create(vertx, fanout, 51, 201);
        slow = new SlowMode(db, clock);
        notices = new PersonalNotices(fanout, db);
        notices.onRights(access::changed);
        messageReactions = new ReactionNews(db, fanout);
        reading = new ChatReadingService(new ChatReadingService.Parts(db, log, access, limits, slow::seconds));
        export = new ChatExport(db);
        node = "n" + NODES.incrementAndGet();
        presence = new PresenceBook(db, node, PresenceBook.Pace.standard(), meters);
        attendance = new Attendance(counts, presence, choice.attendance());
        questions =
                new QuestionService(new QuestionService.Parts(db, log, access, limits, counts, clock, notices::tell));
        reactions = new ReactionService(db, limits, Counts.create(vertx, fanout, 251, 999), attendance);
        announcements = new AnnouncementNews(db, fanout, attendance, threads);
        rosters = new Rosters(db, clock, access, presence);
        peopleNews = new PeopleNews(db, fanout, attendance, rosters);
        people = new PeopleService(new PeopleService.Parts(db, access, rosters, peopleNews));
        typing = new TypingService(new TypingService.Parts(db, clock, fanout, attendance, rosters, limits));
        handNews = new HandNews(db, fanout, attendance, threads);
        hands = new HandService(new HandService.Parts(db, access, presence, limits, handNews));
        polls = new PollService(new PollService.Parts(db, log, access, clock));
        pollDrafts = new PollDrafts(db, access);
        pollTeller = new PollTeller(new PollTeller.Parts(db, fanout, counts, polls, access, clock));
        log.onEntry(pollTeller::heard);
        votes = new VoteService(db, limits, pollTeller::changed);
        wallNews = new WallNews(new WallNews.Parts(db, fanout, attendance, threads, questions.byCode()::current));
        walls = new WallService(db, access, wallNews, clock);
        questions.byCode().onChange(walls::codeChanged);
        endpoint = endpoint(choice);
        handNews.tell(endpoint::tell);
        service = new RoomService(
                new RoomService.Parts(db, clock, new Words(), null, sessions, access, log, attendance, false));
        silences = new SilenceService(db, service, access, notices);
        rounds = new Rounds(new Rounds.Parts(endpoint, log, access, service, tickets, seen -> {}, () -> false, clock));
        server = listening(choice.limits());
    }

    private LiveEndpoint endpoint(Choice choice) {
        return new LiveEndpoint(
                new LiveEndpoint.Parts(
                        database.vertx(),
                        threads,
                        meters,
                        fanout,
                        log,
                        access,
                        tickets,
                        attendance,
                        chatLive(),
                        new QaLive(questions),
                        new CrowdLive(reactions, hands, typing, announcements),
                        new PollLive(votes),
                        wallNews,
                        Clock.systemUTC(),
                        ORIGIN,
                        new ClientAddress(List.of()),
                        limits,
                        node),
                choice.limits(),
                new TopicJoin(fanout, log, choice.order(), choice.between()));
    }

    private HttpServer listening(SocketLimits limits) {
        return database.vertx()
                .createHttpServer(new HttpServerOptions()
                        // Behind the socket's own patience, as on the real edge.
                        .setIdleTimeout((int) limits.dead().plusSeconds(1).toMillis())
                        .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                        .setPerMessageWebSocketCompressionSupported(false)
                        .setPerFrameWebSocketCompressionSupported(false)
                        .setMaxWebSocketFrameSize(262_144)
                        .setMaxWebSocketMessageSize(262_144))
                .webSocketHandshakeHandler(endpoint::greet)
                .webSocketHandler(endpoint::open)
                .requestHandler(request -> request.response().setStatusCode(404).end())
                .listen(0)
                .await();
    }

    private ChatLive chatLive() {
        var db = database.db();
        var mentions = new Mentions(db, rosters::namedAmong, notices, new PersonService(db, null)::list);
        return new ChatLive(
                new ChatService(new ChatService.Parts(db, log, limits, slow, mentions)),
                new EmojiService(db, limits, messageReactions),
                new ModerationService(db, log, slow));
    }

    int port() {
        return server.actualPort();
    }

    SignInId signIn(PersonId person) {
        var id = new SignInId(Uuid7.next());
        database.db().execute("""
                        insert into sign_in (id, person_id, reach, device, expires_at, factor_at)
                        values ($1, $2, 'full', 'test', now() + interval '1 hour', now())\
                        """, id, person);
        return id;
    }

    Caller caller(PersonId person) {
        var signIn = signIn(person);
        return callers.find(Set.of(signIn)).get(signIn);
    }

    /** A socket that has not said hello. */
    Page stranger() {
        var page = Page.open(database.vertx(), port(), ORIGIN);
        pages.add(page);
        return page;
    }

    /** A page of the person, welcomed. */
    Page page(PersonId person) {
        return page(caller(person));
    }

    Page page(Caller caller) {
        var page = stranger();
        page.send(new LiveCommand.Hello(Page.id(), tickets.issue(caller).ticket()));
        page.await("welcome");
        return page;
    }

    /** The same, in the room's chat. */
    Page inChat(PersonId person, SessionId session) {
        var page = page(person);
        page.answer(new LiveCommand.Join(Page.id(), chatOf(session), 0, 0));
        return page;
    }

    static Topic chatOf(SessionId session) {
        return Topic.of(Topic.Kind.CHAT, session);
    }

    static Topic crowdOf(SessionId session) {
        return Topic.of(Topic.Kind.CROWD, session);
    }

    static Topic qaOf(SessionId session) {
        return Topic.of(Topic.Kind.QA, session);
    }

    static StageView.Stage live() {
        return new StageView.Stage(
                StageView.State.LIVE,
                java.util.Optional.of(Clock.systemUTC().instant().minus(Duration.ofSeconds(100))),
                java.util.Optional.empty(),
                true,
                java.util.Optional.empty());
    }

    /** Its heart stops, as that of a process that is killed. */
    void killPresence() {
        presence.kill();
    }

    @Override
    public void close() {
        pages.forEach(Page::close);
        lookout.close();
        pollTeller.close();
        rounds.close();
        server.close().await();
        attendance.close();
        notices.close();
        messageReactions.close();
        presence.close();
        threads.close();
    }
}
