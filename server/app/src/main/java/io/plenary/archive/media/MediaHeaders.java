package io.plenary.archive.media;

import io.vertx.core.MultiMap;
import java.net.URI;
import java.util.Map;

/** The headers of every answer of the media host. */
final class MediaHeaders {
    private static final Map<String, String> TYPES = Map.of(
            "m3u8", "application/vnd.apple.mpegurl",
            "mp4", "video/mp4",
            "m4s", "video/mp4",
            "jpg", "image/jpeg",
            "vtt", "text/vtt; charset=utf-8");

    private final String publicOrigin;
    private final String resourcePolicy;
    private final boolean secure;

    MediaHeaders(URI publicOrigin, URI mediaOrigin) {
        this.publicOrigin = publicOrigin.toString();
        this.resourcePolicy = isSameSite(publicOrigin.getHost(), mediaOrigin.getHost()) ? "same-site" : "cross-origin";
        this.secure = "https".equals(mediaOrigin.getScheme());
    }

    /**
     * Whether browsers see one site in both. They do not in localhost and media.localhost, as localhost is a top-level
     * domain to them; there the grant in the address is the whole protection.
     */
    private static boolean isSameSite(String page, String media) {
        return page.equals(media) || (page.contains(".") && media.endsWith("." + page));
    }

    /** On every answer, whatever it says. */
    void onAll(MultiMap headers) {
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
        headers.set("Cross-Origin-Resource-Policy", resourcePolicy);
        headers.set("Access-Control-Allow-Origin", publicOrigin);
        headers.set("Access-Control-Expose-Headers", "Content-Length, Content-Range");
        headers.set("Vary", "Origin, Accept-Encoding");
        headers.set("Referrer-Policy", "no-referrer");
        if (secure) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    void onPlaylist(MultiMap headers) {
        headers.set("Content-Type", TYPES.get("m3u8"));
        headers.set("Cache-Control", "private, no-cache");
    }

    /** A file of the kind its name says; only kinds we make have names here. */
    void onFile(MultiMap headers, String name) {
        String kind = name.substring(name.lastIndexOf('.') + 1);
        headers.set("Content-Type", TYPES.getOrDefault(kind, "application/octet-stream"));
        headers.set("Cache-Control", "private, max-age=300");
        headers.set("Accept-Ranges", "bytes");
    }

    void onNothing(MultiMap headers) {
        headers.set("Content-Type", "text/plain; charset=utf-8");
        headers.set("Cache-Control", "private, no-store");
    }
}
