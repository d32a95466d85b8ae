package io.plenary.catalogue;

import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;
import java.util.List;

/** Catalogue and event pages over HTTP, and the heads that the server writes for them. */
public final class EventRoutes {
    private static final int MOST = 200;

    private final EventService events;
    private final EventHead head;

    public EventRoutes(EventService events, EventHead head) {
        this.events = events;
        this.head = head;
    }

    /** The list as on the wire. */
    record Events(List<EventSummary> events) {}

    public void mount(Operations operations) {
        operations.on("listEvents", request -> {
            var when = request.find("when").orElse("all");
            var list = events.listEvents(request.caller(), when, request.number("limit", MOST));
            return Reply.ok(new Events(list)).taggedFor(request.caller());
        });
        operations.on("getEvent", request -> Reply.ok(events.getPage(request.caller(), request.part("slug")))
                .taggedFor(request.caller()));
        operations.on(
                "createEvent",
                request -> Reply.json(201, events.createEvent(request.caller(), request.body(EventDraft.class))));
        operations.on("getEventCalendar", request -> {
            var slug = request.part("slug");
            return Reply.file("text/calendar", slug + ".ics", events.getCalendar(request.caller(), slug));
        });
        operations.on("publishEvent", request -> Reply.ok(events.publishEvent(request.caller(), request.part("slug"))));
    }

    /** Pages whose head and first data come from here: the catalogue and every event. */
    public void mount(Pages pages) {
        pages.on("/", this::catalogue);
        pages.on("/e/:part", this::event);
    }

    private Page catalogue(Pages.Visit visit) {
        var list = events.listEvents(visit.caller(), "all", MOST);
        return head.catalogue(list, visit.locale())
                .withBoot("events", new Events(list))
                .forEverybody();
    }

    private Page event(Pages.Visit visit) {
        var page = events.getPage(visit.caller(), visit.part());
        return head.event(page).withBoot("event", page).forEverybody();
    }
}
