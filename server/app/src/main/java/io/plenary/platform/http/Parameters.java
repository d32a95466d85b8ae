package io.plenary.platform.http;

import io.plenary.contract.ErrorCode;
import io.plenary.platform.Refusal;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands in the address of a request, as the contract names it; each once, and checked. */
record Parameters(Map<String, String> path, Map<String, String> query) {

    /** @throws Refusal validation; not-found for a path that cannot be one of ours; bad-request for a broken escape */
    static Parameters read(RoutingContext context, Contract.Validators validators) {
        var found = new Parameters(new HashMap<>(), new HashMap<>());
        for (var parameter : validators.parameters()) {
            var values = parameter.inPath()
                    ? List.of(context.pathParam(parameter.name()))
                    : query(context, parameter.name());
            if (values.size() > 1) throw Refusal.field("/" + parameter.name(), "This is given twice.");
            if (values.isEmpty() && parameter.required())
                throw Refusal.field("/" + parameter.name(), "This is needed.");
            for (var value : values) {
                check(parameter, value);
                (parameter.inPath() ? found.path : found.query).put(parameter.name(), value);
            }
        }
        return found;
    }

    private static List<String> query(RoutingContext context, String name) {
        try {
            return context.queryParam(name);
        } catch (HttpException brokenEscape) {
            throw new Refusal(ErrorCode.BAD_REQUEST, brokenEscape);
        }
    }

    private static void check(Contract.Parameter parameter, String value) {
        try {
            Object typed = parameter.number() ? Long.valueOf(value) : value;
            Validation.parameter(parameter.rule(), parameter.name(), typed);
        } catch (NumberFormatException notANumber) {
            throw Refusal.field("/" + parameter.name(), "This is not a number.");
        } catch (Refusal refusal) {
            if (parameter.inPath()) throw new Refusal(ErrorCode.NOT_FOUND);
            throw refusal;
        }
    }
}
