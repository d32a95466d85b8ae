package io.plenary.chat.reading;

import io.plenary.chat.reading.ChatReadingService.Place;
import io.plenary.contract.ids.MessageId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.Topic;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;

/** Reading chat and backstage over HTTP. */
public final class ChatRoutes {
    private static final int PAGE = 50;
    private static final int FOUND = 20;

    private final ChatReadingService reading;

    public ChatRoutes(ChatReadingService reading) {
        this.reading = reading;
    }

    public void mount(Operations operations) {
        operations
                .on("listChat", request -> page(request, Topic.Kind.CHAT))
                .on("listBackstage", request -> page(request, Topic.Kind.BACKSTAGE))
                .on("getChatMessage", this::message)
                .on("searchChat", this::search);
    }

    private Reply page(Request request, Topic.Kind kind) {
        return Reply.ok(reading.page(request.caller(), topic(request, kind), place(request)));
    }

    private static Place place(Request request) {
        var limit = request.number("limit", PAGE);
        if (request.find("around").isPresent()) return new Place.Around(number(request, "around"), limit);
        if (request.find("after").isPresent()) return new Place.After(number(request, "after"), limit);
        if (request.find("before").isPresent()) return new Place.Before(number(request, "before"), limit);
        return new Place.End(limit);
    }

    private static long number(Request request, String name) {
        return request.find(name).map(Long::valueOf).orElse(Long.MAX_VALUE);
    }

    private Reply message(Request request) {
        var message = MessageId.of(request.part("messageId"));
        return Reply.ok(reading.get(request.caller(), topic(request, Topic.Kind.CHAT), message));
    }

    private Reply search(Request request) {
        var place = new Place.Before(number(request, "before"), request.number("limit", FOUND));
        var words = request.find("q").orElseThrow();
        return Reply.ok(reading.search(request.caller(), topic(request, Topic.Kind.CHAT), words, place));
    }

    private static Topic topic(Request request, Topic.Kind kind) {
        return Topic.of(kind, SessionId.of(request.part("sessionId")));
    }
}
