package io.plenary.live.socket;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveCodec;
import io.plenary.contract.live.LiveCommand;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.fanout.FanoutSocket;
import io.plenary.fanout.Ping;
import io.plenary.fanout.Subscription;
import io.plenary.live.TicketService.Bearer;
import io.plenary.live.TopicRule;
import io.plenary.platform.Refusal;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One socket of one page. What is read belongs to its event loop; bearer and topics are shared with the thread that
 * carries out its commands, under its lock.
 */
final class LiveSocket {
    private static final Ping BEAT = Ping.saying(Buffer.buffer(new LiveEvent.Beat().json()));

    private static final int TOPICS_EXPECTED = 8;

    private final LiveEndpoint endpoint;
    private final ServerWebSocket web;
    private final FanoutSocket fanout;
    private final CommandQueue commands;
    private final FloodGuard flood;
    private final Map<Topic, Subscription> topics = new HashMap<>(TOPICS_EXPECTED);
    private volatile Bearer bearer;
    private volatile long heard;
    private Outgoing outgoing;
    private int badFrames;
    private boolean gone;

    LiveSocket(LiveEndpoint endpoint, ServerWebSocket web, FanoutSocket fanout) {
        this.endpoint = endpoint;
        this.web = web;
        this.fanout = fanout;
        this.commands = new CommandQueue(endpoint.threads(), this::carryOut, this::flush);
        heard = endpoint.nanos();
        flood = new FloodGuard(heard);
    }

    FanoutSocket fanout() {
        return fanout;
    }

    Optional<Bearer> bearer() {
        return Optional.ofNullable(bearer);
    }

    /** At once, from any thread: the fan-out carries it to the loop. */
    void send(LiveEvent event) {
        fanout.send(Buffer.buffer(event.json()));
    }

    /** Where the thread that carries out a command writes its answers; they leave when the command is done. */
    Outgoing outgoing() {
        if (outgoing == null) outgoing = new Outgoing(fanout);
        return outgoing;
    }

    private void flush() {
        var ready = outgoing;
        // Nothing stays with the thousands of sockets that only listen.
        outgoing = null;
        if (ready != null) ready.flush();
    }

    void close(CloseCode why) {
        fanout.close(why.code(), why.reason());
    }

    /** For the thread that carries out a command: what it answered goes out first. */
    void closeBehind(CloseCode why) {
        flush();
        close(why);
    }

    // Reading, on the event loop -------------------------------------------------------------------------------------

    void text(String message) {
        heard = endpoint.nanos();
        if (message.length() > SocketLimits.CLOSING_BYTES) close(CloseCode.TOO_LARGE);
        else if (message.length() > SocketLimits.MESSAGE_BYTES) bad("", ErrorCode.FRAME_TOO_LARGE);
        else read(message.getBytes(StandardCharsets.UTF_8));
    }

    private void read(byte[] frame) {
        if (frame.length > SocketLimits.MESSAGE_BYTES) bad("", ErrorCode.FRAME_TOO_LARGE);
        else read(LiveCodec.decode(frame));
    }

    void binary() {
        heard = endpoint.nanos();
        bad("", ErrorCode.BAD_JSON);
    }

    /** One more frame that is no message; false when there were too many. */
    boolean control() {
        heard = endpoint.nanos();
        if (flood.take(heard, endpoint.limits().frames()) != FloodGuard.Verdict.CLOSE) return true;
        abuse();
        return false;
    }

    private void read(LiveCodec.Decoded decoded) {
        switch (decoded) {
            case LiveCodec.Decoded.Refused refused -> bad(refused.ref(), refused.code());
            case LiveCodec.Decoded.Command command -> take(command.command());
        }
    }

    private void take(LiveCommand command) {
        badFrames = 0;
        switch (flood.take(heard, endpoint.limits().frames())) {
            case CLOSE -> abuse();
            case REFUSE ->
                send(LiveEvent.Err.of(command.id(), ErrorCode.RATE_LIMITED).after(1));
            case TAKE -> {
                if (!commands.offer(command))
                    send(LiveEvent.Err.of(command.id(), ErrorCode.BUSY).after(1));
            }
        }
    }

    private void bad(String ref, ErrorCode code) {
        badFrames++;
        if (badFrames >= SocketLimits.BAD_FRAMES
                || flood.take(heard, endpoint.limits().frames()) == FloodGuard.Verdict.CLOSE) abuse();
        else send(LiveEvent.Err.of(ref, code));
    }

    private void abuse() {
        endpoint.coolDown(bearer());
        close(CloseCode.ABUSE);
    }

    // Commands, on a virtual thread ----------------------------------------------------------------------------------

    private void carryOut(List<LiveCommand> together) {
        if (together.getFirst() instanceof LiveCommand.Join)
            endpoint.desk()
                    .join(
                            this,
                            together.stream().map(LiveCommand.Join.class::cast).toList(),
                            this::failed);
        else carryOut(together.getFirst());
    }

    private void carryOut(LiveCommand command) {
        try {
            endpoint.desk().carryOut(this, command);
        } catch (RuntimeException failure) {
            failed(command, failure);
        }
    }

    /** Whatever went wrong, the page gets an answer and the socket lives on. */
    private void failed(LiveCommand command, RuntimeException failure) {
        if (failure instanceof Refusal refusal) refuse(command, refusal);
        else outgoing().send(LiveEvent.Err.of(command.id(), endpoint.codeOf(failure)));
    }

    private void refuse(LiveCommand command, Refusal refusal) {
        var answer = LiveEvent.Err.of(command.id(), refusal.code());
        outgoing().send(refusal.retryAfter() > 0 ? answer.after(refusal.retryAfter()) : answer);
        if (refusal.code() == ErrorCode.SIGN_IN_ENDED) closeBehind(CloseCode.SIGN_IN_ENDED);
    }

    /** False when there are too many sockets of the sign-in or the person. */
    boolean introduce(Bearer who) {
        synchronized (topics) {
            if (gone || !endpoint.admit(this, who)) return false;
            bearer = who;
            return true;
        }
    }

    int topics() {
        synchronized (topics) {
            return topics.size();
        }
    }

    boolean isIn(SessionId session) {
        synchronized (topics) {
            return topics.keySet().stream()
                    .anyMatch(topic -> topic.session().filter(session::equals).isPresent());
        }
    }

    /** The rooms that this socket is in, and whether it listens there to more than everybody may. */
    Map<SessionId, Boolean> rooms() {
        synchronized (topics) {
            var rooms = new HashMap<SessionId, Boolean>();
            for (var topic : topics.keySet()) {
                topic.session().ifPresent(session -> rooms.merge(session, isBehindRight(topic), Boolean::logicalOr));
            }
            return rooms;
        }
    }

    private void lookBehindRight() {
        if (topics.keySet().stream().noneMatch(LiveSocket::isBehindRight)) endpoint.behindRight(this, false);
    }

    /** Whether not everybody in a room may listen to it. */
    private static boolean isBehindRight(Topic topic) {
        return !TopicRule.of(topic.kind()).isForAll();
    }

    /** @param expected the person was expected in the room, because this socket was not in it yet */
    void joined(Topic topic, Subscription subscription, boolean expected) {
        synchronized (topics) {
            var first = topic.session().filter(session -> !rooms().containsKey(session));
            // It closed meanwhile, or lost the room while it joined one more topic of it.
            if (gone || (first.isPresent() && !expected)) {
                subscription.end();
                if (!gone) outgoing().send(LiveEvent.Err.ended(topic, ErrorCode.FORBIDDEN));
                topic.session().filter(session -> expected).ifPresent(session -> endpoint.attendance()
                        .giveUp(session, bearer.person()));
                return;
            }
            topics.put(endpoint.shared(topic), subscription);
            if (isBehindRight(topic)) endpoint.behindRight(this, true);
            first.ifPresent(session -> endpoint.attendance().enter(session, bearer.person()));
        }
    }

    /** The right to listen is lost: the page is told, so that it does not take silence for quiet. */
    void expel(Topic topic, ErrorCode why) {
        if (leave(topic)) send(LiveEvent.Err.ended(topic, why));
    }

    /** False when it was not joined. */
    boolean leave(Topic topic) {
        synchronized (topics) {
            var subscription = topics.remove(topic);
            if (subscription == null) return false;
            if (isBehindRight(topic)) lookBehindRight();
            subscription.end();
            topic.session().filter(session -> !isIn(session)).ifPresent(session -> endpoint.attendance()
                    .leave(session, bearer.person()));
            return true;
        }
    }

    // Life -----------------------------------------------------------------------------------------------------------

    /** When it is its turn, by one thread for all sockets. Whoever has just come or spoken is not asked for a sign of life. */
    void ping() {
        if (!isLetGo() && silence() > endpoint.limits().ping().toNanos() / 4) fanout.ping(BEAT);
    }

    private long silence() {
        return endpoint.nanos() - heard;
    }

    /** Closes it when it has given no sign of life for long. @return whether it did */
    boolean isLetGo() {
        if (silence() <= endpoint.limits().dead().toNanos()) return false;
        close(CloseCode.GOING_AWAY);
        return true;
    }

    /** It is closed; everything it held is given back. On the event loop. */
    void ended() {
        synchronized (topics) {
            gone = true;
            for (var room : rooms().keySet()) endpoint.attendance().leave(room, bearer.person());
            topics.clear();
        }
        endpoint.forget(this, web.closeStatusCode());
    }

    ServerWebSocket web() {
        return web;
    }
}
