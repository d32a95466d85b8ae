package io.plenary.chat;

import io.plenary.contract.live.LiveCommand;
import io.plenary.live.RoomCommands;
import io.plenary.live.Standing;
import java.util.OptionalLong;

/** Commands of chat. */
public final class ChatLive implements RoomCommands.Chat {
    private final ChatService chat;

    public ChatLive(ChatService chat) {
        this.chat = chat;
    }

    @Override
    public OptionalLong say(Standing who, LiveCommand.ChatSay command) {
        return OptionalLong.of(chat.say(who, command.id(), command.text()));
    }

    @Override
    public OptionalLong hide(Standing who, LiveCommand.ChatHide command) {
        return OptionalLong.of(chat.hide(who, command.id(), command.message()));
    }
}
