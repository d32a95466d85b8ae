package io.plenary.platform.http;

import io.plenary.contract.StrictJson;
import io.plenary.platform.Caller;
import io.plenary.platform.DeletedPerson;
import io.plenary.platform.Secrets;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an operation answers. Personal by default: no cache keeps it, unless it is {@link #tagged}. */
public record Reply(
        int status, String type, Buffer body, List<Map.Entry<String, String>> headers, Optional<Stored> stored) {
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int TAG_BYTES = 16;
    private static final String JSON = "application/json; charset=utf-8";

    /** A file in place of a body, sent as it lies on disk. @param after when it has left, or could not */
    public record Stored(Path path, Runnable after) {}

    public Reply(int status, String type, Buffer body, List<Map.Entry<String, String>> headers) {
        this(status, type, body, headers, Optional.empty());
    }

    /** Takes away a file that was made for one answer. */
    public static void drop(Path path) {
        Incoming.Body.onDisk(path).drop();
    }

    /** 200 with a file of the disk. */
    public static Reply stored(String type, Path path) {
        return stored(type, new Stored(path, () -> {}));
    }

    public static Reply stored(String type, Stored file) {
        return new Reply(OK, type, Buffer.buffer(), List.of(), Optional.of(file));
    }

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

    /** A table to keep, which was written for this answer and goes with it. */
    public static Reply table(String name, Path path) {
        return outgoing("text/csv", name, path);
    }

    /** Any file of that kind. */
    public static Reply outgoing(String type, String name, Path path) {
        return stored(type + "; charset=utf-8", new Stored(path, () -> drop(path)))
                .with("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    /** With a tag of its bytes: the same for everybody, kept by the reader and asked for again each time. */
    public Reply tagged() {
        var tag = HexFormat.of().formatHex(Secrets.hash(body.toString()), 0, TAG_BYTES);
        return with("ETag", '"' + tag + '"')
                .with("Cache-Control", "public, no-cache")
                .with("Vary", Headers.VARY);
    }

    /** As one reader is told it: whoever has no name any more is called something in their language. */
    Reply toldIn(String locale) {
        var text = type.startsWith("text/") || type.contains("json") || type.contains("xml");
        if (!text || stored.isPresent()) return this;
        var raw = body.toString();
        var told = DeletedPerson.told(raw, locale);
        if (told.equals(raw)) return this;
        var other = new Reply(status, type, Buffer.buffer(told), headers);
        return tag().isEmpty() ? other : other.tagged();
    }

    /** Tagged for those who are not signed in; the answer to anybody else is theirs alone. */
    public Reply taggedFor(Caller caller) {
        return caller.signedIn().isPresent() ? this : tagged();
    }

    /** The tag of a tagged one; empty otherwise. */
    String tag() {
        return headers.stream()
                .filter(header -> header.getKey().equals("ETag"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** Pages of any site may read it: it says the same to whoever asks, and nobody's sign-in was looked at. */
    public Reply forAnySite() {
        return with("Vary", "Accept-Language, Accept-Encoding")
                .with("Access-Control-Allow-Origin", "*")
                .with("Cross-Origin-Resource-Policy", "cross-origin");
    }

    /** A document that other sites may show in a frame. @param policy its whole content security policy, which says who */
    public Reply inFrames(String policy) {
        return with("Content-Security-Policy", policy)
                .with("X-Frame-Options", "")
                .with("Cross-Origin-Resource-Policy", "cross-origin");
    }

    /** Over what every answer of its kind carries: an empty value takes a header away, and only cookies may be several. */
    void writeHeaders(MultiMap into) {
        for (var header : headers) {
            if (header.getValue().isEmpty()) into.remove(header.getKey());
            else if (header.getKey().equals("Set-Cookie")) into.add(header.getKey(), header.getValue());
            else into.set(header.getKey(), header.getValue());
        }
    }

    /** After the headers. A reader who goes away in the middle is no fault of ours. */
    void end(HttpServerResponse response) {
        if (stored.isEmpty()) response.end(body);
        else
            response.sendFile(stored.get().path().toString())
                    .onComplete((sent, failed) -> stored.get().after().run());
    }

    /** @return whether nobody is there to be told any more: what was made for this answer goes then */
    boolean isLeftBy(HttpServerResponse response) {
        if (!response.ended() && !response.closed()) return false;
        stored.ifPresent(file -> file.after().run());
        return true;
    }

    /** 304 without a body where the reader has this very answer. @param known If-None-Match, or null */
    Reply unless(String known) {
        if (known == null || status != 200) return this;
        return headers.stream()
                .filter(header -> header.getKey().equals("ETag"))
                .filter(header -> known.equals("*") || known.contains(header.getValue()))
                .findAny()
                .map(held -> new Reply(NOT_MODIFIED, "", Buffer.buffer(), headers))
                .orElse(this);
    }

    /** A text to be read at once, not to be saved. */
    public static Reply text(String type, String text) {
        return text(OK, type, text);
    }

    /** Such a text with another status. */
    public static Reply text(int status, String type, String text) {
        return new Reply(status, type + "; charset=utf-8", Buffer.buffer(text), List.of());
    }

    public Reply with(String header, String value) {
        var more = new ArrayList<>(headers);
        more.add(Map.entry(header, value));
        return new Reply(status, type, body, List.copyOf(more), stored);
    }
}
