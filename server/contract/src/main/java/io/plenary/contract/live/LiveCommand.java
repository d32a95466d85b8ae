package io.plenary.contract.live;

import io.plenary.contract.ids.MessageId;
import io.plenary.contract.ids.PollId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every frame a client may send. A switch over it without default stops compiling when a kind is added. */
public sealed interface LiveCommand {

    /** Chosen by the client, at most 64 characters; a retry of a stored command carries the same one. */
    String id();

    /** The frame a client sends. */
    default String json() {
        return CommandFrame.of(this);
    }

    /** First frame: the one-time ticket. */
    record Hello(String id, String ticket) implements LiveCommand {}

    /** A command about one topic. */
    sealed interface OnTopic extends LiveCommand {
        Topic topic();
    }

    /** About messages; see {@link ChatCommand}. */
    sealed interface OnChat extends OnTopic permits ChatCommand {}

    /** About questions; see {@link QaCommand}. */
    sealed interface OnQuestions extends OnTopic permits QaCommand {}

    /** About the people of a room; see {@link CrowdCommand}. */
    sealed interface OnCrowd extends OnTopic permits CrowdCommand {}

    /** Subscribe. {@code since} is the last seq that the client has, {@code epoch} the log it belongs to; 0 for none. */
    record Join(String id, Topic topic, long since, long epoch) implements OnTopic {}

    record Leave(String id, Topic topic) implements OnTopic {}

    /** @param reply the message of this topic that it answers; @param mentions at most 10 people */
    record ChatSay(String id, Topic topic, String text, Optional<UUID> reply, List<UUID> mentions)
            implements ChatCommand {
        public ChatSay(String id, Topic topic, String text) {
            this(id, topic, text, Optional.empty(), List.of());
        }
    }

    record ChatHide(String id, Topic topic, MessageId message) implements ChatCommand {}

    /** @param choices numbers of what is chosen, from 0 */
    record PollVote(String id, Topic topic, PollId poll, List<Integer> choices, Optional<String> text)
            implements OnTopic {}
}
