package io.plenary.polls;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PollId;
import io.plenary.contract.ids.SessionId;
import io.plenary.live.RoomAccess;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import java.util.List;

/** Drafting polls, before the session or during it; by its hosts. */
public final class PollDrafts {
    private static final int MOST_POLLS = 50;

    private final Db db;
    private final RoomAccess access;

    public PollDrafts(Db db, RoomAccess access) {
        this.db = db;
        this.access = access;
    }

    /** @throws Refusal not-found, forbidden; validation; wrong-state when there are fifty */
    public SeenPoll create(Caller caller, SessionId session, PollPlan plan) {
        mustHost(caller, session);
        return insert(session, plan.checked());
    }

    private SeenPoll insert(SessionId session, PollPlan plan) {
        var id = PollId.next();
        var isStored = db.transaction(tx -> new PollStore(tx).insert(id, session, plan, MOST_POLLS));
        if (!isStored) throw new Refusal(ErrorCode.WRONG_STATE);
        return seen(session, id);
    }

    private SeenPoll seen(SessionId session, PollId id) {
        var poll = new PollStore(db).find(session, id).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        return SeenPoll.of(new Poll.Counted(poll, Sum.NOTHING, WordGroups.UNTOUCHED), true, SeenPoll.Own.NOTHING);
    }

    /** @throws Refusal not-found, forbidden; validation; wrong-state once it was opened */
    public SeenPoll edit(Caller caller, SessionId session, PollId id, PollPlan plan) {
        mustHost(caller, session);
        if (!new PollStore(db).edit(session, id, plan.checked())) {
            find(session, id);
            throw new Refusal(ErrorCode.WRONG_STATE);
        }
        return seen(session, id);
    }

    /** @throws Refusal not-found, forbidden; wrong-state when there are fifty */
    public SeenPoll copy(Caller caller, SessionId session, PollId id) {
        mustHost(caller, session);
        return insert(session, find(session, id).plan());
    }

    /** @throws Refusal not-found, forbidden */
    public void order(Caller caller, SessionId session, List<PollId> order) {
        mustHost(caller, session);
        new PollStore(db).order(session, order);
    }

    private Poll find(SessionId session, PollId id) {
        return new PollStore(db).find(session, id).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    private void mustHost(Caller caller, SessionId session) {
        caller.required();
        if (!access.of(caller, session).rights().host()) throw new Refusal(ErrorCode.FORBIDDEN);
    }
}
