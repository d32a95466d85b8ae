package io.plenary.stage.broadcast;

import io.plenary.stage.ingest.StageId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is true of a broadcast at one moment.
 *
 * @param stage whose broadcast it is
 * @param asset the folder that attendees may read; empty of media before Go live
 * @param preview the last seconds, for hosts, before Go live and after
 * @param source whether a source is connected
 * @param picture whether the present source has given a playable segment
 * @param liveSince when the host pressed Go live
 * @param length playable time since Go live
 */
public record BroadcastStatus(
        StageId stage,
        AssetId asset,
        AssetId preview,
        boolean source,
        boolean picture,
        Optional<Instant> liveSince,
        Duration length) {}
