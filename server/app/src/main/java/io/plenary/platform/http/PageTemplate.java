package io.plenary.platform.http;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The one page of the web client, cut at its marks once. What people wrote is put between the pieces and never searched
 * for marks, so nobody can write one and be given a nonce.
 */
final class PageTemplate {
    private static final Pattern MARK = Pattern.compile("__[A-Z]+__|<!--plenary:[a-z]+-->");
    private static final String NONCE = "__NONCE__";
    static final String HTML = "text/html; charset=utf-8";

    private final List<String> pieces = new ArrayList<>();

    PageTemplate(String index) {
        var marks = MARK.matcher(index);
        var from = 0;
        while (marks.find()) {
            pieces.add(index.substring(from, marks.start()));
            pieces.add(marks.group());
            from = marks.end();
        }
        pieces.add(index.substring(from));
    }

    /** @param values by mark; a mark without one becomes nothing, and that of the nonce stays open */
    Written fill(int status, Map<String, String> values) {
        var parts = new ArrayList<byte[]>();
        var open = new StringBuilder();
        for (var at = 0; at < pieces.size(); at++) {
            var piece = pieces.get(at);
            var isMark = at % 2 == 1;
            if (isMark && piece.equals(NONCE)) {
                parts.add(bytes(open));
                open.setLength(0);
            } else open.append(isMark ? values.getOrDefault(piece, "") : piece);
        }
        parts.add(bytes(open));
        return new Written(status, parts);
    }

    private static byte[] bytes(StringBuilder text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A page complete but for its nonce. Each reader is sent one of their own, also of a page that is kept: it is drawn
     * when the bytes are joined. So a page is never answered with 304, which would bring an old nonce back.
     *
     * @param parts what stands before, between and after the nonces
     */
    record Written(int status, List<byte[]> parts) {

        void write(Exchange exchange) {
            var response = exchange.request().response();
            var nonce = Nonces.one();
            exchange.headers().onPage(response.headers(), nonce);
            response.setStatusCode(status).putHeader("Content-Type", HTML).end(plain(nonce));
        }

        private Buffer plain(byte[] between) {
            var html = Buffer.buffer(size() + parts.size() * between.length);
            for (var at = 0; at < parts.size(); at++) {
                if (at > 0) html.appendBytes(between);
                html.appendBytes(parts.get(at));
            }
            return html;
        }

        /** Bytes without the nonces. */
        int size() {
            return parts.stream().mapToInt(one -> one.length).sum();
        }
    }
}
