package io.plenary.chat.reading;

import io.plenary.contract.live.ChatBody.Mention;
import io.plenary.contract.live.LiveEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A message with its place in the log.
 *
 * @param text absent once hidden or taken back
 * @param reply the message that it answers
 * @param reactions never empty
 */
public record ChatMessage(
        long seq,
        UUID id,
        LiveEvent.Author by,
        Instant at,
        Optional<String> text,
        Optional<Boolean> hidden,
        Optional<Boolean> deleted,
        Optional<UUID> reply,
        Optional<List<Mention>> mentions,
        Optional<Instant> edited,
        Optional<List<Reaction>> reactions) {

    /** @param mine whether the asking person is among them */
    public record Reaction(String emoji, int count, boolean mine) {}

    ChatMessage with(Optional<List<Reaction>> counted) {
        return new ChatMessage(seq, id, by, at, text, hidden, deleted, reply, mentions, edited, counted);
    }
}
