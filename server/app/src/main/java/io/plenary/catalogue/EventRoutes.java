package io.plenary.catalogue;

import io.plenary.organisations.OrganisationPage;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;

/** Catalogue and event pages over HTTP, and the heads that the server writes for them. */
public final class EventRoutes {
    private static final int MOST = 200;
    /** What a page begins with; the client asks for more by {@code next}. */
    private static final int FIRST = 24;

    private final EventService events;
    private final OrganisationService organisations;
    private final EventHead head;
    private final SearchLimit limit;

    public EventRoutes(EventService events, OrganisationService organisations, EventHead head, SearchLimit limit) {
        this.events = events;
        this.organisations = organisations;
        this.head = head;
        this.limit = limit;
    }

    public void mount(Operations operations) {
        operations.on("listEvents", request -> {
            var filter = EventFilter.of(request.query(), EventFilter.When.ALL, request.number("limit", MOST));
            if (!filter.words().isEmpty()) limit.take(request.sender().address());
            return Reply.ok(events.listEvents(
                            request.caller(), filter, request.sender().locale()))
                    .taggedFor(request.caller());
        });
        operations.on("getEvent", request -> Reply.ok(events.getPage(
                        request.caller(), request.part("slug"), request.sender().locale()))
                .taggedFor(request.caller()));
        operations.on(
                "createEvent",
                request -> Reply.json(201, events.createEvent(request.caller(), request.body(EventDraft.class))));
        operations.on("getEventCalendar", request -> {
            var slug = request.part("slug");
            return Reply.file("text/calendar", slug + ".ics", events.getCalendar(request.caller(), slug));
        });
        operations.on(
                "getPresentation", request -> Reply.ok(events.getPresentation(request.caller(), request.part("slug"))));
        operations.on("savePresentation", request -> {
            var presentation = request.body(Presentation.class);
            return Reply.ok(events.savePresentation(request.caller(), request.part("slug"), presentation));
        });
        operations.on("publishEvent", request -> Reply.ok(events.publishEvent(request.caller(), request.part("slug"))));
    }

    /** Pages whose head and first data come from here: the catalogue, every event, every organisation. */
    public void mount(Pages pages) {
        pages.on("/", this::catalogue);
        pages.on("/e/:part", this::event);
        pages.on("/o/:part", visit -> organisation(visit, visit.part()));
        // The organisers' form; its data are asked for by the page, never written into it.
        pages.on("/e/:slug/presentation", visit -> {
            var title = events.titleOf(visit.caller(), visit.part("slug"));
            return Page.of(title + " · Plenary", "").notForSearch();
        });
    }

    /** At the host that an organisation brought, its own page is the first. */
    private Page catalogue(Pages.Visit visit) {
        var house = visit.site().house();
        if (house.isPresent()) return organisation(visit, house.get().slug());
        var filter = EventFilter.of(visit.query(), EventFilter.When.ALL, FIRST);
        var list = events.listEvents(visit.caller(), filter, visit.locale());
        var page = head.catalogue(list.events(), filter, visit.locale()).forEverybody();
        return filter.isWide() ? page.withBoot("events", list) : page;
    }

    private Page organisation(Pages.Visit visit, String slug) {
        var profile = organisations.getProfile(visit.caller(), slug);
        var filter = EventFilter.ofOrganisation(slug, FIRST);
        var list = events.listEvents(visit.caller(), filter, visit.locale());
        return head.organisation(profile, list.events(), visit.locale())
                .withBoot("organisation", OrganisationPage.of(profile))
                .withBoot("organisationEvents", list)
                .forEverybody();
    }

    private Page event(Pages.Visit visit) {
        var page = events.getPage(visit.caller(), visit.part(), visit.locale());
        return head.event(page).withBoot("event", page).forEverybody();
    }
}
