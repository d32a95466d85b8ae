package io.plenary.stage.ingest;

/** The peer does not speak RTMP, or beyond our bounds; ends its connection and nothing else. */
final class MalformedRtmp extends Exception {
    private static final long serialVersionUID = 1L;

    /** Without a stack trace: strangers can cause many of these, and the message says where. */
    MalformedRtmp(String message) {
        super(message, null, false, false);
    }
}
