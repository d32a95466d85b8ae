package io.plenary.contract.live;

import io.plenary.contract.ids.SessionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The events of messages as their example files have them. */
final class ChatExamples {
    private static final SessionId SESSION = SessionId.of("01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b");
    private static final UUID MESSAGE = UUID.fromString("01990a30-1111-7aaa-8bbb-0123456789ab");
    private static final Optional<UUID> REPLY = Optional.of(UUID.fromString("01990a30-2222-7aaa-8bbb-0123456789ab"));
    private static final UUID EVENT = UUID.fromString("01990a2e-4444-7aaa-8bbb-0123456789ab");
    private static final UUID DANA = UUID.fromString("01990a31-2222-7ccc-9ddd-0123456789ab");
    private static final Instant AT = Instant.parse("2026-09-22T07:31:05.120Z");
    private static final Optional<String> TEXT = Optional.of("Good morning from Iași");
    private static final LiveEvent.Author MALIK = new LiveEvent.Author(DANA, "Malik Demo", Optional.empty());
    private static final LiveEvent.Author HOST = new LiveEvent.Author(DANA, "Dana Demo", Optional.of("host"));
    private static final Optional<List<ChatBody.Mention>> MENTIONS =
            Optional.of(List.of(new ChatBody.Mention(DANA, "Dana Demo")));
    private static final Topic CHAT = Topic.of(Topic.Kind.CHAT, SESSION);

    private static final Topic DESK = Topic.of(Topic.Kind.DESK, SESSION);

    private ChatExamples() {}

    static Map<String, LiveEvent> events() {
        var edited = new ChatBody.ChatEdited(MESSAGE, Optional.of("Good morning from Iași!"));
        var count = new LiveBody.ChatReactions.Count("👏", 12);
        return Map.ofEntries(
                entry(17, MALIK, new LiveBody.ChatSaid(MESSAGE, TEXT, REPLY, MENTIONS, Optional.of(AT))),
                entry(18, HOST, new LiveBody.ChatHidden(MESSAGE)),
                entry(19, MALIK, edited),
                entry(20, MALIK, new ChatBody.ChatDeleted(MESSAGE)),
                entry(21, HOST, new ChatBody.ChatUnhidden(MESSAGE, TEXT, REPLY, MENTIONS, Optional.of(AT))),
                entry(22, HOST, new ChatBody.ChatSwept(List.of(MESSAGE))),
                entry(23, HOST, new ChatBody.ChatSlowed(30)),
                Map.entry(
                        "desk.report",
                        new LiveEvent.Entry(DESK, 5, AT, Optional.empty(), new ChatBody.DeskReport(MESSAGE, "open"))),
                latest(CHAT, new LiveBody.ChatReactions(MESSAGE, List.of(count))),
                latest(Topic.me(), new LiveBody.MeMentioned(CHAT, MESSAGE, 17, MALIK)),
                latest(Topic.me(), new LiveBody.MeSilenced(SESSION.value(), Optional.of(AT))),
                latest(Topic.me(), new LiveBody.MeDirect(EVENT, DANA, MESSAGE, 3)),
                latest(Topic.me(), new LiveBody.MeUnsilenced(SESSION.value())),
                latest(Topic.me(), new LiveBody.MeRights(SESSION.value())),
                latest(Topic.me(), new LiveBody.MeStanding(SESSION.value(), true, false, true)));
    }

    private static Map.Entry<String, LiveEvent> entry(long seq, LiveEvent.Author by, LiveBody.Logged body) {
        return Map.entry(body.kind(), new LiveEvent.Entry(CHAT, seq, AT, Optional.of(by), body));
    }

    private static Map.Entry<String, LiveEvent> latest(Topic topic, LiveBody body) {
        return Map.entry(body.kind(), new LiveEvent.Latest(topic, body));
    }
}
