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
 */
record FileRule(String operation, int most, Set<String> types) {
    private static final String MOST = "x-max-bytes";

    static Optional<FileRule> of(JsonObject operation) {
        var body = operation.getJsonObject("requestBody");
        if (body == null || !body.containsKey(MOST)) return Optional.empty();
        var types = Set.copyOf(body.getJsonObject("content").fieldNames());
        return Optional.of(new FileRule(operation.getString("operationId"), body.getInteger(MOST), types));
    }

    /** @return the reason to refuse before a byte of the file is read, or null: nobody sends us files unknown */
    ErrorCode refuse(HttpServerRequest request) {
        var credentials = Callers.Credentials.of(request);
        if (credentials.bearer().isEmpty() && credentials.cookie().isEmpty()) return ErrorCode.AUTH_REQUIRED;
        return isTaken(request) ? null : ErrorCode.MEDIA_TYPE;
    }

    private boolean isTaken(HttpServerRequest request) {
        if (request.getHeader("Content-Encoding") != null) return false;
        var type = request.getHeader("Content-Type");
        return type != null && types.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
    }
}
