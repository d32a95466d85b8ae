package io.plenary.platform.http;

import io.plenary.contract.StrictJson;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an operation answers. Personal by default: no cache keeps it. */
public record Reply(int status, String type, Buffer body, List<Map.Entry<String, String>> headers) {
    private static final String JSON = "application/json; charset=utf-8";

    /** 200 with a value of the contract. */
    public static Reply ok(Object value) {
        return json(200, value);
    }

    public static Reply json(int status, Object value) {
        return new Reply(status, JSON, Buffer.buffer(StrictJson.write(value)), List.of());
    }

    public static Reply done() {
        return new Reply(204, "", Buffer.buffer(), List.of());
    }

    /** A file to keep: {@code name} is ours, never a person's. */
    public static Reply file(String type, String name, String text) {
        return new Reply(200, type + "; charset=utf-8", Buffer.buffer(text), List.of())
                .with("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    public Reply with(String header, String value) {
        var more = new ArrayList<>(headers);
        more.add(Map.entry(header, value));
        return new Reply(status, type, body, List.copyOf(more));
    }
}
