package io.plenary.qa;

import io.plenary.contract.live.LiveEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A question as one person sees it.
 *
 * @param second of session time when answering began
 * @param mine asked by the asking person; @param voted by the same
 */
public record Question(
        UUID id,
        LiveEvent.Author by,
        Instant at,
        String text,
        int votes,
        QuestionState state,
        Optional<Integer> second,
        boolean mine,
        boolean voted) {

    /** Answering first, then open by votes and age, then answered. @param seq where the log stands */
    public record Page(List<Question> questions, long seq, long epoch) {}
}
