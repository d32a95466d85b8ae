package io.plenary.editor.readiness;

import io.plenary.catalogue.EventSummary;
import io.plenary.catalogue.Seats;
import java.time.Instant;
import java.util.Optional;

/**
 * All that decides what an event still lacks.
 *
 * @param words which of its words are there
 * @param applicationForm people who apply are asked something
 * @param untranslated questions without the words of a language that the event has texts in
 * @param sessions what its released programme lacks
 * @param house what its organisation and this installation have
 */
record EventFacts(
        Instant startsAt,
        Instant endsAt,
        EventSummary.Attendance attendance,
        boolean venue,
        Words words,
        Seats.Rule rule,
        Optional<Instant> closesAt,
        boolean limited,
        boolean applicationForm,
        int untranslated,
        Sessions sessions,
        House house) {

    record Words(boolean summary, boolean description, boolean languages, boolean contact, boolean recording) {}

    /**
     * @param planned that take place
     * @param outside the days of the event
     * @param speechless nobody speaks in them, though somebody should
     * @param hostless online, and nobody hosts them
     * @param meetings held as meetings
     * @param recorded that are recorded
     * @param unagreed of those, in which somebody speaks who has not agreed to it, where the organisation asks
     * @param unreleased the draft says something else than what is public
     */
    record Sessions(
            int planned,
            int outside,
            int speechless,
            int hostless,
            int meetings,
            int recorded,
            int unagreed,
            boolean unreleased) {}

    record House(boolean privacy, boolean imprint, boolean mail, boolean meetings) {}
}
