package io.plenary.stage.ingest;

import io.vertx.core.buffer.Buffer;

/**
 * One piece of a source, already in the form of an FLV file.
 *
 * @param kind what it holds
 * @param keyframe true for a picture that can be shown without an earlier one
 * @param timestamp milliseconds of the source's clock, 32 bits, may wrap
 * @param flv tag header, data and the length of both
 */
public record MediaTag(Kind kind, boolean keyframe, long timestamp, Buffer flv) {
    /** Configurations must be seen by a decoder before the pictures or sounds they explain. */
    public enum Kind {
        METADATA,
        VIDEO_CONFIGURATION,
        AUDIO_CONFIGURATION,
        VIDEO,
        AUDIO
    }
}
