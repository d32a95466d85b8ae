package io.plenary.exchange.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.plenary.exchange.read.ImportInvalid.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/** JSON → values with lines. Names given twice, deep nesting and endless lists are refused. */
final class JsonTree {
    private static final int DEEPEST = 24;
    private static final int MOST_TOKENS = 800_000;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(100)
                    .maxStringLength(1_000_000)
                    .maxNameLength(1_000)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser parser;
    private int tokens;

    private JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    /** @throws ImportInvalid with the line */
    static JsonValue read(String text) {
        try (var parser = FACTORY.createParser(text)) {
            return new JsonTree(parser).whole();
        } catch (JsonProcessingException broken) {
            var twice = String.valueOf(broken.getMessage()).startsWith("Duplicate field");
            throw new ImportInvalid(twice ? Reason.DUPLICATE_KEY : Reason.JSON_BROKEN, lineOf(broken), broken);
        } catch (IOException broken) {
            throw new ImportInvalid(Reason.JSON_BROKEN, 0, broken);
        }
    }

    private static int lineOf(JsonProcessingException broken) {
        return broken.getLocation() == null
                ? 0
                : Math.max(0, broken.getLocation().getLineNr());
    }

    private JsonValue whole() throws IOException {
        next();
        var value = value();
        if (parser.nextToken() != null) throw new ImportInvalid(Reason.JSON_BROKEN, line());
        return value;
    }

    private JsonValue value() throws IOException {
        var line = line();
        return switch (parser.currentToken()) {
            case START_OBJECT -> new JsonValue(line, members());
            case START_ARRAY -> new JsonValue(line, items());
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
                new JsonValue(line, parser.getText());
            case VALUE_NULL -> new JsonValue(line, null);
            case null, default -> throw new ImportInvalid(Reason.JSON_BROKEN, line);
        };
    }

    private LinkedHashMap<String, JsonValue> members() throws IOException {
        var members = new LinkedHashMap<String, JsonValue>();
        while (next() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            next();
            members.put(name, value());
        }
        return members;
    }

    private ArrayList<JsonValue> items() throws IOException {
        var items = new ArrayList<JsonValue>();
        while (next() != JsonToken.END_ARRAY) items.add(value());
        return items;
    }

    private JsonToken next() throws IOException {
        if (++tokens > MOST_TOKENS) throw new ImportInvalid(Reason.TOO_MANY, line());
        try {
            return parser.nextToken();
        } catch (StreamConstraintsException beyond) {
            // It carries no place of its own.
            var deep = String.valueOf(beyond.getMessage()).contains("nesting");
            throw new ImportInvalid(
                    deep ? Reason.TOO_DEEP : Reason.TOO_MANY,
                    parser.currentLocation().getLineNr(),
                    beyond);
        }
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
