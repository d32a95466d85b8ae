package io.plenary.stage.ingest;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns messages into tags of an FLV file, and says what they are. */
public final class FlvTags {
    private static final int H264 = 7;
    private static final int AAC = 10;
    private static final Buffer SET_DATA_FRAME = amfText("@setDataFrame");
    private static final Buffer ON_META_DATA = amfText("onMetaData");

    private FlvTags() {}

    /** What an FLV file with sound and picture begins with. */
    public static Buffer fileHeader() {
        return Buffer.buffer(new byte[] {'F', 'L', 'V', 1, 5, 0, 0, 0, 9, 0, 0, 0, 0});
    }

    /**
     * The tag for a message, or empty for one that means nothing to a player.
     *
     * @throws MalformedRtmp for another codec than H.264 and AAC, with a sentence for the publisher
     */
    static Optional<MediaTag> of(RtmpMessage message) throws MalformedRtmp {
        return switch (message.type()) {
            case RtmpMessage.VIDEO -> video(message);
            case RtmpMessage.AUDIO -> audio(message);
            case RtmpMessage.DATA -> metadata(message);
            default -> Optional.empty();
        };
    }

    private static Optional<MediaTag> video(RtmpMessage message) throws MalformedRtmp {
        Buffer data = message.payload();
        if (data.length() < 2) {
            return Optional.empty();
        }
        int first = data.getUnsignedByte(0);
        if ((first & 0x80) != 0 || (first & 15) != H264) {
            throw new MalformedRtmp("The picture is not H.264: set the encoder to H.264");
        }
        boolean configuration = data.getByte(1) == 0;
        boolean keyframe = first >> 4 == 1 && !configuration;
        MediaTag.Kind kind = configuration ? MediaTag.Kind.VIDEO_CONFIGURATION : MediaTag.Kind.VIDEO;
        return Optional.of(new MediaTag(kind, keyframe, message.timestamp(), tag(message, data)));
    }

    private static Optional<MediaTag> audio(RtmpMessage message) throws MalformedRtmp {
        Buffer data = message.payload();
        if (data.length() < 2) {
            return Optional.empty();
        }
        if (data.getUnsignedByte(0) >> 4 != AAC) {
            throw new MalformedRtmp("The sound is not AAC: set the encoder to AAC");
        }
        MediaTag.Kind kind = data.getByte(1) == 0 ? MediaTag.Kind.AUDIO_CONFIGURATION : MediaTag.Kind.AUDIO;
        return Optional.of(new MediaTag(kind, false, message.timestamp(), tag(message, data)));
    }

    /** Publishers wrap the metadata of the file in a command to store it; a file has it bare. */
    private static Optional<MediaTag> metadata(RtmpMessage message) {
        Buffer data = startsWith(message.payload(), SET_DATA_FRAME)
                ? message.payload()
                        .getBuffer(SET_DATA_FRAME.length(), message.payload().length())
                : message.payload();
        return startsWith(data, ON_META_DATA)
                ? Optional.of(new MediaTag(MediaTag.Kind.METADATA, false, 0, tag(message, data)))
                : Optional.empty();
    }

    private static Buffer tag(RtmpMessage message, Buffer data) {
        int time = (int) message.timestamp();
        return Buffer.buffer(15 + data.length())
                .appendByte((byte) message.type())
                .appendMedium(data.length())
                .appendMedium(time & 0xFFFFFF)
                .appendByte((byte) (time >>> 24))
                .appendMedium(0)
                .appendBuffer(data)
                .appendInt(11 + data.length());
    }

    private static boolean startsWith(Buffer data, Buffer prefix) {
        return data.length() >= prefix.length()
                && data.getBuffer(0, prefix.length()).equals(prefix);
    }

    private static Buffer amfText(String text) {
        return Buffer.buffer()
                .appendByte((byte) 2)
                .appendUnsignedShort(text.length())
                .appendString(text, StandardCharsets.US_ASCII.name());
    }
}
