package io.plenary.platform.http;

import io.netty.util.AsciiString;
import java.nio.charset.StandardCharsets;

/**
 * What a page may load and run, as its Content-Security-Policy. Scripts are files of ours and nothing else: no nonce lets
 * another one in. Styles that libraries make at run time carry the nonce of the page.
 */
final class PagePolicy {
    private static final String MARK = "__NONCE__";

    private final byte[] text;
    private final int gap;

    /** @param jitsi origin of the meeting deployment, or empty */
    PagePolicy(String publicOrigin, String mediaOrigin, String jitsi) {
        var socket = publicOrigin.replaceFirst("^http", "ws");
        var script = jitsi.isEmpty() ? "" : " " + jitsi + "/external_api.js";
        var frame = jitsi.isEmpty() ? "'none'" : jitsi;
        var policy = "default-src 'none'; script-src 'self'" + script + "; style-src 'self' 'nonce-" + MARK
                + "'; img-src 'self' data: " + mediaOrigin + "; media-src " + mediaOrigin
                + " blob:; connect-src 'self' " + socket + " " + mediaOrigin
                + "; font-src 'self'; frame-src " + frame
                + "; manifest-src 'self'; base-uri 'none'; object-src 'none'"
                + "; form-action 'self'; frame-ancestors 'none'; report-uri /csp-reports";
        gap = policy.indexOf(MARK);
        text = policy.replace(MARK, "n".repeat(Nonces.LENGTH)).getBytes(StandardCharsets.US_ASCII);
    }

    /** For one page. */
    CharSequence with(byte[] nonce) {
        var filled = text.clone();
        System.arraycopy(nonce, 0, filled, gap, nonce.length);
        return new AsciiString(filled, false);
    }
}
