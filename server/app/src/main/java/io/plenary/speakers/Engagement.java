package io.plenary.speakers;

import io.plenary.catalogue.EventSummary;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.speakers.agreement.Agreement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Somebody's part in a programme, as they are shown it themselves.
 *
 * @param name as planned
 * @param by who asked
 * @param message of the one who asked, may be empty
 * @param word that was answered, may be empty
 * @param sessions by start
 * @param agreement what is asked about recordings, where the organisation asks
 */
public record Engagement(
        SpeakerId id,
        String name,
        EventSummary event,
        Asking state,
        Optional<String> by,
        String message,
        String word,
        Optional<Instant> answeredAt,
        List<Slot> sessions,
        Optional<Agreement> agreement) {}
