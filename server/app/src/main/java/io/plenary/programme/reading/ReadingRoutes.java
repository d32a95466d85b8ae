package io.plenary.programme.reading;

import io.plenary.catalogue.EventSummary;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.platform.Refusal;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import java.util.function.Function;
import java.util.function.Predicate;

/** Programme, session and speaker pages over HTTP, and the heads that the server writes for them. */
public final class ReadingRoutes {
    /** A larger programme is fetched beside the page, where the browser can keep it and ask with its ETag. */
    private static final int MOST_IN_PAGE = 120;

    private final ReadingService reading;
    private final ReadingHead head;
    private final Predicate<EventId> forSearch;

    /** @param forSearch whether search engines may tell of an event */
    public ReadingRoutes(ReadingService reading, ReadingHead head, Predicate<EventId> forSearch) {
        this.reading = reading;
        this.head = head;
        this.forSearch = forSearch;
    }

    public void mount(Operations operations) {
        operations.on("getProgramme", this::programme);
        operations.on("getSessionDetails", request -> Reply.ok(reading.getSession(
                        request.caller(), session(request), request.sender().locale()))
                .taggedFor(request.caller()));
        operations.on("getSpeaker", request -> {
            var id = SpeakerId.of(request.part("speakerId"));
            return Reply.ok(reading.getSpeaker(
                            request.caller(), id, request.sender().locale()))
                    .taggedFor(request.caller());
        });
    }

    /** A programme in the catalogue is the same for everybody, so those who are signed in are told by its tag too that they have it. */
    private Reply programme(Request request) {
        var page = reading.getProgramme(
                request.caller(), request.part("slug"), request.sender().locale());
        var reply = Reply.ok(page);
        return forSearch.test(page.event().id()) ? reply.tagged() : reply.taggedFor(request.caller());
    }

    private static SessionId session(Request request) {
        return SessionId.of(request.part("sessionId"));
    }

    public void mount(Pages pages) {
        pages.on("/e/:slug/programme", this::programmePage);
        pages.on("/e/:slug/sessions/:session", this::sessionPage);
        pages.on("/e/:slug/speakers/:speaker", this::speakerPage);
    }

    private Page programmePage(Pages.Visit visit) {
        var page = reading.getProgramme(visit.caller(), visit.part("slug"), visit.locale());
        var written = head.programme(page, visit.locale())
                .forEverybody()
                .forSearchOnlyIf(forSearch.test(page.event().id()));
        return page.sessions().size() > MOST_IN_PAGE ? written : written.withBoot("programme", page);
    }

    private Page sessionPage(Pages.Visit visit) {
        var id = named(visit.part("session"), SessionId::of);
        var page = reading.getSession(visit.caller(), id, visit.locale());
        standsUnder(page.event(), visit);
        return head.session(page)
                .withBoot("details", page)
                .forEverybody()
                .forSearchOnlyIf(forSearch.test(page.event().id()));
    }

    private Page speakerPage(Pages.Visit visit) {
        var id = named(visit.part("speaker"), SpeakerId::of);
        var page = reading.getSpeaker(visit.caller(), id, visit.locale());
        standsUnder(page.event(), visit);
        return head.speaker(page)
                .withBoot("speaker", page)
                .forEverybody()
                .forSearchOnlyIf(forSearch.test(page.event().id()));
    }

    /** One address for each page: under its own event. */
    private static void standsUnder(EventSummary event, Pages.Visit visit) {
        if (!event.slug().equals(visit.part("slug"))) throw new Refusal(ErrorCode.NOT_FOUND);
    }

    private static <T> T named(String text, Function<String, T> id) {
        try {
            return id.apply(text);
        } catch (IllegalArgumentException notAnId) {
            throw new Refusal(ErrorCode.NOT_FOUND, notAnId);
        }
    }
}
