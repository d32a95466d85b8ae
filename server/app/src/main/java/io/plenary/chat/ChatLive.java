package io.plenary.chat;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.live.ChatCommand;
import io.plenary.contract.live.LiveCommand;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.live.RoomCommands;
import io.plenary.live.Standing;
import io.plenary.platform.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** Commands of chat and backstage. */
public final class ChatLive implements RoomCommands.Chat {
    /** Whoever comes again later is asked about then. */
    private static final Set<ErrorCode> PASSING =
            EnumSet.of(ErrorCode.RATE_LIMITED, ErrorCode.BUSY, ErrorCode.UNAVAILABLE, ErrorCode.INTERNAL);

    private final ChatService chat;
    private final EmojiService reactions;
    private final ModerationService moderation;

    public ChatLive(ChatService chat, EmojiService reactions, ModerationService moderation) {
        this.chat = chat;
        this.reactions = reactions;
        this.moderation = moderation;
    }

    /** What is stored stays acknowledged, whatever the rules say by now: a retry gets the first answer. */
    @Override
    public OptionalLong carryOut(Standing who, ChatCommand command) {
        try {
            return act(who, command);
        } catch (Refusal refusal) {
            if (PASSING.contains(refusal.code())) throw refusal;
            var stored = chat.stored(who, command);
            if (stored.isEmpty()) throw refusal;
            return stored;
        }
    }

    @Override
    public List<LiveEvent> greeting(Topic topic) {
        return reactions.greeting(topic);
    }

    private OptionalLong act(Standing who, ChatCommand command) {
        return switch (command) {
            case LiveCommand.ChatSay say -> OptionalLong.of(chat.say(who, say));
            case ChatCommand.ChatEdit edit -> OptionalLong.of(chat.edit(who, edit));
            case ChatCommand.ChatDelete delete -> OptionalLong.of(chat.delete(who, delete));
            case ChatCommand.ChatReact react -> {
                reactions.react(who, react);
                yield OptionalLong.empty();
            }
            case ChatCommand.ChatUnreact unreact -> {
                reactions.unreact(who, unreact);
                yield OptionalLong.empty();
            }
            case LiveCommand.ChatHide hide -> OptionalLong.of(moderation.hide(who, hide));
            case ChatCommand.ChatUnhide unhide -> OptionalLong.of(moderation.unhide(who, unhide));
            case ChatCommand.ChatSweep sweep -> OptionalLong.of(moderation.sweep(who, sweep));
            case ChatCommand.ChatUnsweep unsweep -> moderation.unsweep(who, unsweep);
            case ChatCommand.ChatPurge purge -> moderation.purge(who, purge);
            case ChatCommand.ChatSlow slow -> OptionalLong.of(moderation.slow(who, slow));
        };
    }
}
