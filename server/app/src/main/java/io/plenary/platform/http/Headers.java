package io.plenary.platform.http;

import io.plenary.platform.Secrets;
import io.vertx.core.MultiMap;
import java.util.Base64;

/** The headers of every answer (OWASP ASVS 5.0, 3.4). */
public final class Headers {
    private static final String NONCE = "__NONCE__";

    /** What decides about a public answer; with a cookie of a sign-in it is another one. */
    static final String VARY = "Accept-Language, Accept-Encoding, Cookie";

    private final String policy;
    private final String permissions;

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
        permissions = "camera=" + devices + ", microphone=" + devices + ", display-capture=" + devices + ", autoplay="
                + devices + ", fullscreen=*, geolocation=(), payment=(), usb=()";
    }

    /** A new nonce for one page. */
    public static String nonce() {
        return Base64.getEncoder().withoutPadding().encodeToString(Secrets.bytes(18));
    }

    public void onPage(MultiMap headers, String nonce) {
        onAll(headers);
        headers.set("Content-Security-Policy", policy.replace(NONCE, nonce));
        // The player's controls fill their templates from strings, so Trusted Types can only report here.
        headers.set(
                "Content-Security-Policy-Report-Only", "require-trusted-types-for 'script'; report-uri /csp-reports");
        headers.set("Permissions-Policy", permissions);
        headers.set("Cache-Control", "no-store");
    }

    public void onApi(MultiMap headers) {
        onAll(headers);
        headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        headers.set("Cache-Control", "no-store");
    }

    /** On what is the same for everybody who is not signed in: caches may hold it and ask each time whether it still holds. */
    public void onPublic(MultiMap headers) {
        onAll(headers);
        headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        headers.set("Cache-Control", "public, no-cache");
        headers.set("Vary", VARY);
    }

    public void onAsset(MultiMap headers, boolean forEver) {
        onAll(headers);
        headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        headers.set("Cache-Control", forEver ? "public, max-age=31536000, immutable" : "public, max-age=300");
    }

    /** On a file made for other people's pages: they may load it, and their scripts may read it. */
    public void onAssetForAnySite(MultiMap headers) {
        onAsset(headers, false);
        headers.set("Access-Control-Allow-Origin", "*");
        headers.set("Cross-Origin-Resource-Policy", "cross-origin");
    }

    private static void onAll(MultiMap headers) {
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        headers.set("X-Frame-Options", "DENY");
    }
}
