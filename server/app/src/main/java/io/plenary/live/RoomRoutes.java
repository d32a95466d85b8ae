package io.plenary.live;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.RateLimits;
import io.plenary.platform.Refusal;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Tickets, the page of a session, consent, removals, export. */
public final class RoomRoutes {
    private static final RateLimits.Limit EXPORTS = new RateLimits.Limit("room-exports", 5, 5, Duration.ofHours(1));

    private final RoomService rooms;
    private final TicketService tickets;
    private final Exports exports;
    private final RateLimits limits;

    /** @param parts what can be exported, by its word in the contract; @param folder where files lie until they have left */
    public record Exports(Map<String, RoomExport.Part> parts, Path folder) {}

    public RoomRoutes(RoomService rooms, TicketService tickets, Exports exports, RateLimits limits) {
        this.rooms = rooms;
        this.tickets = tickets;
        this.exports = exports;
        this.limits = limits;
    }

    public void mount(Operations operations) {
        operations
                .on("issueTicket", request -> Reply.json(201, tickets.issue(request.caller())))
                .on("getSession", this::page)
                .on("giveConsent", this::consent)
                .on("removePerson", this::remove)
                .on("readmitPerson", this::readmit)
                .on("exportRoom", this::export);
    }

    public void mount(Pages pages) {
        pages.on("/s/:part", this::page);
        pages.on("/s/:part/control", this::controlRoom);
    }

    private Page page(Pages.Visit visit) {
        var page = rooms.page(visit.caller(), idOf(visit.part()), visit.locale());
        return Page.of(
                        page.session().title(),
                        page.event().title() + " · " + page.event().summary())
                .withBoot("session", page)
                .forSearchOnlyIf(rooms.isForSearch(page));
    }

    /** For those who run the session; the others are told that there is nothing, and nobody who searches finds it. */
    private Page controlRoom(Pages.Visit visit) {
        var page = rooms.page(visit.caller(), idOf(visit.part()), visit.locale());
        if (!page.rights().host() && !page.rights().moderate()) throw new Refusal(ErrorCode.NOT_FOUND);
        return Page.of(page.session().title(), page.event().title())
                .withBoot("session", page)
                .notForSearch();
    }

    private static SessionId idOf(String text) {
        try {
            return SessionId.of(text);
        } catch (IllegalArgumentException notAnId) {
            throw new Refusal(ErrorCode.NOT_FOUND, notAnId);
        }
    }

    private static SessionId session(Request request) {
        return SessionId.of(request.part("sessionId"));
    }

    private Reply page(Request request) {
        return Reply.ok(
                rooms.page(request.caller(), session(request), request.sender().locale()));
    }

    private Reply consent(Request request) {
        var given = request.body(RoomService.ConsentGiven.class);
        return Reply.json(
                201,
                rooms.consent(
                        request.caller(),
                        session(request),
                        given,
                        request.sender().locale()));
    }

    private Reply remove(Request request) {
        rooms.remove(request.caller(), session(request), PersonId.of(request.part("personId")));
        return Reply.done();
    }

    private Reply readmit(Request request) {
        rooms.readmit(request.caller(), session(request), PersonId.of(request.part("personId")));
        return Reply.done();
    }

    private Reply export(Request request) {
        var session = session(request);
        rooms.moderated(request.caller(), session);
        limits.take(EXPORTS, request.caller().person().toString());
        var part = request.find("part").orElseThrow();
        rooms.takenOut(request.caller(), session, part);
        var export = exports.parts().get(part).of(session);
        var place = new RoomExport.Place(exports.folder(), request.sender().locale());
        if (request.find("format").orElse("csv").equals("json"))
            return Reply.outgoing("application/json", part + ".json", export.json(place));
        return Reply.table(part + ".csv", export.csv(place));
    }
}
