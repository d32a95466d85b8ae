package io.plenary;

import io.plenary.catalogue.SessionSummary;
import io.plenary.handouts.HandoutService;
import io.plenary.platform.Caller;
import io.plenary.programme.SessionFacts;
import io.plenary.registration.Admission;

/** Files go to those who may watch; where nothing is watched, because people meet, to those who hold a seat. */
final class HandoutDoor implements HandoutService.Audience {
    private final RoomDoor room;
    private final Admission seats;

    HandoutDoor(RoomDoor room, Admission seats) {
        this.room = room;
        this.seats = seats;
    }

    @Override
    public boolean mayHave(Caller caller, SessionFacts session) {
        if (room.mayWatch(caller, session)) return true;
        var meets = session.cancelled() || session.stage() == SessionSummary.Stage.IN_PERSON;
        return meets
                && caller.findPerson()
                        .filter(person -> seats.isAdmitted(person, session.eventId()))
                        .isPresent();
    }

    @Override
    public boolean isToAgree(Caller caller, SessionFacts session) {
        return caller.findPerson()
                .filter(person -> seats.isToAgree(person, session.eventId()))
                .isPresent();
    }
}
