package io.plenary.stage.broadcast;

import io.plenary.stage.ingest.FlvTags;
import io.plenary.stage.ingest.MediaTag;
import io.vertx.core.buffer.Buffer;

/** What a decoder must see first; remembered, because a new ffmpeg joins in the middle. One thread. */
final class SourceHeaders {
    private static final int TAG_HEADER = 11;

    private Buffer metadata = Buffer.buffer();
    private Buffer video = Buffer.buffer();
    private Buffer audio = Buffer.buffer();

    /** Remembers a header; true when it replaces a different one, so that the present take cannot go on. */
    boolean remember(MediaTag tag) {
        return switch (tag.kind()) {
            case METADATA -> {
                metadata = tag.flv();
                yield false;
            }
            case VIDEO_CONFIGURATION -> {
                boolean changed = differs(video, tag.flv());
                video = tag.flv();
                yield changed;
            }
            case AUDIO_CONFIGURATION -> {
                boolean changed = differs(audio, tag.flv());
                audio = tag.flv();
                yield changed;
            }
            case VIDEO, AUDIO -> false;
        };
    }

    boolean haveVideo() {
        return video.length() > 0;
    }

    /** The beginning of a file that goes on with the next keyframe. */
    Buffer file() {
        return FlvTags.fileHeader().appendBuffer(metadata).appendBuffer(video).appendBuffer(audio);
    }

    private static boolean differs(Buffer before, Buffer now) {
        return before.length() > 0
                && !before.getBuffer(TAG_HEADER, before.length()).equals(now.getBuffer(TAG_HEADER, now.length()));
    }
}
