package io.plenary.chat.reading;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.MessageId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.Topic;
import io.plenary.live.RoomAccess;
import io.plenary.live.log.RoomLog;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pages of messages, one message, search. */
public final class ChatReadingService {
    private static final Limit SEARCHES = new Limit("chat-search", 10, 1, Duration.ofSeconds(2));

    private final Parts parts;

    /** @param slow seconds of the room's slow mode */
    public record Parts(Db db, RoomLog log, RoomAccess access, RateLimits limits, ToIntFunction<SessionId> slow) {}

    public ChatReadingService(Parts parts) {
        this.parts = parts;
    }

    /** Where a page lies in the log. */
    public sealed interface Place {
        int limit();

        /** The newest. */
        record End(int limit) implements Place {}

        record Before(long seq, int limit) implements Place {}

        record After(long seq, int limit) implements Place {}

        /** Half of it before, the message itself and the rest after. */
        record Around(long seq, int limit) implements Place {}
    }

    /** @throws Refusal why the person may not listen here */
    public ChatPage page(Caller caller, Topic topic, Place place) {
        var viewer = requireListener(caller, topic);
        var head = parts.log().head(topic);
        var store = new ReadingStore(parts.db());
        var messages = messages(store, topic, place);
        var quotes = quotes(store, topic, messages);
        return new ChatPage(
                reacted(topic, messages, viewer),
                quotes,
                head.seq(),
                head.epoch(),
                !messages.isEmpty()
                        && !store.before(topic, messages.getFirst().seq(), 1).isEmpty(),
                !messages.isEmpty()
                        && !store.after(topic, messages.getLast().seq(), 1).isEmpty(),
                topic.kind() == Topic.Kind.CHAT
                        ? parts.slow().applyAsInt(topic.session().orElseThrow())
                        : 0);
    }

    private static List<ChatMessage> messages(ReadingStore store, Topic topic, Place place) {
        return switch (place) {
            case Place.End end -> store.before(topic, Long.MAX_VALUE, end.limit());
            case Place.Before before -> store.before(topic, before.seq(), before.limit());
            case Place.After after -> store.after(topic, after.seq(), after.limit());
            case Place.Around around -> {
                var half = around.limit() / 2;
                var earlier = store.before(topic, around.seq(), half);
                var later = store.after(topic, around.seq() - 1, around.limit() - half);
                yield Stream.concat(earlier.stream(), later.stream()).toList();
            }
        };
    }

    /** A quote is looked up, never kept: it says what the message says now, and nothing once that is gone. */
    private static List<ChatMessage> quotes(ReadingStore store, Topic topic, List<ChatMessage> messages) {
        var here = messages.stream().map(ChatMessage::id).collect(Collectors.toSet());
        var answered = messages.stream()
                .flatMap(message -> message.reply().stream())
                .filter(id -> !here.contains(id))
                .distinct()
                .toList();
        return answered.isEmpty() ? List.of() : store.these(topic, answered);
    }

    private List<ChatMessage> reacted(Topic topic, List<ChatMessage> messages, PersonId viewer) {
        var said = ids(messages.stream().filter(one -> one.text().isPresent()).toList());
        if (said.isEmpty()) return messages;
        var counts = new ReadingStore(parts.db()).reactions(topic, said, viewer);
        var reacted = new ArrayList<ChatMessage>(messages.size());
        for (var message : messages)
            reacted.add(
                    message.text().isEmpty() ? message : message.with(Optional.ofNullable(counts.get(message.id()))));
        return reacted;
    }

    private static Collection<UUID> ids(List<ChatMessage> messages) {
        return messages.stream().map(ChatMessage::id).toList();
    }

    /** @throws Refusal why the person may not listen here; not-found */
    public ChatMessage get(Caller caller, Topic topic, MessageId message) {
        var viewer = requireListener(caller, topic);
        var found = new ReadingStore(parts.db()).these(topic, List.of(message.value()));
        if (found.isEmpty()) throw new Refusal(ErrorCode.NOT_FOUND);
        return reacted(topic, found, viewer).getFirst();
    }

    /** @throws Refusal why the person may not listen here; rate-limited */
    public ChatPage.Found search(Caller caller, Topic topic, String words, Place.Before place) {
        var viewer = requireListener(caller, topic);
        parts.limits().take(SEARCHES, viewer.toString());
        var found = new ReadingStore(parts.db()).find(topic, words, place.seq(), place.limit() + 1);
        var shown = found.stream().limit(place.limit()).toList();
        return new ChatPage.Found(reacted(topic, shown, viewer), found.size() > shown.size());
    }

    private PersonId requireListener(Caller caller, Topic topic) {
        var person = caller.person();
        var standing = parts.access().of(caller, topic.session().orElseThrow());
        standing.refusalOf(topic.kind()).ifPresent(code -> {
            throw new Refusal(code);
        });
        return person;
    }
}
