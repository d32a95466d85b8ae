package io.plenary.platform.http;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.plenary.contract.ErrorCode;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.Set;

/**
 * Through which door a request goes, by the host it names. Media and pages do not share one, so that no cookie and no
 * script of the pages reaches media; framing that two readers could read in two ways goes nowhere.
 */
final class Hosts {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    enum Door {
        MEDIA,
        PAGES,
        /** A name that is none of ours. */
        FOREIGN,
        /** What cannot be read in one way. */
        NONE
    }

    private final String pages;
    private final String media;
    private final Sites sites;

    Hosts(URI publicOrigin, URI mediaOrigin, Sites sites) {
        this.sites = sites;
        pages = publicOrigin.getHost();
        media = mediaOrigin.getHost();
    }

    Door door(HttpServerRequest request) {
        if (isAmbiguous(request)) return Door.NONE;
        var host = request.authority().host();
        var path = request.path();
        var isMedia = media.equalsIgnoreCase(host);
        if (isMedia && (!media.equalsIgnoreCase(pages) || path != null && path.startsWith("/media/")))
            return Door.MEDIA;
        return isMedia || isOurs(host) ? Door.PAGES : Door.FOREIGN;
    }

    /** A name of another site that was pointed at this machine reads nothing here. */
    private boolean isOurs(String host) {
        return pages.equalsIgnoreCase(host)
                || LOOPBACK.contains(pages) && LOOPBACK.contains(host)
                || sites.find(host).isPresent();
    }

    /** Sockets are opened at the main address alone. */
    boolean takesSockets(String host) {
        return pages.equalsIgnoreCase(host) || LOOPBACK.contains(pages) && LOOPBACK.contains(host);
    }

    private static boolean isAmbiguous(HttpServerRequest request) {
        var headers = request.headers();
        return request.authority() == null
                || headers.getAll(HttpHeaders.HOST).size() > 1
                || headers.contains(HttpHeaders.TRANSFER_ENCODING) && !isChunked(headers);
    }

    private static boolean isChunked(MultiMap headers) {
        var coding = headers.getAll(HttpHeaders.TRANSFER_ENCODING);
        return coding.size() == 1 && coding.getFirst().equalsIgnoreCase("chunked");
    }

    /** Why the request could not be understood. */
    static ErrorCode mistakeOf(HttpServerRequest request) {
        return switch (request.decoderResult().cause()) {
            case TooLongHttpLineException line -> ErrorCode.URI_TOO_LONG;
            case TooLongHttpHeaderException headers -> ErrorCode.HEADERS_TOO_LARGE;
            case null, default -> ErrorCode.BAD_REQUEST;
        };
    }
}
