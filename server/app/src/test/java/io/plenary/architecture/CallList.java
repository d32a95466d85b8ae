package io.plenary.architecture;

import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Set;

/** Requests by the name of their operation, in the order in which they are made. */
abstract class CallList {
    final Map<String, Call> all;

    CallList(Map<String, Call> all) {
        this.all = all;
    }

    /** @param tolerated codes that say "allowed, but not in this state" with a status of refusal */
    record Call(String operation, String method, String path, JsonObject body, Set<String> tolerated) {
        boolean isTolerated(int status, String code) {
            return tolerated.contains(code) && status != 500;
        }
    }

    final void get(String operation, String path) {
        tolerate(operation, "GET", path, null);
    }

    final void post(String operation, String path, JsonObject body) {
        tolerate(operation, "POST", path, body);
    }

    final void put(String operation, String path, JsonObject body) {
        tolerate(operation, "PUT", path, body);
    }

    final void delete(String operation, String path) {
        tolerate(operation, "DELETE", path, null);
    }

    final void tolerate(String operation, String method, String path, JsonObject body, String... codes) {
        all.put(operation, new Call(operation, method, path, body, Set.of(codes)));
    }
}
