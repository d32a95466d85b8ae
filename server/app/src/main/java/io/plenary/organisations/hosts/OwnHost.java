package io.plenary.organisations.hosts;

import java.time.Instant;
import java.util.Optional;

/**
 * What an organisation has claimed.
 *
 * @param token what has to stand in the DNS
 * @param missingSince since when that is not found any more, once owners were told
 */
record OwnHost(
        HostName name, String token, Instant claimedAt, Optional<Instant> provenAt, Optional<Instant> missingSince) {

    boolean isProven() {
        return provenAt.isPresent();
    }

    /** The text of the record. */
    String proof() {
        return "plenary=" + token;
    }
}
