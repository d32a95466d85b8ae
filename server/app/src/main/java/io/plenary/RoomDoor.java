package io.plenary;

import io.plenary.archive.ArchiveService;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.live.Standing;
import io.plenary.platform.Caller;
import io.plenary.platform.Refusal;
import io.plenary.programme.SessionFacts;
import io.plenary.stage.StageRoutes;

/** What stage and archive ask of the room, which is made after them because it asks the stage. */
final class RoomDoor implements ArchiveService.Watching, StageRoutes.Room {
    private volatile Rooms rooms;

    void to(Rooms other) {
        rooms = other;
    }

    @Override
    public boolean mayWatch(Caller caller, SessionFacts session) {
        return switch (rooms.access.of(caller, session.id()).state()) {
            case ENTER, LOBBY, ENDED -> true;
            case SIGN_IN_FIRST, REGISTER_FIRST, AGREE_FIRST, FULL, REMOVED, CANCELLED, IN_PERSON -> false;
        };
    }

    @Override
    public boolean isToAgree(PersonId person, SessionFacts session) {
        return rooms.access.isToAgree(person, session.eventId());
    }

    @Override
    public boolean mayEnter(Caller caller, SessionFacts session) {
        return rooms.access.of(caller, session.id()).mayListen();
    }

    @Override
    public Object page(Caller caller, SessionId session, String locale) {
        rooms.access.changed(session);
        return rooms.rooms.page(caller, session, locale);
    }

    @Override
    public SessionFacts entered(Caller caller, SessionId session) {
        Standing standing = rooms.access.of(caller, session);
        standing.refusalToSay().ifPresent(code -> {
            throw new Refusal(code);
        });
        return standing.session();
    }
}
