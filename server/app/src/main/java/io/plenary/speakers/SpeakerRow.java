package io.plenary.speakers;

import io.plenary.contract.ids.SpeakerId;
import io.plenary.speakers.agreement.Agreement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A speaker in the list of organisers.
 *
 * @param letters that were sent
 * @param pending everybody reads something else of them than what is planned
 * @param word of the speaker, may be empty
 * @param agreement to being recorded, where the organisation asks for it
 */
record SpeakerRow(
        SpeakerId id,
        String name,
        Optional<String> affiliation,
        Asking state,
        Optional<String> email,
        int letters,
        Optional<Instant> sentAt,
        Optional<Instant> seenAt,
        Optional<Instant> answeredAt,
        String word,
        boolean pending,
        List<Slot> sessions,
        Optional<Agreement.State> agreement) {}
