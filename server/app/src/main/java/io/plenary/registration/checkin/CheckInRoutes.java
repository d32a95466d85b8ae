package io.plenary.registration.checkin;

import io.plenary.contract.ids.RegistrationId;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;
import java.util.List;
import java.util.UUID;

/** The door over HTTP. */
public final class CheckInRoutes {
    private final CheckInService door;

    public CheckInRoutes(CheckInService door) {
        this.door = door;
    }

    record Door(List<DoorPerson> people) {}

    record Passes(List<Pass> passes) {}

    record Outcomes(List<Arrived> outcomes) {}

    record Ticket(UUID ticket) {}

    /** The page of those at the door, and the ticket that is shown to them. */
    public void mount(Pages pages) {
        pages.on("/e/:slug/check-in", visit -> {
            var title = door.titleOf(visit.caller(), visit.part("slug"));
            return Page.of(title + " · Plenary", "").notForSearch();
        });
        pages.on("/home/registrations/:id/ticket", visit -> Page.of("Plenary", "")
                .notForSearch());
    }

    public void mount(Operations operations) {
        operations.on("listDoor", request -> Reply.ok(new Door(door.list(request.caller(), request.part("slug")))));
        operations.on("checkIn", request -> {
            var passes = request.body(Passes.class).passes();
            return Reply.ok(new Outcomes(door.show(request.caller(), request.part("slug"), passes)));
        });
        operations.on("undoCheckIn", request -> {
            door.undo(request.caller(), request.part("slug"), UUID.fromString(request.part("ticket")));
            return Reply.done();
        });
        operations.on("getMyTicket", request -> {
            var id = RegistrationId.of(request.part("registrationId"));
            return Reply.ok(new Ticket(door.ticket(request.caller(), id)));
        });
    }
}
