package io.plenary.chat;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.MessageId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.contract.live.ChatBody;
import io.plenary.contract.live.ChatCommand;
import io.plenary.contract.live.LiveBody;
import io.plenary.contract.live.LiveCommand;
import io.plenary.contract.live.Topic;
import io.plenary.live.SaidText;
import io.plenary.live.Standing;
import io.plenary.live.log.Draft;
import io.plenary.live.log.Outcome;
import io.plenary.live.log.RoomLog;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Saying, editing and taking back, in the chat of a room and backstage. */
public final class ChatService {
    private static final int MOST_CHARACTERS = 2_000;
    private static final Limit SAYING = new Limit("chat", 10, 1, Duration.ofSeconds(1));

    private final Parts parts;

    /** @param mentions who can be meant, and how they hear of it */
    public record Parts(Db db, RoomLog log, RateLimits limits, SlowMode slow, Mentions mentions) {}

    public ChatService(Parts parts) {
        this.parts = parts;
    }

    /**
     * A retry with the same client id says nothing twice and returns the first seq.
     *
     * @throws Refusal why the person may not speak here; chat-invalid; not-found and target-removed for the message that
     *     it answers; rate-limited; slow-mode; busy; unavailable
     */
    public long say(Standing who, LiveCommand.ChatSay command) {
        var topic = command.topic();
        Speech.require(who, topic);
        var text = SaidText.of(command.text(), MOST_CHARACTERS, ErrorCode.CHAT_INVALID);
        var author = Speech.authorOf(who);
        parts.limits().take(SAYING, author.id() + " " + who.session().id());
        command.reply().ifPresent(answered -> requireThere(topic, answered));
        var mentioned = parts.mentions().among(who, topic, command.mentions());
        var id = messageId(command.id());
        var said = new LiveBody.ChatSaid(
                id,
                Optional.of(text),
                command.reply(),
                Optional.of(mentioned).filter(some -> !some.isEmpty()),
                Optional.empty());
        var seq = append(who, Draft.by(author, command.id(), topic, said).founding(id));
        if (!mentioned.isEmpty())
            // A retry made another id, where that of the page is none.
            new ChatStore(parts.db()).saidAt(topic, seq).ifPresent(stored -> parts.mentions()
                    .tell(mentioned, new LiveBody.MeMentioned(topic, stored, seq, author)));
        return seq;
    }

    /** Where a command of somebody who may be here was stored before, if it was. */
    OptionalLong stored(Standing who, ChatCommand command) {
        if (who.refusalOf(command.topic().kind()).isPresent()) return OptionalLong.empty();
        return parts.log().stored(command.topic(), Speech.authorOf(who), command.id());
    }

    private void requireThere(Topic topic, UUID answered) {
        var message = new ChatStore(parts.db()).find(topic, answered);
        message.orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND)).requireThere();
    }

    /** In a slow room the turn is taken in the transaction that stores the message: two sockets at once speak once. */
    private long append(Standing who, Draft draft) {
        var seconds = draft.topic().kind() == Topic.Kind.CHAT ? parts.slow().secondsFor(who) : 0;
        if (seconds == 0) return parts.log().append(draft).orThrow();
        var author = Speech.authorOf(who).id();
        var paced = draft.with((tx, at) -> {
            if (!new ChatStore(tx).mayGoOn(draft.topic(), author, seconds, at)) throw new Refusal(ErrorCode.SLOW_MODE);
        });
        var outcome = parts.log().append(paced);
        if (outcome instanceof Outcome.Refused refused && refused.code() == ErrorCode.SLOW_MODE)
            throw new Refusal(
                    ErrorCode.SLOW_MODE,
                    null,
                    List.of(),
                    new ChatStore(parts.db()).secondsToWait(draft.topic(), author, seconds));
        return outcome.orThrow();
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

    /** @throws Refusal as for saying; forbidden for what others said; not-found; target-removed; edit-late */
    public long edit(Standing who, ChatCommand.ChatEdit command) {
        Speech.require(who, command.topic());
        var text = SaidText.of(command.text(), MOST_CHARACTERS, ErrorCode.CHAT_INVALID);
        var author = Speech.authorOf(who);
        parts.limits().take(SAYING, author.id() + " " + who.session().id());
        var message = command.message().value();
        var edited = new ChatBody.ChatEdited(message, Optional.of(text));
        var draft = Draft.by(author, command.id(), command.topic(), edited)
                .about(message)
                .with((tx, at) -> {
                    var store = new ChatStore(tx);
                    held(store, command.topic(), command.message()).requireEditable(new PersonId(author.id()), at);
                    store.rewrite(command.topic(), message, text, at);
                });
        return parts.log().append(draft).orThrow();
    }

    /** Also after the end and while silenced. @throws Refusal why the person may not be here; forbidden; not-found */
    public long delete(Standing who, ChatCommand.ChatDelete command) {
        Speech.requirePresence(who, command.topic());
        var author = Speech.authorOf(who);
        var message = command.message().value();
        var deleted = new ChatBody.ChatDeleted(message);
        var draft = Draft.by(author, command.id(), command.topic(), deleted).with((tx, at) -> {
            var store = new ChatStore(tx);
            held(store, command.topic(), command.message()).requireDeletable(new PersonId(author.id()));
            store.takeBack(command.topic(), message);
        });
        return parts.log().append(draft).orThrow();
    }

    private static Said held(ChatStore store, Topic topic, MessageId message) {
        return store.hold(topic, message.value()).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }
}
