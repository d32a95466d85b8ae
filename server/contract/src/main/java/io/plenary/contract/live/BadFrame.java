package io.plenary.contract.live;

import io.plenary.contract.ErrorCode;

/** A frame that is no command, with the code that says why. */
final class BadFrame extends RuntimeException {
    private final ErrorCode code;

    BadFrame(ErrorCode code) {
        super(code.code(), null, false, false);
        this.code = code;
    }

    ErrorCode code() {
        return code;
    }
}
