package io.plenary.platform.http;

import io.plenary.platform.Secrets;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The headers of every answer (OWASP ASVS 5.0, 3.4). */
public final class Headers {
    private static final String NONCE = "__NONCE__";
    private static final int NONCE_BYTES = 18;
    /** Characters of a nonce. */
    static final int NONCE_LENGTH = NONCE_BYTES / 3 * 4;

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

    private final String policy;
    private final CharSequence permissions;

    /**
     * @param publicOrigin of the pages; @param mediaOrigin of pictures and segments; @param jitsi origin of the meeting
     *     deployment, or empty
     */
    public Headers(String publicOrigin, String mediaOrigin, String jitsi) {
        var socket = publicOrigin.replaceFirst("^http", "ws");
        var script = jitsi.isEmpty() ? "" : " " + jitsi + "/external_api.js";
        var frame = jitsi.isEmpty() ? "'none'" : jitsi;
        policy = "default-src 'none'; script-src 'self' 'nonce-" + NONCE + "'" + script
                + "; style-src 'self' 'nonce-" + NONCE + "'; img-src 'self' data: " + mediaOrigin
                + "; media-src " + mediaOrigin + " blob:; connect-src 'self' " + socket + " " + mediaOrigin
                + "; font-src 'self'; frame-src " + frame
                + "; manifest-src 'self'; base-uri 'none'; object-src 'none'"
                + "; form-action 'self'; frame-ancestors 'none'; report-uri /csp-reports";
        var devices = jitsi.isEmpty() ? "(self)" : "(self \"" + jitsi + "\")";
        permissions = once("camera=" + devices + ", microphone=" + devices + ", display-capture=" + devices
                + ", autoplay=" + devices + ", fullscreen=*, geolocation=(), payment=(), usb=()");
    }

    /** A new nonce for one page. */
    public static String nonce() {
        return Base64.getEncoder().withoutPadding().encodeToString(Secrets.bytes(NONCE_BYTES));
    }

    public void onPage(MultiMap headers, String nonce) {
        onAll(headers);
        headers.set(POLICY, policy.replace(NONCE, nonce));
        headers.set(REPORTED, TRUSTED_TYPES);
        headers.set(PERMISSIONS, permissions);
        headers.set(CACHE, NO_STORE);
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
