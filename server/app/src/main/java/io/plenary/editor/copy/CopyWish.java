package io.plenary.editor.copy;

import io.plenary.platform.Refusal;
import java.time.Instant;

/**
 * What a copy is to be.
 *
 * @param startsAt the first day of the copy, by the clocks of the event; everything moves with it
 * @param people with speakers and hosts, or without
 */
public record CopyWish(String title, Instant startsAt, boolean people) {

    /** @throws Refusal validation when nothing of the title can be seen */
    public CopyWish {
        title = title.replaceAll("[\\p{Cc}\\p{Cf}\\p{Z}]+", " ").strip();
        if (title.isEmpty()) throw Refusal.field("/title", "A title is needed.");
    }
}
