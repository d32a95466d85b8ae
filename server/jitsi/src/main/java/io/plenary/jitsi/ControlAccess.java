package io.plenary.jitsi;

import java.net.URI;
import java.util.Objects;

/**
 * Where and with which key a server may ask things of Prosody itself.
 *
 * <p>The key is a second one, apart from the deployment's: Prosody has to be told its key server by {@code
 * prosody_password_public_key_repo_url}. Left unset, older releases let any attendee's meeting token end any meeting,
 * and newer ones have no such endpoint. Prosody's HTTP port must be reachable from the servers alone.
 *
 * @param prosody its plain HTTP address, in docker {@code http://prosody:5280}
 * @param mucPrefix the first label of the rooms' domain: {@code muc} in docker, {@code conference} on Debian
 */
public record ControlAccess(URI prosody, String mucPrefix, SigningKey.RsaKey key) {
    /** @throws IllegalArgumentException for an address without host */
    public ControlAccess {
        Objects.requireNonNull(key);
        if (prosody.getHost() == null || !mucPrefix.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException(
                    "Prosody's address must look like http://prosody:5280, its prefix like muc.");
        }
    }
}
