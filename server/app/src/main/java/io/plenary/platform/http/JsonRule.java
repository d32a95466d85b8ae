package io.plenary.platform.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.json.schema.OutputUnit;
import io.vertx.json.schema.Validator;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What a body or a parameter is held to. Shared by all requests; whoever needs the short way first reads it. */
final class JsonRule {
    private final Validator whole;
    private final Supplier<Predicate<JsonNode>> reading;
    private volatile Predicate<JsonNode> fitting;

    /** @param reading gives what is certain to fit, as {@link Fitting} does */
    JsonRule(Validator whole, Supplier<Predicate<JsonNode>> reading) {
        this.whole = whole;
        this.reading = reading;
    }

    /** Whether it is right beyond doubt; what is not may be right nevertheless, which {@link #check} says. */
    boolean surelyFits(JsonNode json) {
        var known = fitting;
        if (known == null) fitting = known = reading.get();
        return known.test(json);
    }

    /** @param value as Vert.x reads JSON */
    OutputUnit check(Object value) {
        return whole.validate(value);
    }
}
