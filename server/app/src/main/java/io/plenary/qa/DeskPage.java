package io.plenary.qa;

import io.plenary.contract.live.LiveEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What those who moderate see besides the public list.
 *
 * @param heard how often who asked was answered in this event, by question; nothing about those without a name
 * @param seq where the desk's log stands
 */
public record DeskPage(List<Item> questions, List<Heard> heard, long seq, long epoch) {

    /** Waiting or dismissed. */
    public record Item(
            UUID id,
            Optional<LiveEvent.Author> by,
            Optional<Unnamed> unnamed,
            Instant at,
            String text,
            QuestionState state,
            Optional<String> reason) {}

    public record Heard(UUID question, int answers) {}
}
