package io.plenary.catalogue;

import io.plenary.platform.Refusal;
import java.util.Optional;

/**
 * A webinar with one session, as an organiser asks for it.
 *
 * @param organisation slug
 * @param startsAt RFC 3339; an offset, where given, must be the zone's at that time
 * @param minutes 5 to 720
 * @param seats absent for unlimited
 */
public record EventDraft(
        String organisation,
        String title,
        Optional<String> summary,
        Optional<String> description,
        String startsAt,
        int minutes,
        String zone,
        Optional<String> language,
        SessionSummary.Stage stage,
        boolean recorded,
        Optional<Integer> seats,
        Optional<String> speaker) {

    /** @throws Refusal validation when nothing of the title can be seen */
    public EventDraft {
        title = title.replaceAll("[\\p{Cc}\\p{Cf}\\p{Z}]+", " ").strip();
        if (title.isEmpty()) throw Refusal.field("/title", "A title is needed.");
    }
}
