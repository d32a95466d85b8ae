package io.plenary.platform.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The headers of every answer (OWASP ASVS 5.0, 3.4). */
public final class Headers {
    /** What decides about a public answer; with a cookie of a sign-in it is another one. */
    static final String VARY = "Accept-Language, Accept-Encoding, Cookie";

    private static final List<Map.Entry<CharSequence, CharSequence>> ALL = Stream.of(
                    Map.entry("X-Content-Type-Options", "nosniff"),
                    Map.entry("Referrer-Policy", "strict-origin-when-cross-origin"),
                    Map.entry("Cross-Origin-Opener-Policy", "same-origin"),
                    Map.entry("Cross-Origin-Resource-Policy", "same-origin"),
                    Map.entry("Strict-Transport-Security", "max-age=31536000; includeSubDomains"),
                    Map.entry("X-Frame-Options", "DENY"))
            .map(one -> Map.entry(once(one.getKey()), once(one.getValue())))
            .toList();

    private static final CharSequence POLICY = once("Content-Security-Policy");
    private static final CharSequence NOTHING_RUNS = once("default-src 'none'; frame-ancestors 'none'");
    private static final CharSequence REPORTED = once("Content-Security-Policy-Report-Only");
    /** The player's controls fill their templates from strings, so Trusted Types can only report here. */
    private static final CharSequence TRUSTED_TYPES =
            once("require-trusted-types-for 'script'; report-uri /csp-reports");

    private static final CharSequence PERMISSIONS = once("Permissions-Policy");
    private static final CharSequence CACHE = once("Cache-Control");
    private static final CharSequence NO_STORE = once("no-store");
    private static final CharSequence ASK_AGAIN = once("public, no-cache");
    private static final CharSequence VARIES = once("Vary");
    private static final CharSequence VARIES_BY = once(VARY);

    private final PagePolicy policy;
    private final CharSequence permissions;

    /**
     * @param publicOrigin of the pages; @param mediaOrigin of pictures and segments; @param jitsi origin of the meeting
     *     deployment, or empty
     */
    public Headers(String publicOrigin, String mediaOrigin, String jitsi) {
        policy = new PagePolicy(publicOrigin, mediaOrigin, jitsi);
        var devices = jitsi.isEmpty() ? "(self)" : "(self \"" + jitsi + "\")";
        permissions = once("camera=" + devices + ", microphone=" + devices + ", display-capture=" + devices
                + ", autoplay=" + devices + ", fullscreen=*, geolocation=(), payment=(), usb=()");
    }

    void onPage(MultiMap headers, byte[] nonce) {
        onAll(headers);
        headers.set(REPORTED, TRUSTED_TYPES);
        headers.set(PERMISSIONS, permissions);
        headers.set(CACHE, NO_STORE);
        policy(headers, nonce);
    }

    /** All that a page carries but its policy, to be kept with it. */
    MultiMap ofPage() {
        var headers = HttpHeaders.headers();
        onPage(headers, new byte[0]);
        return headers.remove(POLICY);
    }

    /** What a page may load and run; each has a nonce of its own. */
    void policy(MultiMap headers, byte[] nonce) {
        headers.set(POLICY, policy.with(nonce));
    }

    /** The same headers, never to be changed again: they are shared by answers, and written by one copy of bytes. */
    static MultiMap settled(MultiMap headers) {
        var encoded = HttpHeaders.headers();
        for (var header : headers) encoded.add(once(header.getKey()), once(header.getValue()));
        return encoded.copy(false);
    }

    public void onApi(MultiMap headers) {
        onAll(headers);
        headers.set(POLICY, NOTHING_RUNS);
        headers.set(CACHE, NO_STORE);
    }

    /** On what is the same for everybody who is not signed in: caches may hold it and ask each time whether it still holds. */
    public void onPublic(MultiMap headers) {
        onAll(headers);
        headers.set(POLICY, NOTHING_RUNS);
        headers.set(CACHE, ASK_AGAIN);
        headers.set(VARIES, VARIES_BY);
    }

    public void onAsset(MultiMap headers, boolean forEver) {
        onAll(headers);
        headers.set(POLICY, NOTHING_RUNS);
        headers.set("Cache-Control", forEver ? "public, max-age=31536000, immutable" : "public, max-age=300");
    }

    /** On a file made for other people's pages: they may load it, and their scripts may read it. */
    public void onAssetForAnySite(MultiMap headers) {
        onAsset(headers, false);
        headers.set("Access-Control-Allow-Origin", "*");
        headers.set("Cross-Origin-Resource-Policy", "cross-origin");
    }

    private static void onAll(MultiMap headers) {
        for (var header : ALL) headers.set(header.getKey(), header.getValue());
    }

    /** Encoded once: a name or a value that is a text is checked and encoded anew for each answer. */
    private static CharSequence once(String text) {
        return HttpHeaders.createOptimized(text);
    }
}
