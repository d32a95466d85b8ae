package io.plenary.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The one JSON reader: duplicate keys, trailing text, bad UTF-8, lone surrogates and nesting beyond 32 are refused, so
 * that no two parsers can read a message differently (JSA-2023-0001).
 */
public final class StrictJson {
    private static final int DEPTH = 32;

    public static final JsonMapper MAPPER = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .maxNumberLength(100)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    // A virtual thread writes a frame or two: buffers of its own would be made for each.
                    .recyclerPool(JsonRecyclerPools.sharedConcurrentDequePool())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(com.fasterxml.jackson.annotation.JsonInclude.Value.construct(
                    com.fasterxml.jackson.annotation.JsonInclude.Include.NON_ABSENT,
                    com.fasterxml.jackson.annotation.JsonInclude.Include.NON_ABSENT))
            .addModule(new JavaTimeModule())
            .addModule(new com.fasterxml.jackson.datatype.jdk8.Jdk8Module())
            .build();

    private StrictJson() {}

    /** @throws BadJson when the bytes are not exactly one JSON value */
    public static JsonNode read(byte[] bytes) {
        try {
            var text = utf8(bytes);
            return whole(MAPPER.readTree(text), text);
        } catch (JsonProcessingException | CharacterCodingException broken) {
            throw new BadJson(broken);
        }
    }

    private static String utf8(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(java.nio.ByteBuffer.wrap(bytes))
                .toString();
    }

    /** What is no Unicode is refused in the bytes already: half a letter can come only as an escape. */
    private static JsonNode whole(JsonNode node, String text) throws JsonProcessingException {
        if (node == null || node.isMissingNode()) throw new BadJson(null);
        if (text.contains("\\u") && hasLoneSurrogate(node.toString())) throw new BadJson(null);
        return node;
    }

    private static boolean hasLoneSurrogate(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (!Character.isSurrogate(text.charAt(at))) continue;
            var paired = at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
            if (!paired) return true;
            at++;
        }
        return false;
    }

    /** Compact JSON. Everything written here is ours, so a failure is a programming error. */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    /** The bytes were not one JSON value that everybody reads alike. */
    public static final class BadJson extends RuntimeException {
        BadJson(Throwable cause) {
            super("not JSON", cause);
        }
    }
}
