package io.plenary.registration.sessions;

import io.plenary.contract.ids.RegistrationId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import java.util.List;
import java.util.Optional;

/** Seats of sessions over HTTP. */
public final class SessionSeatRoutes {
    private final SessionSeatService seats;

    public SessionSeatRoutes(SessionSeatService seats) {
        this.seats = seats;
    }

    record Limit(Optional<Integer> seats) {}

    record Sessions(List<SessionSeat> sessions) {}

    /** Where those who hold a seat choose. */
    public void mount(Pages pages) {
        pages.on("/home/registrations/:id/sessions", visit -> Page.of("Plenary", "")
                .notForSearch());
    }

    public void mount(Operations operations) {
        operations.on("listSessionSeats", this::list);
        operations.on("limitSession", request -> {
            var place = new SessionSeatService.Place(request.part("slug"), session(request));
            seats.limit(request.caller(), place, request.body(Limit.class).seats());
            return list(request);
        });
        operations.on("chooseSession", request -> {
            seats.choose(request.caller(), registration(request), session(request));
            return Reply.done();
        });
        operations.on("leaveSession", request -> {
            seats.leave(request.caller(), registration(request), session(request));
            return Reply.done();
        });
    }

    private Reply list(Request request) {
        var all = seats.list(
                request.caller(), request.part("slug"), request.sender().locale());
        return Reply.ok(new Sessions(all));
    }

    private static SessionId session(Request request) {
        return SessionId.of(request.part("sessionId"));
    }

    private static RegistrationId registration(Request request) {
        return RegistrationId.of(request.part("registrationId"));
    }
}
