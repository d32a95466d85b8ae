package io.plenary.contract.live;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.MessageId;
import io.plenary.contract.ids.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Frames about messages → commands, and back for clients written in Java. */
final class ChatCodec {
    private static final int MOST_MENTIONS = 10;
    private static final int MOST_MESSAGES = 100;
    private static final int MOST_SECONDS = 300;
    private static final int MOST_TEXT = 16_384;

    private ChatCodec() {}

    private record Text(String text, Optional<UUID> reply, Optional<List<UUID>> mentions) {}

    private record Message(MessageId message) {}

    private record NewText(MessageId message, String text) {}

    private record Reaction(MessageId message, String emoji) {}

    private record Messages(List<UUID> messages) {}

    private record Person(PersonId person) {}

    private record Seconds(int seconds) {}

    static ChatCommand command(String kind, FrameFields frame, String id) {
        var topic = frame.topic();
        return switch (kind) {
            case "chat.say" -> say(frame.body("text", "reply", "mentions"), id, topic);
            case "chat.edit" -> {
                var body = frame.body("message", "text");
                yield new ChatCommand.ChatEdit(id, topic, body.message(), body.text("text", 0, MOST_TEXT));
            }
            case "chat.react" -> {
                var body = frame.body("message", "emoji");
                yield new ChatCommand.ChatReact(id, topic, body.message(), body.text("emoji", 1, 8));
            }
            case "chat.unreact" -> {
                var body = frame.body("message", "emoji");
                yield new ChatCommand.ChatUnreact(id, topic, body.message(), body.text("emoji", 1, 8));
            }
            case "chat.sweep" -> new ChatCommand.ChatSweep(id, topic, messages(frame));
            case "chat.unsweep" -> new ChatCommand.ChatUnsweep(id, topic, messages(frame));
            case "chat.purge" -> new ChatCommand.ChatPurge(id, topic, frame.person());
            case "chat.slow" -> new ChatCommand.ChatSlow(id, topic, seconds(frame));
            default -> ofOne(kind, frame, id);
        };
    }

    private static ChatCommand ofOne(String kind, FrameFields frame, String id) {
        var topic = frame.topic();
        return switch (kind) {
            case "chat.delete" -> new ChatCommand.ChatDelete(id, topic, message(frame));
            case "chat.hide" -> new LiveCommand.ChatHide(id, topic, message(frame));
            case "chat.unhide" -> new ChatCommand.ChatUnhide(id, topic, message(frame));
            default -> throw new BadFrame(ErrorCode.UNKNOWN_TYPE);
        };
    }

    private static LiveCommand.ChatSay say(FrameFields body, String id, Topic topic) {
        var mentions = body.has("mentions") ? body.uuids("mentions", MOST_MENTIONS) : List.<UUID>of();
        return new LiveCommand.ChatSay(id, topic, body.text("text", 0, MOST_TEXT), body.findUuid("reply"), mentions);
    }

    private static MessageId message(FrameFields frame) {
        return frame.body("message").message();
    }

    private static List<UUID> messages(FrameFields frame) {
        return frame.body("messages").uuids("messages", MOST_MESSAGES);
    }

    private static int seconds(FrameFields frame) {
        var seconds = frame.body("seconds").number("seconds");
        if (seconds > MOST_SECONDS) throw new BadFrame(ErrorCode.VALIDATION);
        return (int) seconds;
    }

    static String kind(ChatCommand command) {
        return switch (command) {
            case LiveCommand.ChatSay say -> "chat.say";
            case LiveCommand.ChatHide hide -> "chat.hide";
            case ChatCommand.ChatEdit edit -> "chat.edit";
            case ChatCommand.ChatDelete delete -> "chat.delete";
            case ChatCommand.ChatReact react -> "chat.react";
            case ChatCommand.ChatUnreact unreact -> "chat.unreact";
            case ChatCommand.ChatUnhide unhide -> "chat.unhide";
            case ChatCommand.ChatSweep sweep -> "chat.sweep";
            case ChatCommand.ChatUnsweep unsweep -> "chat.unsweep";
            case ChatCommand.ChatPurge purge -> "chat.purge";
            case ChatCommand.ChatSlow slow -> "chat.slow";
        };
    }

    /** The {@code d} of the frame. */
    static Object body(ChatCommand command) {
        return switch (command) {
            case LiveCommand.ChatSay say ->
                new Text(say.text(), say.reply(), Optional.of(say.mentions()).filter(people -> !people.isEmpty()));
            case LiveCommand.ChatHide hide -> new Message(hide.message());
            case ChatCommand.ChatEdit edit -> new NewText(edit.message(), edit.text());
            case ChatCommand.ChatDelete delete -> new Message(delete.message());
            case ChatCommand.ChatReact react -> new Reaction(react.message(), react.emoji());
            case ChatCommand.ChatUnreact unreact -> new Reaction(unreact.message(), unreact.emoji());
            case ChatCommand.ChatUnhide unhide -> new Message(unhide.message());
            case ChatCommand.ChatSweep sweep -> new Messages(sweep.messages());
            case ChatCommand.ChatUnsweep unsweep -> new Messages(unsweep.messages());
            case ChatCommand.ChatPurge purge -> new Person(purge.person());
            case ChatCommand.ChatSlow slow -> new Seconds(slow.seconds());
        };
    }
}
