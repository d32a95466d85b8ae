package io.plenary.platform.http;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The built web client, read into memory at start: only what stood there then is ever served, so there is no path to
 * walk out of. Compressed twins made at build (.br, .gz) are preferred where the browser takes them.
 */
public final class Assets implements Handler<RoutingContext> {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    private final Map<String, Buffer> files = new HashMap<>();
    private final Headers headers;

    public Assets(Path folder, Headers headers) {
        this.headers = headers;
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList())
                files.put("/" + folder.relativize(file), Buffer.buffer(Files.readAllBytes(file)));
        } catch (IOException missing) {
            throw new UncheckedIOException("the web client is not built: " + folder, missing);
        }
    }

    /** The page into which heads are written. */
    public String indexPage() {
        var page = files.get("/index.html");
        if (page == null) throw new IllegalStateException("the web client has no index.html");
        return page.toString();
    }

    @Override
    public void handle(RoutingContext context) {
        var path = context.request().path();
        var plain = files.get(path);
        var type = TYPES.get(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        if (plain == null || type == null) {
            context.next();
            return;
        }
        var response = context.response();
        if (path.startsWith("/embed/")) headers.onAssetForAnySite(response.headers());
        else headers.onAsset(response.headers(), path.startsWith("/assets/"));
        response.putHeader("Content-Type", type).putHeader("Vary", "Accept-Encoding");
        response.end(encoded(context, path, plain));
    }

    private Buffer encoded(RoutingContext context, String path, Buffer plain) {
        var accepted = context.request().getHeader("Accept-Encoding");
        if (accepted == null) return plain;
        for (var way : new String[][] {{"br", ".br"}, {"gzip", ".gz"}}) {
            var twin = files.get(path + way[1]);
            if (twin == null || !accepted.contains(way[0])) continue;
            context.response().putHeader("Content-Encoding", way[0]);
            return twin;
        }
        return plain;
    }
}
