package io.plenary.crowd.hands;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.HandId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.live.PresenceBook;
import io.plenary.live.RoomAccess;
import io.plenary.live.SaidText;
import io.plenary.live.Standing;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Raising, calling up, lowering. What was done already is done again without harm: a command may come twice. */
public final class HandService {
    private static final int MOST_CHARACTERS = 120;
    private static final Duration AWAY = Duration.ofSeconds(60);
    private static final Limit RAISING = new Limit("hands", 5, 1, Duration.ofSeconds(2));

    /** Apart from raising, so that whoever raised too often can still take it back. */
    private static final Limit LOWERING = new Limit("hands-lowered", 5, 1, Duration.ofSeconds(2));

    private final Parts parts;

    /** What it stands on. */
    public record Parts(Db db, RoomAccess access, PresenceBook presence, RateLimits limits, HandNews news) {}

    public HandService(Parts parts) {
        this.parts = parts;
    }

    /** How a room deals with hands. */
    public record Rules(boolean quietFirst, boolean listed) {}

    /**
     * @param hands with names, for those who moderate and where the host shows them; otherwise one's own alone
     * @param mine one's own
     */
    public record View(long version, Rules rules, int waiting, Optional<HandId> mine, List<Hand> hands) {}

    /** @throws Refusal why the person may not speak here; validation; rate-limited; busy */
    public void raise(Standing who, Optional<String> about) {
        var author = speaker(who);
        var text =
                about.filter(one -> !one.isBlank()).map(one -> SaidText.of(one, MOST_CHARACTERS, ErrorCode.VALIDATION));
        parts.limits().take(RAISING, author.id() + " " + who.session().id());
        var session = who.session().id();
        change(session, store -> {
            if (store.up(session) >= HandNews.MOST_HANDS
                    && store.findUp(session, new PersonId(author.id())).isEmpty()) throw new Refusal(ErrorCode.BUSY);
            store.raise(HandId.next(), session, author, text);
        });
    }

    /** One's own; nothing happens when it is down. @throws Refusal why the person may not listen here; rate-limited */
    public void lower(Standing who) {
        who.refusal().ifPresent(HandService::refuse);
        var person = new PersonId(who.author().orElseThrow().id());
        var session = who.session().id();
        parts.limits().take(LOWERING, person + " " + session);
        if (new HandStore(parts.db()).findUp(session, person).isEmpty()) return;
        change(session, store -> store.findUp(session, person).ifPresent(hand -> {
            var now = store.find(session, hand).orElseThrow().state();
            store.set(hand, now.lowered());
        }));
    }

    /** Comes, or rather not. @throws Refusal wrong-state when nobody calls */
    public void answer(Standing who, boolean accept) {
        var person = new PersonId(speaker(who).id());
        var session = who.session().id();
        var next = accept ? HandState.STAGE : HandState.DECLINED;
        change(session, store -> {
            var hand = store.findUp(session, person).orElseThrow(() -> new Refusal(ErrorCode.WRONG_STATE));
            become(store, session, hand, next);
        });
    }

    /** For those who moderate. @throws Refusal forbidden; not-found; wrong-state */
    public void set(Standing who, HandId hand, HandState next) {
        var session = moderated(who);
        change(session, store -> become(store, session, hand, next));
    }

    private static void become(HandStore store, SessionId session, HandId hand, HandState next) {
        var found = store.find(session, hand).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        if (!found.state().mayBecome(next)) throw new Refusal(ErrorCode.WRONG_STATE);
        store.set(hand, next);
    }

    /** All that wait; those who were called or are on stage stay. @throws Refusal forbidden */
    public void clear(Standing who) {
        var session = moderated(who);
        change(session, store -> store.lowerWaiting(session));
    }

    /** @throws Refusal not-found; forbidden */
    public View rule(Caller caller, SessionId session, Rules rules) {
        moderated(parts.access().of(caller, session));
        change(session, store -> store.rules(session, rules.quietFirst(), rules.listed()));
        return view(caller, session);
    }

    /** @throws Refusal why the person may not listen here */
    public View view(Caller caller, SessionId session) {
        var person = caller.person();
        var standing = parts.access().of(caller, session);
        standing.refusal().ifPresent(HandService::refuse);
        var queue = parts.news().queue(session);
        var seesAll = queue.listed() || standing.rights().moderate();
        var hands = queue.inOrder().stream()
                .filter(hand -> seesAll || hand.person().equals(person))
                .toList();
        return new View(
                queue.version(),
                new Rules(queue.quietFirst(), queue.listed()),
                queue.waiting().size(),
                queue.of(person).map(Hand::id),
                hands);
    }

    /** For somebody who has just come. */
    public List<LiveEvent> greeting(Standing who) {
        var topic = Topic.of(Topic.Kind.CROWD, who.session().id());
        var queue = parts.news().queue(who.session().id());
        var mine = queue.mine(new PersonId(who.author().orElseThrow().id()));
        return List.of(new LiveEvent.Latest(topic, queue.told()), new LiveEvent.Latest(topic, mine));
    }

    /** Lowers hands whose people have been away for a minute, on whatever node; call it every few seconds. Awaits. */
    public void lowerAway() {
        var store = new HandStore(parts.db());
        store.raisers().forEach((session, people) -> {
            var here = parts.presence().among(session, people);
            if (store.noteAway(session, here, AWAY)) change(session, inside -> inside.lowerAway(session, AWAY));
        });
    }

    /** The room's counter is locked first, so that changes of one room follow each other on all nodes. */
    private void change(SessionId session, Consumer<HandStore> work) {
        parts.db().transaction(tx -> {
            var store = new HandStore(tx);
            store.change(session);
            work.accept(store);
            return session;
        });
        parts.news().changed(session);
    }

    private static LiveEvent.Author speaker(Standing who) {
        who.refusalToSay().ifPresent(HandService::refuse);
        return who.author().orElseThrow();
    }

    private static SessionId moderated(Standing who) {
        who.refusal().ifPresent(HandService::refuse);
        if (!who.rights().moderate()) throw new Refusal(ErrorCode.FORBIDDEN);
        return who.session().id();
    }

    private static void refuse(ErrorCode code) {
        throw new Refusal(code);
    }
}
