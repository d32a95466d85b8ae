package io.plenary.chat;

import io.plenary.contract.live.ChatCommand;
import io.plenary.contract.live.LiveCommand;
import io.plenary.live.RoomCommands;
import io.plenary.live.Standing;
import java.util.OptionalLong;

/** Commands of chat and backstage. */
public final class ChatLive implements RoomCommands.Chat {
    private final ChatService chat;
    private final EmojiService reactions;
    private final ModerationService moderation;

    public ChatLive(ChatService chat, EmojiService reactions, ModerationService moderation) {
        this.chat = chat;
        this.reactions = reactions;
        this.moderation = moderation;
    }

    @Override
    public OptionalLong carryOut(Standing who, ChatCommand command) {
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
