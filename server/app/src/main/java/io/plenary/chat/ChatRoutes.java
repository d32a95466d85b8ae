package io.plenary.chat;

import io.plenary.contract.ids.SessionId;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;

/** Reading the chat over HTTP. */
public final class ChatRoutes {
    private static final int PAGE = 50;

    private final ChatService chat;

    public ChatRoutes(ChatService chat) {
        this.chat = chat;
    }

    public void mount(Operations operations) {
        operations.on("listChat", this::list);
    }

    private Reply list(Request request) {
        var before = request.find("before").map(Long::valueOf);
        var session = SessionId.of(request.part("sessionId"));
        return Reply.ok(chat.page(request.caller(), session, before, request.number("limit", PAGE)));
    }
}
