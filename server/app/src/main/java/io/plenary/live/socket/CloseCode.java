package io.plenary.live.socket;

/** Why the server closes a socket. */
enum CloseCode {
    GOING_AWAY(1001, "no sign of life"),
    PROTOCOL(1002, "not the WebSocket protocol"),
    ABUSE(1008, "too much that could not be read or too fast"),
    TOO_LARGE(1009, "message too large"),
    SIGN_IN_ENDED(4401, "sign-in ended"),
    REMOVED(4403, "removed"),
    HELLO_LATE(4408, "no hello"),
    TOO_MANY(4429, "too many connections");

    private final int code;
    private final String reason;

    CloseCode(int code, String reason) {
        this.code = code;
        this.reason = reason;
    }

    int code() {
        return code;
    }

    String reason() {
        return reason;
    }
}
