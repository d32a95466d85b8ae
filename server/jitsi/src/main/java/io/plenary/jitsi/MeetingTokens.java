package io.plenary.jitsi;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;

/**
 * Mints the tokens with which people enter meetings.
 *
 * <p>Mint at the click on Join, not before: a token is good for {@link #LIFE} and is only looked at while joining. When
 * the frame reports that it was refused, mint again. Stateless and safe for use by many threads.
 */
public final class MeetingTokens {
    /** How long after minting a token still opens its room. */
    public static final Duration LIFE = Duration.ofSeconds(120);

    private final TokenSigner signer;

    public MeetingTokens(JitsiDeployment deployment, InstantSource clock) {
        signer = new TokenSigner(deployment, deployment.key(), clock);
    }

    public MeetingToken mint(MeetingGrant grant) {
        var user = Map.of(
                "id", grant.personId(),
                "name", grant.displayName(),
                "moderator", grant.role() == MeetingRole.MODERATOR);
        return signer.sign(
                grant.room(), Map.of("user", user, "features", grant.role().features()), LIFE);
    }
}
