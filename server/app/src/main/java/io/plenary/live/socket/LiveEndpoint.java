package io.plenary.live.socket;

import io.micrometer.core.instrument.MeterRegistry;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SignInId;
import io.plenary.contract.live.LiveBody;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.fanout.Fanout;
import io.plenary.live.Attendance;
import io.plenary.live.PersonalNotices;
import io.plenary.live.RoomAccess;
import io.plenary.live.RoomCommands;
import io.plenary.live.TicketService;
import io.plenary.live.TicketService.Bearer;
import io.plenary.live.log.RoomLog;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.http.ClientAddress;
import io.plenary.platform.http.HttpEdge;
import io.plenary.platform.http.Problems;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.ServerWebSocketHandshake;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The door of {@code /live}: lets sockets in and knows all that are open on this node. */
public final class LiveEndpoint implements HttpEdge.Sockets {
    private static final Logger LOG = LoggerFactory.getLogger(LiveEndpoint.class);
    private static final String PATH = "/live";
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY = 429;
    static final Duration BEAT = Duration.ofMillis(2_003);
    private static final int MOST_SHARED = 10_000;

    /** Sockets of an address that ended without a ticket that holds. Who returns in a crowd after a node's death brings one. */
    static final Limit STRANGERS = new Limit("sockets without a ticket, network", 600, 300, Duration.ofMinutes(1));

    /**
     * What sockets are served from.
     *
     * @param origin the only one that may open a socket
     * @param addresses who knocks, also from behind a proxy
     * @param strangers how often an address comes without a ticket
     * @param node name told to pages, for support
     */
    public record Parts(
            Vertx vertx,
            ExecutorService threads,
            MeterRegistry meters,
            Fanout fanout,
            RoomLog log,
            RoomAccess access,
            TicketService tickets,
            Attendance attendance,
            RoomCommands.Chat chat,
            RoomCommands.Questions questions,
            RoomCommands.Crowd crowd,
            RoomCommands.Polls polls,
            RoomCommands.Wall wall,
            InstantSource clock,
            String origin,
            ClientAddress addresses,
            RateLimits strangers,
            String node) {}

    private final Parts parts;
    private final SocketLimits limits;
    private final Census census;
    private final CoolDown coolDown = new CoolDown();
    private final Desk desk;
    private final Turns<LiveSocket> sockets;
    /** Those of them that listen to more than everybody may. */
    private final Set<LiveSocket> behindRight = ConcurrentHashMap.newKeySet();

    private final Map<Topic, Topic> topics = new ConcurrentHashMap<>();

    public LiveEndpoint(Parts parts, SocketLimits limits) {
        this(parts, limits, new TopicJoin(parts.fanout(), parts.log()));
    }

    LiveEndpoint(Parts parts, SocketLimits limits, TopicJoin joins) {
        this.parts = parts;
        this.limits = limits;
        this.sockets = new Turns<>(limits.ping(), limits.lastPatience(), BEAT);
        this.census = new Census(limits);
        this.desk = new Desk(parts, joins);
        parts.meters().gauge("plenary.live.sockets", sockets, Turns::size);
    }

    // The door, on the event loop ------------------------------------------------------------------------------------

    @Override
    public void greet(ServerWebSocketHandshake handshake) {
        if (!PATH.equals(handshake.path())) handshake.reject(NOT_FOUND);
        else if (!parts.origin().equals(handshake.headers().get("Origin"))) handshake.reject(FORBIDDEN);
        else if (!isWelcome(addressOf(handshake))) handshake.reject(TOO_MANY);
        else
            handshake.accept().onFailure(broken -> {
                census.strangerGone(addressOf(handshake));
                LOG.debug("a handshake failed: {}", broken.toString());
            });
    }

    private boolean isWelcome(String address) {
        return parts.strangers().has(STRANGERS, address) && census.admitStranger(address);
    }

    private String addressOf(ServerWebSocketHandshake handshake) {
        return parts.addresses().of(handshake.remoteAddress(), handshake.headers());
    }

    private String addressOf(LiveSocket socket) {
        return parts.addresses().of(socket.web().remoteAddress(), socket.web().headers());
    }

    @Override
    public void open(ServerWebSocket web) {
        var socket = new LiveSocket(this, web, parts.fanout().attach(web));
        sockets.add(socket);
        web.closeHandler(closed -> socket.ended());
        web.exceptionHandler(broken -> {
            LOG.debug("a socket broke: {}", broken.toString());
            // What Vert.x says of a message whose pieces together are too large; it would go on reading.
            if (broken instanceof IllegalStateException) socket.close(CloseCode.TOO_LARGE);
        });
        web.textMessageHandler(socket::text);
        web.binaryMessageHandler(bytes -> socket.binary());
        Wire.watch(web, socket);
        parts.vertx().setTimer(limits.hello().toMillis(), timer -> {
            if (socket.bearer().isEmpty()) socket.close(CloseCode.HELLO_LATE);
        });
    }

    // For its sockets ------------------------------------------------------------------------------------------------

    long nanos() {
        return System.nanoTime();
    }

    SocketLimits limits() {
        return limits;
    }

    ExecutorService threads() {
        return parts.threads();
    }

    Desk desk() {
        return desk;
    }

    Attendance attendance() {
        return parts.attendance();
    }

    boolean admit(LiveSocket socket, Bearer bearer) {
        if (coolDown.holds(bearer.person(), nanos()) || !census.admit(bearer)) return false;
        census.strangerGone(addressOf(socket));
        return true;
    }

    void coolDown(Optional<Bearer> bearer) {
        bearer.ifPresent(who -> coolDown.start(who.person(), nanos()));
    }

    void forget(LiveSocket socket, Short code) {
        if (!sockets.remove(socket)) return;
        behindRight.remove(socket);
        socket.bearer().ifPresentOrElse(census::gone, () -> strangerLeft(addressOf(socket)));
        var known = code == null ? "1006" : code.toString();
        parts.meters().counter("plenary.live.closes", "code", known).increment();
    }

    private void strangerLeft(String address) {
        census.strangerGone(address);
        parts.strangers().waitFor(STRANGERS, address);
    }

    /** It listens to something that not everybody in a room may listen to, or does not any more. */
    void behindRight(LiveSocket socket, boolean does) {
        if (does) behindRight.add(socket);
        else behindRight.remove(socket);
    }

    /** The same, and one for all who listen to it: ten thousand of each would be held for as long as they stay. */
    Topic shared(Topic topic) {
        if (topics.size() > MOST_SHARED) topics.clear();
        return topics.computeIfAbsent(topic, one -> one);
    }

    ErrorCode codeOf(RuntimeException failure) {
        if (Problems.isDatabaseAway(failure)) return ErrorCode.UNAVAILABLE;
        LOG.error("a command failed", failure);
        return ErrorCode.INTERNAL;
    }

    static String noticesOf(PersonId person) {
        return PersonalNotices.topicOf(person.toString());
    }

    // For what happens elsewhere; from any thread --------------------------------------------------------------------

    /** Pings who is due and closes who gave no sign of life; call it every {@link #BEAT}. */
    void beat() {
        sockets.beat(LiveSocket::ping, LiveSocket::isLetGo);
    }

    /** Every sign-in with a socket here. */
    public Set<Bearer> bearers() {
        var bearers = ConcurrentHashMap.<Bearer>newKeySet();
        for (var socket : sockets) socket.bearer().ifPresent(bearers::add);
        return bearers;
    }

    /** Who is in which room on this node. @param behindRight listens to more there than everybody in the room may */
    public record Seat(Bearer bearer, SessionId session, boolean behindRight) {}

    /**
     * The seats here of these people, room by room, and of all who listen to more than everybody may. A crowd of whom
     * nobody is asked for costs nothing.
     */
    Set<Seat> seats(Map<SessionId, Set<PersonId>> people) {
        var wanted = new HashSet<PersonId>();
        people.values().forEach(wanted::addAll);
        var seats = new HashSet<Seat>();
        for (var socket : wanted.isEmpty() ? behindRight : sockets) {
            var bearer = socket.bearer();
            if (bearer.isEmpty()) continue;
            if (!behindRight.contains(socket) && !wanted.contains(bearer.get().person())) continue;
            socket.rooms().forEach((session, behindRight) -> {
                if (behindRight
                        || people.getOrDefault(session, Set.of())
                                .contains(bearer.get().person()))
                    seats.add(new Seat(bearer.get(), session, behindRight));
            });
        }
        return seats;
    }

    /** Closes the sockets whose sign-in has ended. */
    public void endSignIns(BiPredicate<PersonId, SignInId> ended) {
        for (var socket : sockets)
            socket.bearer()
                    .filter(bearer -> ended.test(bearer.person(), bearer.signIn()))
                    .ifPresent(bearer -> socket.close(CloseCode.SIGN_IN_ENDED));
    }

    /** Tells the person and closes the sockets that are in the room. */
    public void remove(PersonId person, SessionId session) {
        for (var socket : sockets) {
            var theirs = socket.bearer().filter(bearer -> bearer.person().equals(person));
            if (theirs.isEmpty() || !socket.isIn(session)) continue;
            var notice = new LiveEvent.Latest(Topic.me(), new LiveBody.MeRemoved(session.value()));
            socket.send(notice);
            socket.close(CloseCode.REMOVED);
        }
    }

    /** Whoever lost a right leaves what it opened, and hears so; the socket stays for other things. */
    void leave(Seat seat, Function<Topic.Kind, Optional<ErrorCode>> refusal) {
        for (var socket : sockets) {
            if (socket.bearer().filter(seat.bearer()::equals).isEmpty()) continue;
            for (var kind : Topic.Kind.values())
                if (kind != Topic.Kind.ME)
                    refusal.apply(kind).ifPresent(why -> socket.expel(Topic.of(kind, seat.session()), why));
        }
    }

    /** To one person, on the sockets of this node that are in the room. */
    public void tell(PersonId person, SessionId session, LiveEvent event) {
        for (var socket : sockets)
            if (socket.bearer().filter(bearer -> bearer.person().equals(person)).isPresent() && socket.isIn(session))
                socket.send(event);
    }

    /** To every socket: the database has not answered for some seconds, or it does again. */
    public void tell(LiveEvent.Degraded state) {
        for (var socket : sockets) socket.send(state);
    }

    /** What is counted about people; 0 once nobody is here (C9). */
    int counted() {
        return census.size();
    }
}
