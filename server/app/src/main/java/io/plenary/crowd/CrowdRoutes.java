package io.plenary.crowd;

import io.plenary.contract.ids.AnnouncementId;
import io.plenary.contract.ids.SessionId;
import io.plenary.crowd.announce.AnnouncementService;
import io.plenary.crowd.hands.HandService;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;

/** What is read and set of a room's people over HTTP. */
public final class CrowdRoutes {
    private final HandService hands;
    private final AnnouncementService announcements;

    public CrowdRoutes(HandService hands, AnnouncementService announcements) {
        this.hands = hands;
        this.announcements = announcements;
    }

    public void mount(Operations operations) {
        operations
                .on("listHands", request -> Reply.ok(hands.view(request.caller(), session(request))))
                .on("ruleHands", this::rule)
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

    private static SessionId session(Request request) {
        return SessionId.of(request.part("sessionId"));
    }
}
