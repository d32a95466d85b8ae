package io.plenary.surveys;

import io.plenary.contract.ids.SessionId;
import java.time.Instant;

/**
 * A session that is asked about once it is over.
 *
 * @param endsAt as planned, or when its stage ended if that was before
 */
record PastSession(SessionId id, String title, Instant startsAt, Instant endsAt) {

    /** Asked with it, and not before the session is over. */
    Survey of(Survey survey) {
        return survey.opensAt().isBefore(endsAt) ? survey.from(endsAt) : survey;
    }
}
