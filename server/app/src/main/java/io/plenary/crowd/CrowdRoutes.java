package io.plenary.crowd;

import io.plenary.contract.ids.AnnouncementId;
import io.plenary.contract.ids.SessionId;
import io.plenary.crowd.announce.AnnouncementService;
import io.plenary.crowd.hands.HandService;
import io.plenary.crowd.people.PeopleService;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;

/** What is read and set of a room's people over HTTP. */
public final class CrowdRoutes {
    private static final int PAGE = 50;

    private final HandService hands;
    private final AnnouncementService announcements;
    private final PeopleService people;

    private record Choice(boolean shown) {}

    public CrowdRoutes(HandService hands, AnnouncementService announcements, PeopleService people) {
        this.hands = hands;
        this.announcements = announcements;
        this.people = people;
    }

    public void mount(Operations operations) {
        operations
                .on("listHands", request -> Reply.ok(hands.view(request.caller(), session(request))))
                .on("ruleHands", this::rule)
                .on("listPeople", this::people)
                .on("chooseListing", this::choose)
                .on(
                        "listAnnouncements",
                        request -> Reply.ok(announcements.ofSession(request.caller(), session(request))))
                .on(
                        "listEventAnnouncements",
                        request -> Reply.ok(announcements.ofEvent(request.caller(), request.part("slug"))))
                .on("announce", this::announce)
                .on("withdrawAnnouncement", this::withdraw);
    }

    private Reply announce(Request request) {
        var words = request.body(AnnouncementService.Words.class);
        return Reply.json(201, announcements.announce(request.caller(), session(request), words));
    }

    private Reply withdraw(Request request) {
        announcements.withdraw(request.caller(), AnnouncementId.of(request.part("announcementId")));
        return Reply.done();
    }

    private Reply rule(Request request) {
        var rules = request.body(HandService.Rules.class);
        return Reply.ok(hands.rule(request.caller(), session(request), rules));
    }

    private Reply people(Request request) {
        var asked = new PeopleService.Asked(
                request.find("q").orElse(""), request.find("after"), request.number("limit", PAGE));
        return Reply.ok(people.page(request.caller(), session(request), asked));
    }

    private Reply choose(Request request) {
        people.choose(
                request.caller(), session(request), request.body(Choice.class).shown());
        return Reply.done();
    }

    private static SessionId session(Request request) {
        return SessionId.of(request.part("sessionId"));
    }
}
