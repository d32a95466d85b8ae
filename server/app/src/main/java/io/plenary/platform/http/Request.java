package io.plenary.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.StrictJson;
import io.plenary.platform.Caller;
import io.plenary.platform.Refusal;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A request that passed the guard and the contract. @param sent the body of an operation that takes a file */
public record Request(
        Caller caller, Map<String, String> path, Map<String, String> query, JsonNode json, Sent sent, Sender sender) {

    /** A file as it came: in memory, or on disk, from where it is moved or dropped with the answer. */
    public record Sent(byte[] bytes, Optional<Path> disk) {}

    /**
     * @param locale first language asked for, such as {@code ro}
     * @param browser the browser's cookie or empty
     * @param match the tag that If-Match names, without its quotes
     * @param site at which address it came in
     */
    public record Sender(
            String id,
            String address,
            String agent,
            String locale,
            String browser,
            String refresh,
            Optional<String> match,
            Site site) {}

    /** The body of an operation that takes a small file. */
    public byte[] file() {
        return sent.bytes();
    }

    /** The body of an operation whose files go to disk. */
    public Path stored() {
        return sent.disk().orElseThrow();
    }

    /** A path parameter that the contract promises. */
    public String part(String name) {
        return path.get(name);
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(query.get(name));
    }

    public int number(String name, int otherwise) {
        return find(name).map(Integer::parseInt).orElse(otherwise);
    }

    /** The body as a record of the contract's shape. */
    public <T> T body(Class<T> type) {
        try {
            return StrictJson.MAPPER.treeToValue(json, type);
        } catch (JsonProcessingException | IllegalArgumentException misfit) {
            throw new Refusal(ErrorCode.VALIDATION, misfit);
        }
    }
}
