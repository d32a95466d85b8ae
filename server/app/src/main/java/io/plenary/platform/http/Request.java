package io.plenary.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.StrictJson;
import io.plenary.platform.Caller;
import io.plenary.platform.Refusal;
import java.util.Map;
import java.util.Optional;

/** A request that passed the guard and the contract. @param file the body of an operation that takes one, as it came */
public record Request(
        Caller caller, Map<String, String> path, Map<String, String> query, JsonNode json, byte[] file, Sender sender) {

    /** @param locale first language asked for, such as {@code ro}; @param browser the browser's cookie or empty */
    public record Sender(String id, String address, String agent, String locale, String browser, String refresh) {}

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
