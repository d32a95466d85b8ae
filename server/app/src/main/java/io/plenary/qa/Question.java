package io.plenary.qa;

import io.plenary.contract.live.LiveEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A question as one person sees it.
 *
 * @param by absent where {@code unnamed} says why
 * @param at when everybody could see it first
 * @param second of session time when answering began
 * @param mine asked by the asking person; @param voted by the same
 */
public record Question(
        UUID id,
        Optional<LiveEvent.Author> by,
        Optional<Unnamed> unnamed,
        Instant at,
        String text,
        int votes,
        QuestionState state,
        Optional<Integer> second,
        boolean pinned,
        Optional<UUID> mergedInto,
        Optional<Answer> answer,
        boolean mine,
        boolean voted) {

    /** In writing, by host or speaker. */
    public record Answer(LiveEvent.Author by, Instant at, String text) {}

    /** One of the asking person's own that the others do not see. @param reason said by the host */
    public record Own(UUID id, Instant at, String text, QuestionState state, Optional<String> reason) {}

    /**
     * Answering first, then pinned, open, answered, merged; each by votes and age.
     *
     * @param own of the asking person, those that wait, were dismissed or taken back
     * @param seq where the log stands
     */
    public record Page(List<Question> questions, List<Own> own, QuestionSettings settings, long seq, long epoch) {}
}
