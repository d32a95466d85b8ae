package io.plenary.programme.release;

import io.plenary.programme.draft.Change;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A version of the programme that was made public.
 *
 * @param number of the event's releases, from 1
 * @param releasedBy name
 * @param note the organiser's word to those who are told
 * @param told people get a notice
 */
public record Release(
        int number, Instant releasedAt, Optional<String> releasedBy, String note, List<Change> changes, boolean told) {

    /**
     * What an organiser asks for.
     *
     * @param id chosen by the client; the same again is the same release
     * @param version of the draft as the organiser saw it
     */
    public record Wish(UUID id, long version, String note, boolean tell) {

        Wish telling(boolean people) {
            return new Wish(id, version, note, people);
        }

        /** The note as text of lines, without what only machines see. */
        Wish clean() {
            var lines = note.replaceAll("\\R", "\n").replaceAll("[\\p{Cc}&&[^\n]]+", " ");
            return new Wish(id, version, lines.strip(), tell);
        }
    }
}
