package io.plenary.programme.agenda;

import io.plenary.contract.ids.SessionId;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Stars and calendar addresses over HTTP. */
public final class AgendaRoutes {
    private final AgendaService agenda;

    public AgendaRoutes(AgendaService agenda) {
        this.agenda = agenda;
    }

    record Agenda(List<AgendaEntry> entries) {}

    record Stars(List<SessionId> sessions) {}

    record AgendaFeed(boolean made, Optional<Instant> createdAt) {}

    record AgendaAddress(String address) {}

    public void mount(Operations operations) {
        operations.on("listStars", this::list);
        operations.on("addStars", request -> {
            agenda.starAll(request.caller(), request.body(Stars.class).sessions());
            return list(request);
        });
        operations.on("starSession", request -> {
            agenda.star(request.caller(), session(request));
            return Reply.done();
        });
        operations.on("unstarSession", request -> {
            agenda.unstar(request.caller(), session(request));
            return Reply.done();
        });
        operations.on("getSessionCalendar", request -> {
            var locale = request.sender().locale();
            var file = agenda.calendarOf(request.caller(), session(request), locale);
            return Reply.file("text/calendar", "session.ics", file);
        });
        feed(operations);
    }

    private void feed(Operations operations) {
        operations.on("getAgendaFeed", request -> {
            var made = agenda.findFeed(request.caller());
            return Reply.ok(new AgendaFeed(made.isPresent(), made));
        });
        operations.on("makeAgendaFeed", request -> Reply.ok(new AgendaAddress(agenda.makeFeed(request.caller()))));
        operations.on("endAgendaFeed", request -> {
            agenda.endFeed(request.caller());
            return Reply.done();
        });
        operations.on(
                "getAgendaCalendar",
                request -> Reply.file("text/calendar", "agenda.ics", agenda.calendarOf(request.part("token"))));
    }

    private Reply list(Request request) {
        return Reply.ok(
                new Agenda(agenda.list(request.caller(), request.sender().locale())));
    }

    private static SessionId session(Request request) {
        return SessionId.of(request.part("sessionId"));
    }
}
