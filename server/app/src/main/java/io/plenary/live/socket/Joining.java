package io.plenary.live.socket;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveBody;
import io.plenary.contract.live.LiveCommand;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.live.Standing;
import io.plenary.live.TicketService.Bearer;
import io.plenary.platform.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Joins that a page sent together: each is allowed or refused by itself, then all are subscribed and read in one go, and
 * answered in their order. A person is expected in a room once, before the first of its topics is held. Awaits.
 */
final class Joining {
    private final LiveEndpoint.Parts parts;
    private final TopicJoin joins;
    private final LiveSocket socket;
    private final Bearer bearer;
    private final BiConsumer<LiveCommand, RuntimeException> refused;
    private final Map<Topic, Standing> standings = new HashMap<>();
    private final Set<SessionId> expected = new HashSet<>();
    /** In these rooms already: what was told there of one's rights nobody kept up since, if notices are joined only now. */
    private final Set<SessionId> before;

    /** @param refused hears of each join that fails, and why */
    Joining(
            LiveEndpoint.Parts parts,
            TopicJoin joins,
            LiveSocket socket,
            BiConsumer<LiveCommand, RuntimeException> refused) {
        this.parts = parts;
        this.joins = joins;
        this.socket = socket;
        this.bearer = socket.bearer().orElseThrow();
        this.refused = refused;
        this.before = socket.rooms().keySet();
    }

    void carryOut(List<LiveCommand.Join> asked) {
        var wishes = new ArrayList<TopicJoin.Wish>();
        try {
            for (var join : asked) attempt(join, () -> wishes.add(allowed(join, wishes.size())));
            for (var held : hold(wishes)) attempt(held.wish().join(), () -> enter(held));
        } finally {
            for (var session : expected) parts.attendance().giveUp(session, person());
        }
    }

    private void attempt(LiveCommand.Join join, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failure) {
            refused.accept(join, failure);
        }
    }

    private PersonId person() {
        return bearer.person();
    }

    /** @throws Refusal busy, and whatever the room says */
    private TopicJoin.Wish allowed(LiveCommand.Join join, int before) {
        var topic = join.topic();
        if (socket.topics() + before >= SocketLimits.TOPICS) throw new Refusal(ErrorCode.BUSY);
        if (topic.kind() == Topic.Kind.ME) {
            socket.leave(topic);
            return new TopicJoin.Wish(join, LiveEndpoint.noticesOf(person()));
        }
        var session = topic.session().orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        var who = parts.access().of(person(), bearer.signIn(), session);
        who.refusalOf(topic.kind()).ifPresent(code -> {
            throw new Refusal(code);
        });
        // A page that found a hole joins again without leaving.
        socket.leave(topic);
        if (!socket.isIn(session) && !expected.contains(session)) {
            parts.attendance().expect(session, person());
            expected.add(session);
        }
        standings.put(topic, who);
        return new TopicJoin.Wish(join, topic.toString());
    }

    private List<TopicJoin.Held> hold(List<TopicJoin.Wish> wishes) {
        try {
            return wishes.isEmpty() ? List.of() : joins.hold(socket.fanout(), wishes);
        } catch (RuntimeException failure) {
            for (var wish : wishes) refused.accept(wish.join(), failure);
            return List.of();
        }
    }

    private void enter(TopicJoin.Held held) {
        var topic = held.wish().join().topic();
        var subscription = joins.enter(socket.outgoing(), held);
        var first = topic.session().filter(expected::remove).isPresent();
        socket.joined(topic, subscription, first);
        if (first) tellStanding(topic.session().orElseThrow());
        if (topic.kind() == Topic.Kind.ME) before.forEach(this::tellAgain);
        if (!standings.containsKey(topic)) return;
        var who = standings.get(topic);
        greet(topic.kind(), who);
        if (held.wish().hasLog() && held.head().seq() > 0) greetSaid(topic, who);
    }

    /** A page was read before its socket stood, and heard of no change in between. Asked anew: notices are heard by now. */
    private void tellStanding(SessionId session) {
        var rights = parts.access().of(person(), bearer.signIn(), session).rights();
        var body = new LiveBody.MeStanding(session.value(), rights.host(), rights.speak(), rights.moderate());
        socket.outgoing().send(new LiveEvent.Latest(Topic.me(), body));
    }

    /** What goes with what was said and has no place in its log. */
    private void greetSaid(Topic topic, Standing who) {
        switch (topic.kind()) {
            case QA -> socket.outgoing().send(parts.questions().greeting(who));
            case CHAT, BACKSTAGE -> parts.chat().greeting(topic).forEach(socket.outgoing()::send);
            default -> {}
        }
    }

    private void tellAgain(SessionId session) {
        try {
            tellStanding(session);
        } catch (Refusal gone) {
            // Notices are joined all the same; that the room is lost the rounds tell.
        }
    }

    /** Subscribed first, told second: what changes between the two comes twice rather than never. */
    private void greet(Topic.Kind kind, Standing who) {
        var session = who.session().id();
        if (kind == Topic.Kind.CROWD) parts.crowd().greeting(who).forEach(socket.outgoing()::send);
        parts.wall().greeting(kind, session).forEach(socket.outgoing()::send);
        if (kind == Topic.Kind.PRESENCE)
            socket.outgoing().send(parts.attendance().frame(session));
    }
}
