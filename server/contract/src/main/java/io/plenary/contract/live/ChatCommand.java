package io.plenary.contract.live;

import io.plenary.contract.ids.MessageId;
import io.plenary.contract.ids.PersonId;
import java.util.List;
import java.util.UUID;

/** What is said to a topic of messages: the chat of a room or its backstage. */
public sealed interface ChatCommand extends LiveCommand.OnChat
        permits LiveCommand.ChatSay,
                LiveCommand.ChatHide,
                ChatCommand.ChatEdit,
                ChatCommand.ChatDelete,
                ChatCommand.ChatReact,
                ChatCommand.ChatUnreact,
                ChatCommand.ChatUnhide,
                ChatCommand.ChatSweep,
                ChatCommand.ChatUnsweep,
                ChatCommand.ChatPurge,
                ChatCommand.ChatSlow {

    record ChatEdit(String id, Topic topic, MessageId message, String text) implements ChatCommand {}

    record ChatDelete(String id, Topic topic, MessageId message) implements ChatCommand {}

    record ChatReact(String id, Topic topic, MessageId message, String emoji) implements ChatCommand {}

    record ChatUnreact(String id, Topic topic, MessageId message, String emoji) implements ChatCommand {}

    record ChatUnhide(String id, Topic topic, MessageId message) implements ChatCommand {}

    /** @param messages 1 to 100 */
    record ChatSweep(String id, Topic topic, List<UUID> messages) implements ChatCommand {}

    /** @param messages 1 to 100 */
    record ChatUnsweep(String id, Topic topic, List<UUID> messages) implements ChatCommand {}

    record ChatPurge(String id, Topic topic, PersonId person) implements ChatCommand {}

    /** @param seconds 0 to 300; 0 ends slow mode */
    record ChatSlow(String id, Topic topic, int seconds) implements ChatCommand {}
}
