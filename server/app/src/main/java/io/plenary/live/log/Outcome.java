package io.plenary.live.log;

import io.plenary.contract.ErrorCode;
import io.plenary.platform.Refusal;

/** What became of a draft. */
public sealed interface Outcome {

    /** Committed under this seq, now or, for a retry, the first time. */
    record Stored(long seq) implements Outcome {}

    /** Nothing of it is stored; for unavailable it may be, and a retry with the same id finds out. */
    record Refused(ErrorCode code) implements Outcome {}

    /** For callers in the sequential style. @throws Refusal with the code */
    default long orThrow() {
        return switch (this) {
            case Stored stored -> stored.seq();
            case Refused refused -> throw new Refusal(refused.code());
        };
    }
}
