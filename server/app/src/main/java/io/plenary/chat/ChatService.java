package io.plenary.chat;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.MessageId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.contract.live.LiveBody;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.live.RoomAccess;
import io.plenary.live.RoomExport;
import io.plenary.live.SaidText;
import io.plenary.live.Standing;
import io.plenary.live.log.Draft;
import io.plenary.live.log.RoomLog;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Saying, hiding, reading. */
public final class ChatService {
    private static final int MOST_CHARACTERS = 2_000;
    private static final int MOST_EXPORTED = 100_000;
    private static final int EXPORT_PAGE = 1_000;
    private static final Limit SAYING = new Limit("chat", 10, 1, Duration.ofSeconds(1));

    private final Db db;
    private final RoomLog log;
    private final RoomAccess access;
    private final RateLimits limits;

    public ChatService(Db db, RoomLog log, RoomAccess access, RateLimits limits) {
        this.db = db;
        this.log = log;
        this.access = access;
        this.limits = limits;
    }

    /**
     * A retry with the same client id says nothing twice and returns the first seq.
     *
     * @throws Refusal why the person may not speak here; chat-invalid; rate-limited; busy; unavailable
     */
    public long say(Standing who, String clientId, String raw) {
        who.refusalToSay().ifPresent(ChatService::refuse);
        var text = SaidText.of(raw, MOST_CHARACTERS, ErrorCode.CHAT_INVALID);
        limits.take(SAYING, authorOf(who).id() + " " + who.session().id());
        var id = messageId(clientId);
        var said = new LiveBody.ChatSaid(id, Optional.of(text));
        return log.append(Draft.by(authorOf(who), clientId, topicOf(who), said).founding(id))
                .orThrow();
    }

    /** The page knows its own message again by the id it chose, where that is a UUID. */
    private static UUID messageId(String clientId) {
        try {
            var id = UUID.fromString(clientId);
            return id.toString().equals(clientId) ? id : Uuid7.next();
        } catch (IllegalArgumentException other) {
            return Uuid7.next();
        }
    }

    /** @throws Refusal forbidden; not-found when there is no such message */
    public long hide(Standing who, String clientId, MessageId message) {
        who.refusal().ifPresent(ChatService::refuse);
        if (!who.rights().moderate()) throw new Refusal(ErrorCode.FORBIDDEN);
        var topic = topicOf(who);
        var hidden = new LiveBody.ChatHidden(message.value());
        var draft = Draft.by(authorOf(who), clientId, topic, hidden).with((tx, at) -> {
            if (!new ChatStore(tx).hide(topic, message.value())) throw new Refusal(ErrorCode.NOT_FOUND);
        });
        return log.append(draft).orThrow();
    }

    /** @param before seq above the page, or empty for the newest; @throws Refusal why the person may not listen here */
    public ChatPage page(Caller caller, SessionId session, Optional<Long> before, int limit) {
        caller.required();
        access.of(caller, session).refusal().ifPresent(ChatService::refuse);
        var topic = Topic.of(Topic.Kind.CHAT, session);
        var head = log.head(topic);
        var messages = new ChatStore(db).page(topic, before.orElse(head.seq() + 1), limit);
        return new ChatPage(messages, head.seq(), head.epoch());
    }

    /** Everything that was said and not hidden, oldest first. */
    public RoomExport export(SessionId session) {
        var rows = new ArrayList<List<String>>();
        var topic = Topic.of(Topic.Kind.CHAT, session);
        for (var before = Long.MAX_VALUE; rows.size() < MOST_EXPORTED; ) {
            var page = new ChatStore(db).page(topic, before, EXPORT_PAGE);
            if (page.isEmpty()) break;
            before = page.getFirst().seq();
            rows.addAll(
                    0, page.stream().flatMap(message -> row(message).stream()).toList());
        }
        return new RoomExport(List.of("seq", "at", "name", "role", "text"), rows);
    }

    private static Optional<List<String>> row(ChatMessage message) {
        return message.text()
                .map(text -> List.of(
                        Long.toString(message.seq()),
                        message.at().toString(),
                        message.by().name(),
                        message.by().role().orElse(""),
                        text));
    }

    private static LiveEvent.Author authorOf(Standing who) {
        return who.author().orElseThrow(() -> new Refusal(ErrorCode.AUTH_REQUIRED));
    }

    private static Topic topicOf(Standing who) {
        return Topic.of(Topic.Kind.CHAT, who.session().id());
    }

    private static void refuse(ErrorCode code) {
        throw new Refusal(code);
    }
}
