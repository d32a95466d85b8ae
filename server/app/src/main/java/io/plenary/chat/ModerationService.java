package io.plenary.chat;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.MessageId;
import io.plenary.contract.live.ChatBody;
import io.plenary.contract.live.ChatCommand;
import io.plenary.contract.live.LiveBody;
import io.plenary.contract.live.LiveCommand;
import io.plenary.contract.live.Topic;
import io.plenary.live.Standing;
import io.plenary.live.log.Draft;
import io.plenary.live.log.RoomLog;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * Hiding and bringing back, one message or many, and how fast people may speak. A hidden text leaves the log in the
 * transaction that says so and is kept where only moderation reads it. Each act is in the audit trail.
 */
public final class ModerationService {
    private static final int AT_ONCE = 100;
    private static final int MOST_PURGED = 5_000;
    private static final int KEPT_DAYS = 90;

    private final Db db;
    private final RoomLog log;
    private final SlowMode slowMode;

    public ModerationService(Db db, RoomLog log, SlowMode slowMode) {
        this.db = db;
        this.log = log;
        this.slowMode = slowMode;
    }

    /** @throws Refusal forbidden; not-found; target-removed when its author took it back */
    public long hide(Standing who, LiveCommand.ChatHide command) {
        Speech.requireModeration(who, command.topic());
        var message = command.message().value();
        var hidden = new LiveBody.ChatHidden(message);
        return log.append(draft(who, command, hidden).with((tx, at) -> {
                    requireThere(new ChatStore(tx), command.topic(), command.message());
                    hide(new ModerationStore(tx), who, command.topic(), List.of(message), at);
                }))
                .orThrow();
    }

    private static void requireThere(ChatStore store, Topic topic, MessageId message) {
        var said = store.hold(topic, message.value()).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        if (said.state() == Said.State.DELETED) throw new Refusal(ErrorCode.TARGET_REMOVED);
    }

    private static void hide(ModerationStore store, Standing who, Topic topic, List<UUID> messages, Instant at) {
        var by = Speech.authorOf(who).id();
        store.hide(topic, messages, by, at);
        store.write(by, "chat.hidden", topic, at, ids(messages));
    }

    private static JsonObject ids(List<UUID> messages) {
        return new JsonObject()
                .put(
                        "messages",
                        new JsonArray(messages.stream().map(UUID::toString).toList()));
    }

    /** The same for a decision about a report. */
    public void hide(Standing who, Topic topic, MessageId message) {
        hide(who, new LiveCommand.ChatHide(UUID.randomUUID().toString(), topic, message));
    }

    /** @throws Refusal forbidden; not-found when it is not hidden; target-removed */
    public long unhide(Standing who, ChatCommand.ChatUnhide command) {
        return bringBack(who, command, command.message().value());
    }

    private long bringBack(Standing who, ChatCommand command, UUID message) {
        Speech.requireModeration(who, command.topic());
        var kept = new ModerationStore(db)
                .kept(command.topic(), message)
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        var back = new ChatBody.ChatUnhidden(message, kept.text(), kept.reply(), kept.mentions(), kept.edited());
        return log.append(draft(who, command, back).about(message).with((tx, at) -> {
                    requireThere(new ChatStore(tx), command.topic(), new MessageId(message));
                    var store = new ModerationStore(tx);
                    var by = Speech.authorOf(who).id();
                    if (!store.unhide(command.topic(), kept, by)) throw new Refusal(ErrorCode.NOT_FOUND);
                    store.write(by, "chat.unhidden", command.topic(), at, ids(List.of(message)));
                }))
                .orThrow();
    }

    /** Those of the messages that are there. @throws Refusal forbidden; not-found when none is */
    public long sweep(Standing who, ChatCommand.ChatSweep command) {
        Speech.requireModeration(who, command.topic());
        return sweep(who, command, command.messages(), command.id());
    }

    private long sweep(Standing who, ChatCommand command, List<UUID> wished, String clientId) {
        var topic = command.topic();
        var messages = new ModerationStore(db).hideable(topic, wished);
        if (messages.isEmpty()) throw new Refusal(ErrorCode.NOT_FOUND);
        var swept = Draft.by(Speech.authorOf(who), clientId, topic, new ChatBody.ChatSwept(messages));
        return log.append(swept.with((tx, at) -> hide(new ModerationStore(tx), who, topic, messages, at)))
                .orThrow();
    }

    /** Each comes back by itself; those that are not hidden are passed over. @return the last seq, if any came back */
    public OptionalLong unsweep(Standing who, ChatCommand.ChatUnsweep command) {
        Speech.requireModeration(who, command.topic());
        var last = OptionalLong.empty();
        for (var message : command.messages()) {
            var one = new ChatCommand.ChatUnhide(
                    part(command.id(), message.toString()), command.topic(), new MessageId(message));
            try {
                last = OptionalLong.of(bringBack(who, one, message));
            } catch (Refusal gone) {
                if (gone.code() != ErrorCode.NOT_FOUND && gone.code() != ErrorCode.TARGET_REMOVED) throw gone;
            }
        }
        return last;
    }

    /** All that the person has said here. @return the last seq, if there was anything */
    public OptionalLong purge(Standing who, ChatCommand.ChatPurge command) {
        Speech.requireModeration(who, command.topic());
        var said = new ModerationStore(db).saidBy(command.topic(), command.person(), MOST_PURGED);
        var last = OptionalLong.empty();
        for (var from = 0; from < said.size(); from += AT_ONCE) {
            var some = said.subList(from, Math.min(said.size(), from + AT_ONCE));
            last = OptionalLong.of(
                    sweep(who, command, some, part(command.id(), some.getFirst().toString())));
        }
        return last;
    }

    /** One command becomes several entries, each with an id of its own that a retry finds again. */
    private static String part(String clientId, String which) {
        return UUID.nameUUIDFromBytes((clientId + " " + which).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Hidden and reported words are kept for 90 days; call it every few hours. */
    public void forgetOld() {
        db.transaction(tx -> {
            new ModerationStore(tx).forgetOlderThan(KEPT_DAYS);
            return KEPT_DAYS;
        });
    }

    /** @throws Refusal forbidden; not-found backstage, which is never slow */
    public long slow(Standing who, ChatCommand.ChatSlow command) {
        Speech.requireModeration(who, command.topic());
        if (command.topic().kind() != Topic.Kind.CHAT) throw new Refusal(ErrorCode.NOT_FOUND);
        var session = who.session().id();
        var slowed = draft(who, command, new ChatBody.ChatSlowed(command.seconds()));
        var seq = log.append(slowed.with((tx, at) -> {
                    var store = new ModerationStore(tx);
                    store.slow(session, command.seconds());
                    var detail = new JsonObject().put("seconds", command.seconds());
                    store.write(Speech.authorOf(who).id(), "chat.slowed", command.topic(), at, detail);
                }))
                .orThrow();
        slowMode.changed(session);
        return seq;
    }

    private static Draft draft(Standing who, ChatCommand command, ChatBody body) {
        return Draft.by(Speech.authorOf(who), command.id(), command.topic(), body);
    }
}
