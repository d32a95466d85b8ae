package io.plenary.platform;

import io.plenary.contract.ErrorCode;
import java.util.List;
import java.util.Optional;

/** The product says no, with a stable code. It becomes a problem (RFC 9457) or an {@code err} frame. */
public final class Refusal extends RuntimeException {
    /** One wrong field: JSON pointer (RFC 6901) and a sentence. */
    public record FieldError(String pointer, String detail) {}

    private final ErrorCode code;
    private final Optional<String> detail;
    private final List<FieldError> errors;
    private final long retryAfter;

    public Refusal(ErrorCode code) {
        this(code, null, List.of(), 0);
    }

    public Refusal(ErrorCode code, String detail) {
        this(code, detail, List.of(), 0);
    }

    public Refusal(ErrorCode code, Throwable cause) {
        this(code);
        initCause(cause);
    }

    /** @param retryAfter seconds after which a new try makes sense; 0 for none */
    public Refusal(ErrorCode code, String detail, List<FieldError> errors, long retryAfter) {
        super(code.code());
        this.code = code;
        this.detail = Optional.ofNullable(detail);
        this.errors = List.copyOf(errors);
        this.retryAfter = retryAfter;
    }

    /** Wrong fields, all at once. */
    public static Refusal fields(List<FieldError> errors) {
        return new Refusal(ErrorCode.VALIDATION, null, errors, 0);
    }

    public static Refusal field(String pointer, String detail) {
        return fields(List.of(new FieldError(pointer, detail)));
    }

    public static Refusal tooFast(long retryAfterSeconds) {
        return new Refusal(ErrorCode.RATE_LIMITED, null, List.of(), Math.max(1, retryAfterSeconds));
    }

    public ErrorCode code() {
        return code;
    }

    public Optional<String> detail() {
        return detail;
    }

    public List<FieldError> errors() {
        return errors;
    }

    public long retryAfter() {
        return retryAfter;
    }
}
