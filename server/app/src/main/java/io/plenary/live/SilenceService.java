package io.plenary.live;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveBody;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import java.util.Optional;

/** Lets somebody listen without speaking, for minutes or until it is taken back. */
public final class SilenceService {
    private final Db db;
    private final RoomService rooms;
    private final RoomAccess access;
    private final PersonalNotices notices;

    public SilenceService(Db db, RoomService rooms, RoomAccess access, PersonalNotices notices) {
        this.db = db;
        this.rooms = rooms;
        this.access = access;
        this.notices = notices;
    }

    /** Whoever runs the room, too, cannot be silenced, nor can one silence oneself. @throws Refusal not-found, forbidden */
    public void silence(Caller caller, SessionId session, PersonId person, Optional<Integer> minutes) {
        rooms.moderatedOther(caller, session, person);
        var until = db.transaction(tx -> {
            var store = new SilenceStore(tx);
            store.write(caller.person(), "room.silenced", session, person);
            return store.silence(session, person, minutes, caller.person());
        });
        access.changed(session);
        notices.tell(person, new LiveBody.MeSilenced(session.value(), until));
    }

    /** @throws Refusal not-found, forbidden */
    public void unsilence(Caller caller, SessionId session, PersonId person) {
        rooms.moderated(caller, session);
        db.transaction(tx -> {
            var store = new SilenceStore(tx);
            store.unsilence(session, person);
            store.write(caller.person(), "room.unsilenced", session, person);
            return person;
        });
        access.changed(session);
        notices.tell(person, new LiveBody.MeUnsilenced(session.value()));
    }

    /** @throws Refusal not-found, forbidden */
    public Restrictions list(Caller caller, SessionId session) {
        rooms.moderated(caller, session);
        var store = new SilenceStore(db);
        return new Restrictions(store.silenced(session), store.removed(session));
    }
}
