package io.plenary.platform.ffmpeg;

import java.util.List;

/** No candidate ran; the message lists each that was tried, why it was put aside, and what to do. */
public final class FfmpegMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FfmpegMissing(List<String> tried) {
        super("""
                No usable ffmpeg was found. Tried, in this order:
                  %s
                Install ffmpeg from your distribution (it must have an H.264 encoder), or set ffmpeg.path to one.\
                """.formatted(String.join("\n  ", tried)));
    }
}
