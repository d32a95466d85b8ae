package io.plenary.programme.release;

import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventService;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.programme.draft.Change;
import io.plenary.programme.draft.Conflict;
import io.plenary.programme.draft.Difference;
import io.plenary.programme.draft.DraftService;
import io.plenary.programme.plan.Plan;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Makes drafts public. */
public final class ReleaseService {
    private static final int MOST = 20;

    private final Db db;
    private final InstantSource clock;
    private final EventService events;
    private final DraftService drafts;
    private final Gate gate;
    private final List<Consumer<Happened>> listeners = new CopyOnWriteArrayList<>();

    /** Takes the draft so that no other release has it too. */
    @FunctionalInterface
    interface Gate {
        Optional<DraftService.Taken> take(Db.Tx tx, Event event);
    }

    /** A release that has just happened on this node, with the sessions it touched. */
    public record Happened(EventId event, int number, Set<SessionId> sessions) {}

    /** What a release would change now, and how many people it would tell. */
    public record Preview(long version, List<Change> changes, int people) {}

    private record Made(Release release, boolean isNew) {}

    public ReleaseService(Db db, InstantSource clock, EventService events, DraftService drafts) {
        this(db, clock, events, drafts, (tx, event) -> {
            new ReleaseStore(tx).lock(event.id());
            return drafts.take(tx, event);
        });
    }

    ReleaseService(Db db, InstantSource clock, EventService events, DraftService drafts, Gate gate) {
        this.db = db;
        this.clock = clock;
        this.events = events;
        this.drafts = drafts;
        this.gate = gate;
    }

    /** Hears of every release made on this node, after it is stored. */
    public void onRelease(Consumer<Happened> listener) {
        listeners.add(listener);
    }

    /** @throws Refusal auth-required, not-found */
    public Preview preview(Caller caller, String slug) {
        var event = events.getOrganised(caller, slug);
        var draft = drafts.get(caller, slug);
        var difference = Difference.between(drafts.released(event.id()), draft.plan());
        return new Preview(draft.version(), difference.changes(), people(event.id(), difference, draft.plan()));
    }

    private int people(EventId event, Difference difference, Plan after) {
        if (!new ReleaseStore(db).isKnown(event)) return 0;
        var now = clock.instant();
        return new NoticeStore(db).count(event, Told.sessions(difference, after, now), now);
    }

    /**
     * Makes the draft public, all at once.
     *
     * @return the same release again when it was asked for before
     * @throws Refusal auth-required, not-found, draft-changed, no-changes, session-started, validation
     */
    public Release release(Caller caller, String slug, Release.Wish wish) {
        var event = events.getOrganised(caller, slug);
        var made = db.transaction(tx -> release(tx, caller, event, wish));
        if (made.isNew()) tell(event.id(), made.release());
        return made.release();
    }

    private Made release(Db.Tx tx, Caller caller, Event event, Release.Wish wish) {
        var draft = gate.take(tx, event);
        var store = new ReleaseStore(tx);
        var earlier = store.find(event.id(), wish.id());
        if (earlier.isPresent()) return new Made(earlier.get(), false);
        var taken = draft.filter(one -> one.version() == wish.version())
                .orElseThrow(() -> new Refusal(ErrorCode.DRAFT_CHANGED));
        if (taken.conflicts().stream().anyMatch(one -> one.kind() == Conflict.Kind.FIXED))
            throw new Refusal(ErrorCode.SESSION_STARTED);
        var before = drafts.released(tx, event.id());
        var difference = Difference.between(before, taken.plan());
        if (difference.isEmpty()) throw new Refusal(ErrorCode.NO_CHANGES);
        var number = store.next(event.id());
        var pages = new PublicStore(tx);
        if (!pages.write(event.id(), before, taken.plan())) throw new Refusal(ErrorCode.NOT_FOUND);
        pages.frame(event.id(), taken.plan());
        var tells = wish.tell() && store.isKnown(event.id());
        if (!store.insert(event.id(), number, wish.clean().telling(tells), caller.person(), difference.changes()))
            throw Refusal.field("/id", "This id is taken.");
        if (tells) store.tell(event.id(), number);
        store.audit(caller.person(), event.id(), number, difference);
        drafts.drop(tx, event.id());
        return new Made(store.find(event.id(), number).orElseThrow(), true);
    }

    /** Of a release that another transaction has stored. */
    public void tell(EventId event, Release release) {
        var sessions = release.changes().stream()
                .filter(one -> one.of() == Change.Of.SESSION)
                .map(one -> new SessionId(one.id()))
                .collect(Collectors.toSet());
        var happened = new Happened(event, release.number(), sessions);
        listeners.forEach(listener -> listener.accept(happened));
    }

    /** Newest first. @throws Refusal auth-required, not-found */
    public List<Release> list(Caller caller, String slug) {
        return new ReleaseStore(db).list(events.getOrganised(caller, slug).id(), MOST);
    }
}
