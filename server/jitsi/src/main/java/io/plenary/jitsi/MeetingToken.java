package io.plenary.jitsi;

import java.time.Instant;

/**
 * A signed token for one person and one room.
 *
 * @param jwt the compact form; a secret until it expires, so keep it out of logs and pages
 * @param expiresAt from this second on Prosody refuses it; a meeting already joined goes on
 */
public record MeetingToken(String jwt, Instant expiresAt) {
    @Override
    public String toString() {
        return "MeetingToken[expiresAt=" + expiresAt + "]";
    }
}
