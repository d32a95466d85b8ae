package io.plenary.platform.http;

import io.plenary.contract.ErrorCode;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An operation that takes a file as it is instead of JSON.
 *
 * @param most bytes, by {@code x-max-bytes} of the contract
 * @param types media types that are accepted
 * @param byOperator the operator says how large one may be, up to that; by {@code x-max-by-operator}
 * @param onDisk it is written to a file while it comes in, by {@code x-on-disk}; so nobody need be known to send one
 */
record FileRule(String operation, int most, Set<String> types, boolean onDisk, boolean byOperator) {
    private static final String MOST = "x-max-bytes";
    private static final String ON_DISK = "x-on-disk";
    private static final String BY_OPERATOR = "x-max-by-operator";

    static Optional<FileRule> of(JsonObject operation) {
        var body = operation.getJsonObject("requestBody");
        if (body == null || !body.containsKey(MOST) || isJson(body)) return Optional.empty();
        var types = Set.copyOf(body.getJsonObject("content").fieldNames());
        var onDisk = body.getBoolean(ON_DISK, false);
        var byOperator = body.getBoolean(BY_OPERATOR, false);
        return Optional.of(
                new FileRule(operation.getString("operationId"), body.getInteger(MOST), types, onDisk, byOperator));
    }

    /** Where it is the operator's to say. */
    FileRule within(int bytes) {
        return byOperator ? new FileRule(operation, Math.min(most, bytes), types, onDisk, true) : this;
    }

    /** How large the JSON of an operation may be, where it says so itself. */
    static Optional<Integer> mostJson(JsonObject operation) {
        return Optional.ofNullable(operation.getJsonObject("requestBody"))
                .filter(body -> body.containsKey(MOST) && isJson(body))
                .map(body -> body.getInteger(MOST));
    }

    /** A file may be JSON as well as something else. */
    private static boolean isJson(JsonObject body) {
        return body.getJsonObject("content").fieldNames().equals(Set.of("application/json"));
    }

    /**
     * @param open nobody needs to be signed in; that holds for files only that are never in memory
     * @return the reason to refuse before a byte of the file is read, or null
     */
    ErrorCode refuse(HttpServerRequest request, boolean open) {
        if (!(open && onDisk) && isUnknown(request)) return ErrorCode.AUTH_REQUIRED;
        return isTaken(request) ? null : ErrorCode.MEDIA_TYPE;
    }

    static boolean isUnknown(HttpServerRequest request) {
        var credentials = Callers.Credentials.of(request);
        return credentials.bearer().isEmpty() && credentials.cookie().isEmpty();
    }

    private boolean isTaken(HttpServerRequest request) {
        if (request.getHeader("Content-Encoding") != null) return false;
        var type = request.getHeader("Content-Type");
        return type != null && types.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
    }
}
