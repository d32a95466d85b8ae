package io.plenary.crowd;

import io.plenary.contract.ids.SessionId;
import io.plenary.crowd.hands.HandService;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;

/** What is read and set of a room's people over HTTP. */
public final class CrowdRoutes {
    private final HandService hands;

    public CrowdRoutes(HandService hands) {
        this.hands = hands;
    }

    public void mount(Operations operations) {
        operations
                .on("listHands", request -> Reply.ok(hands.view(request.caller(), session(request))))
                .on("ruleHands", this::rule);
    }

    private Reply rule(Request request) {
        var rules = request.body(HandService.Rules.class);
        return Reply.ok(hands.rule(request.caller(), session(request), rules));
    }

    private static SessionId session(Request request) {
        return SessionId.of(request.part("sessionId"));
    }
}
