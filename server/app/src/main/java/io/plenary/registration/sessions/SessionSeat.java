package io.plenary.registration.sessions;

import io.plenary.contract.ids.SessionId;
import java.time.Instant;
import java.util.Optional;

/**
 * A session with seats of its own.
 *
 * @param chosen by the asking person, who holds a seat in it
 */
public record SessionSeat(
        SessionId sessionId,
        String title,
        Instant startsAt,
        Instant endsAt,
        Optional<String> room,
        int seats,
        int taken,
        boolean chosen) {}
