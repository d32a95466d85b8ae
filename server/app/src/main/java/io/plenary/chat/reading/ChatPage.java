package io.plenary.chat.reading;

import java.util.List;

/**
 * A page of messages, oldest first.
 *
 * @param quotes what they answer, as far as it is not among them
 * @param seq where the log stands: join with it
 * @param epoch of the log
 * @param older whether there is more before; @param newer whether there is more after
 * @param slow seconds between two messages of one person; 0 for no wait
 */
public record ChatPage(
        List<ChatMessage> messages,
        List<ChatMessage> quotes,
        long seq,
        long epoch,
        boolean older,
        boolean newer,
        int slow) {

    /** Found messages, newest first. @param more whether there are older ones */
    public record Found(List<ChatMessage> messages, boolean more) {}
}
