package io.plenary.programme.draft;

import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventService;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.Id;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.programme.plan.Plan;
import io.plenary.programme.plan.PlannedSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The draft as a whole: read, replaced, thrown away, and what is released beside it. Single items: {@link DraftItems}. */
public final class DraftService {
    private final Db db;
    private final EventService events;

    public DraftService(Db db, EventService events) {
        this.db = db;
        this.events = events;
    }

    /** For organisers of the house. @throws Refusal auth-required, not-found */
    public Draft get(Caller caller, String slug) {
        var event = events.getOrganised(caller, slug);
        return db.transaction(tx -> draft(tx, event));
    }

    /** What the event is called, for those who may see its draft. @throws Refusal auth-required, not-found */
    public String titleOf(Caller caller, String slug) {
        return events.getOrganised(caller, slug).title();
    }

    private Draft draft(Db.Tx tx, Event event) {
        var store = new DraftStore(tx);
        var base = store.released(event.id());
        var head = store.find(event.id());
        var plan = head.isPresent() ? store.plan(event.id()) : new ReleasedStore(tx).plan(event.id());
        var around = around(tx, event, plan);
        return new Draft(
                head.map(DraftStore.Head::version).orElse((long) base),
                head.map(DraftStore.Head::base).orElse(base),
                head.isPresent(),
                head.map(DraftStore.Head::changedAt),
                head.flatMap(DraftStore.Head::changedBy),
                event.zone(),
                plan,
                Conflicts.of(plan, around),
                around.fixed());
    }

    /** What a plan of this event is held against. */
    Surroundings around(Db.Tx tx, Event event, Plan plan) {
        return Surroundings.of(event, plan.dayChange(), new ReleasedStore(tx).held(event.id()));
    }

    /**
     * Puts another plan into the draft, cleaned; what comes back under a key keeps the id it once had.
     *
     * @param version of the draft that it was made from
     * @throws Refusal auth-required, not-found, draft-changed, validation, time-invalid
     */
    public Draft replace(Caller caller, String slug, long version, Plan plan) {
        var event = events.getOrganised(caller, slug);
        var clean = PlanRules.checked(plan);
        return db.transaction(tx -> {
            change(tx, caller, event.id(), version);
            var released = new ReleasedStore(tx);
            var back = new Return(released.withdrawnSessions(event.id()), released.withdrawnSpeakers(event.id()))
                    .of(clean);
            owned(tx, event.id(), back);
            PlanRules.whole(back);
            new DraftStore(tx).replace(event.id(), back);
            PlanRules.bounded(new DraftStore(tx).size(event.id()));
            return draft(tx, event);
        });
    }

    /** The same as it would be kept. @throws Refusal validation, time-invalid */
    public static Plan cleaned(Plan plan) {
        return PlanRules.checked(plan);
    }

    /** Nothing in a draft may name what another event has. */
    private static void owned(Db.Tx tx, EventId event, Plan plan) {
        var ids = new ArrayList<Id>();
        plan.tracks().forEach(one -> ids.add(one.id()));
        plan.rooms().forEach(one -> ids.add(one.id()));
        plan.speakers().forEach(one -> ids.add(one.id()));
        plan.sessions().forEach(one -> ids.add(one.id()));
        if (new DraftStore(tx).isForeign(event, ids)) throw new Refusal(ErrorCode.NOT_FOUND);
    }

    /**
     * Takes the draft for a change, begins it where there is none.
     *
     * @return the version after the change
     * @throws Refusal draft-changed when it is another version than the caller knows
     */
    long change(Db.Tx tx, Caller caller, EventId event, long version) {
        var store = new DraftStore(tx);
        var base = store.released(event);
        var begun = store.begin(event, base, caller.person());
        if (begun.isEmpty())
            return store.advance(event, version, caller.person())
                    .orElseThrow(() -> new Refusal(ErrorCode.DRAFT_CHANGED));
        if (version != base) throw new Refusal(ErrorCode.DRAFT_CHANGED);
        store.replace(event, new ReleasedStore(tx).plan(event));
        return begun.get();
    }

    /** @throws Refusal auth-required, not-found (also where there is no draft), draft-changed */
    public void discard(Caller caller, String slug, long version) {
        var event = events.getOrganised(caller, slug);
        db.transaction(tx -> {
            var head = new DraftStore(tx).lock(event.id()).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
            if (head.version() != version) throw new Refusal(ErrorCode.DRAFT_CHANGED);
            var before = new ReleasedStore(tx).plan(event.id());
            var lost = Difference.between(before, new DraftStore(tx).plan(event.id()));
            new AuditStore(tx).write(caller.person(), "draft.discarded", event.id(), head.base(), lost);
            return new DraftStore(tx).drop(event.id());
        });
    }

    /** What is released, as a plan. */
    public Plan released(EventId event) {
        return new ReleasedStore(db).plan(event);
    }

    /** The same inside a transaction. */
    public Plan released(Db.Tx tx, EventId event) {
        return new ReleasedStore(tx).plan(event);
    }

    /** What is released, and the number of the release. */
    public record Released(int number, Plan plan) {}

    /** As of one moment: no release happens in between. */
    public Released releasedNow(EventId event) {
        return db.transaction(
                tx -> new Released(new DraftStore(tx).released(event), new ReleasedStore(tx).plan(event)));
    }

    /** What its organisers see now: the draft, or what is released where there is none; for features that judged the caller. */
    public Released planned(EventId event) {
        return db.transaction(tx -> {
            var store = new DraftStore(tx);
            var plan = store.find(event).isPresent() ? store.plan(event) : new ReleasedStore(tx).plan(event);
            return new Released(store.released(event), plan);
        });
    }

    /** A draft that is taken for its release. */
    public record Taken(long version, Plan plan, List<Conflict> conflicts) {}

    /** Until the transaction ends nobody else changes or releases it; empty where there is none. */
    public Optional<Taken> take(Db.Tx tx, Event event) {
        return new DraftStore(tx).lock(event.id()).map(head -> taken(tx, event, head.version()));
    }

    private Taken taken(Db.Tx tx, Event event, long version) {
        var plan = new DraftStore(tx).plan(event.id());
        return new Taken(version, plan, Conflicts.of(plan, around(tx, event, plan)));
    }

    /** Whether it is live or over. */
    public boolean isFixed(Db.Tx tx, EventId event, SessionId session) {
        return Optional.ofNullable(new ReleasedStore(tx).held(event).get(session))
                .filter(Surroundings.Held::fixed)
                .isPresent();
    }

    /**
     * A session that was moved in public moves in the draft too, unless it stood elsewhere there.
     *
     * @param base the release that moved it
     */
    public void follow(Db.Tx tx, EventId event, Moved moved, Made base) {
        var before = moved.before();
        var now = moved.now();
        var store = new DraftStore(tx);
        if (store.lock(event).isEmpty()) return;
        store.plan(event).sessions().stream()
                .filter(one -> one.id().equals(before.id()))
                .filter(one -> one.startsAt().equals(before.startsAt()))
                .filter(one -> one.endsAt().equals(before.endsAt()))
                .findFirst()
                .map(one -> one.movedTo(now.startsAt(), now.endsAt()))
                .ifPresent(one -> store.put(event, Kind.SESSION, one.id().value(), one));
        store.rebase(event, base.number(), base.by());
    }

    /** A session that takes place at another time. */
    public record Moved(PlannedSession before, PlannedSession now) {}

    /** A release as it is made. */
    public record Made(int number, PersonId by) {}

    /** A part of it was released: what is left goes on from there, and nothing left is no draft. */
    public void goOn(Db.Tx tx, EventId event, Made base) {
        var store = new DraftStore(tx);
        if (Difference.between(released(tx, event), store.plan(event)).isEmpty()) store.drop(event);
        else store.rebase(event, base.number(), base.by());
    }

    /** It is released, or not wanted. */
    public void drop(Db.Tx tx, EventId event) {
        new DraftStore(tx).drop(event);
    }
}
