package io.plenary;

import io.plenary.contract.ids.Uuid7;
import io.plenary.contract.live.LiveBody;
import io.plenary.direct.DirectRoutes;
import io.plenary.direct.DirectService;
import io.plenary.fanout.Counts;
import io.plenary.live.Attendance;
import io.plenary.live.CountRelay;
import io.plenary.live.PersonalNotices;
import io.plenary.live.PlanNews;
import io.plenary.live.PresenceBook;
import io.plenary.live.RoomAccess;
import io.plenary.live.RoomExport;
import io.plenary.live.RoomRoutes;
import io.plenary.live.RoomService;
import io.plenary.live.SilenceRoutes;
import io.plenary.live.SilenceService;
import io.plenary.live.StageView;
import io.plenary.live.TicketService;
import io.plenary.live.TicketService.Bearer;
import io.plenary.live.log.Hints;
import io.plenary.live.log.RoomLog;
import io.plenary.live.socket.LiveEndpoint;
import io.plenary.live.socket.Rounds;
import io.plenary.live.socket.SocketLimits;
import io.plenary.platform.config.Config;
import io.plenary.platform.http.ClientAddress;
import io.plenary.platform.http.Pages;
import io.plenary.qa.QaLive;
import io.plenary.qa.QaRoutes;
import io.plenary.qa.QuestionService;
import io.plenary.stage.StageService;
import java.util.Map;
import java.util.stream.Collectors;

/** The part of Wiring that makes the live room, chat and questions. */
final class Rooms implements AutoCloseable {
    private static final int COUNTS_MIN_MILLIS = 251;
    private static final int COUNTS_MAX_MILLIS = 1_999;
    private static final int ATTENDANCE_MAX_MILLIS = 5_003;
    private static final int NODE_NAME = 8;

    final RoomAccess access;
    final RoomService rooms;
    private final PersonalNotices notices;
    private final Chats chats;
    final QuestionService questions;
    final Polls polls;
    private final Walls walls;
    final Attendance attendance;
    private final PresenceBook presence;
    final LiveEndpoint sockets;
    private final Crowds crowds;
    private final TicketService tickets;
    private final RoomRoutes routes;
    private final QaRoutes questionRoutes;
    private final Rounds rounds;
    private final Foundations base;
    private final RoomLog log;
    private final Hints hints;
    private final CountRelay relay;
    private final PlanNews planned;

    /** @param stages what stands above and is asked about each room */
    Rooms(Foundations base, People people, Events events, RoomLog log, StageView stages) {
        this.base = base;
        this.log = log;
        hints = new Hints(base.db());
        access = new RoomAccess(new RoomAccess.Parts(
                base.db(), base.clock(), people.callers::find, events.sessions, events.seats, stages));
        var counts = Counts.create(base.vertx(), base.fanout(), COUNTS_MIN_MILLIS, COUNTS_MAX_MILLIS);
        relay = new CountRelay(base.db(), this::fromElsewhere);
        var node = nodeName();
        presence = new PresenceBook(base.db(), node, PresenceBook.Pace.standard(), base.meters());
        var here = Counts.ofThoseWhoCome(base.vertx(), base.fanout(), COUNTS_MIN_MILLIS, ATTENDANCE_MAX_MILLIS);
        attendance = new Attendance(here, presence);
        rooms = new RoomService(new RoomService.Parts(
                base.db(),
                base.clock(),
                base.words(),
                events.events,
                events.sessions,
                access,
                log,
                attendance,
                base.config().jitsi().isPresent()));
        tickets = new TicketService(
                base.db(),
                base.limits(),
                who -> access.expect(who.stream().map(Bearer::signIn).collect(Collectors.toSet())));
        notices = new PersonalNotices(base.fanout(), base.db());
        notices.onRights(access::changed);
        people.onRoles((house, person) -> {
            access.changed(person);
            notices.tell(person, new LiveBody.MeRights(house.value()));
        });
        crowds = new Crowds(base, new Crowds.Parts(events.events, access, attendance, presence));
        chats = new Chats(base, people, new Chats.Room(log, access, crowds.rosters::namedAmong, notices));
        questions = new QuestionService(
                new QuestionService.Parts(base.db(), log, access, base.limits(), counts, base.clock(), notices::tell));
        questions.votes().onCounted(relay::tell);
        polls = new Polls(base, log, access, counts);
        walls = new Walls(base, access, attendance, questions);
        sockets = new LiveEndpoint(socketParts(node), socketLimits());
        rounds = rounds(people);
        planned = new PlanNews(base.db(), base.fanout(), access);
        listen(people, events);
        Map<String, RoomExport.Part> parts =
                Map.of("chat", chats.export, "questions", questions::export, "polls", polls.service::export);
        questionRoutes = new QaRoutes(questions);
        var exports = new RoomRoutes.Exports(parts, base.files().incoming());
        routes = new RoomRoutes(rooms, tickets, exports, base.limits());
        mount(base, events);
    }

    private LiveEndpoint.Parts socketParts(String node) {
        return new LiveEndpoint.Parts(
                base.vertx(),
                base.threads(),
                base.meters(),
                base.fanout(),
                log,
                access,
                tickets,
                attendance,
                chats.live,
                new QaLive(questions),
                crowds.live,
                polls.live,
                walls.news,
                base.clock(),
                base.origin(),
                new ClientAddress(base.config().web().trustedProxies()),
                base.limits(),
                node);
    }

    private SocketLimits socketLimits() {
        var bench = base.config().operation().limits() == Config.Limits.BENCH;
        return bench ? SocketLimits.bench() : SocketLimits.standard();
    }

    private Rounds rounds(People people) {
        return new Rounds(new Rounds.Parts(
                sockets,
                log,
                access,
                rooms,
                tickets,
                people.signIns::seen,
                people.revocations::isDegraded,
                base.clock()));
    }

    private void listen(People people, Events events) {
        events.releases.onRelease(release -> planned.released(release.number(), release.sessions()));
        rooms.onRemoval(removal -> sockets.remove(removal.person(), removal.session()));
        people.revocations.onCutoff(cutoff -> sockets.endSignIns(cutoff::ends));
    }

    /** A count that another node has told its readers. */
    private void fromElsewhere(String topic, String key, CountRelay.Count count) {
        if (base.fanout().subscribers(topic) > 0) questions.votes().heard(topic, key, count);
    }

    private static String nodeName() {
        var random = Uuid7.next().toString();
        return random.substring(random.length() - NODE_NAME);
    }

    /** What the room asks of the stage. */
    static StageView view(StageService stage) {
        return session -> {
            var state = stage.state(session);
            var progress = StageView.State.valueOf(state.progress().name());
            return new StageView.Stage(progress, state.liveSince(), state.endedAt(), state.source(), state.host());
        };
    }

    private void mount(Foundations base, Events events) {
        var direct = new DirectService.Parts(base.db(), events.events, base.limits(), notices);
        new DirectRoutes(new DirectService(direct)).mount(base.operations());
        new SilenceRoutes(new SilenceService(base.db(), rooms, access, notices)).mount(base.operations());
        routes.mount(base.operations());
        questionRoutes.mount(base.operations());
    }

    /** The page of every session: lobby and room. */
    void mount(Pages pages) {
        routes.mount(pages);
        questionRoutes.mount(pages);
        walls.mount(pages);
    }

    void start() {
        hints.start(log, base.signals());
        relay.start(base.signals());
        notices.start(base.signals());
        chats.start();
        planned.start(base.signals());
        base.signals().start();
        rounds.start(base.lookout());
        crowds.start(sockets::tell);
        polls.start(base.lookout());
        walls.start();
    }

    @Override
    public void close() {
        crowds.close();
        polls.close();
        rounds.close();
        hints.close();
        relay.close();
        notices.close();
        chats.close();
        base.signals().close();
        attendance.close();
        presence.close();
    }
}
