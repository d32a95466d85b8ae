package io.plenary.archive.media;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SignInId;
import io.plenary.stage.broadcast.AssetId;
import java.time.Instant;

/**
 * The right to read one folder of media for a while.
 *
 * @param asset the folder
 * @param person who may read
 * @param signIn by which sign-in; the right ends with it
 * @param issuedAt to the millisecond; a cut-off from then on ends it
 * @param expiresAt to the second
 */
public record MediaGrant(AssetId asset, PersonId person, SignInId signIn, Instant issuedAt, Instant expiresAt) {}
