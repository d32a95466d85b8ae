package io.plenary.archive.media;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SignInId;
import io.plenary.stage.broadcast.AssetId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers which grants are over before their time. A cut-off ends the grants issued until its moment; who is still
 * allowed gets a new one with the next renewal. So it need not be remembered for longer than a grant lives, and the
 * memory is bounded by what changes in a minute. Any thread.
 */
public final class MediaCutOffs implements MediaAccess {
    private static final String EVERYTHING = "everything";

    private final Map<Object, Instant> cuts = new ConcurrentHashMap<>();
    private final InstantSource clock;

    public MediaCutOffs(InstantSource clock) {
        this.clock = clock;
    }

    private record Reader(PersonId person, AssetId asset) {}

    /** The rule of a folder has changed, or it was withdrawn. */
    public void cut(AssetId asset) {
        remember(asset);
    }

    /** A sign-in has ended. */
    public void cut(SignInId signIn) {
        remember(signIn);
    }

    /** All rights of a person have changed. */
    public void cut(PersonId person) {
        remember(person);
    }

    /** A person was removed from what this folder shows. */
    public void cut(PersonId person, AssetId asset) {
        remember(new Reader(person, asset));
    }

    /** Every grant issued until now. */
    public void cutAll() {
        remember(EVERYTHING);
    }

    @Override
    public boolean stillAllowed(MediaGrant grant) {
        return isAfterCut(grant, EVERYTHING)
                && isAfterCut(grant, grant.asset())
                && isAfterCut(grant, grant.signIn())
                && isAfterCut(grant, grant.person())
                && isAfterCut(grant, new Reader(grant.person(), grant.asset()));
    }

    private boolean isAfterCut(MediaGrant grant, Object key) {
        Instant cut = cuts.get(key);
        return cut == null || grant.issuedAt().isAfter(cut);
    }

    private void remember(Object key) {
        Instant now = clock.instant();
        cuts.put(key, now);
        Instant forgotten = now.minus(MediaGrants.LIFE.multipliedBy(2));
        cuts.values().removeIf(forgotten::isAfter);
    }
}
