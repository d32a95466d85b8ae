package io.plenary.platform.http;

import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;

/** Finds out at which address a request came in; on event loops, so nothing here waits. */
public final class Sites {

    /** Which names organisations have proven to be theirs; declared here, answered by organisations; never waits. */
    public interface OwnHosts {
        /** @param host in small letters */
        Optional<Site.House> find(String host);
    }

    private final Site main;
    private final String mainHost;
    private final OwnHosts own;

    public Sites(String mainOrigin, OwnHosts own) {
        this.main = Site.main(mainOrigin);
        this.mainHost = java.net.URI.create(mainOrigin).getHost();
        this.own = own;
    }

    /** Of a request that came through the door for pages: whatever is no organisation's is the main one. */
    Site of(HttpServerRequest request) {
        var authority = request.authority();
        return authority == null ? main : find(authority.host()).orElse(main);
    }

    /** An organisation's own, if it is one. */
    Optional<Site> find(String host) {
        if (host == null || mainHost.equalsIgnoreCase(host)) return Optional.empty();
        return own.find(host.toLowerCase(java.util.Locale.ROOT)).map(house -> Site.of(main.origin(), host, house));
    }

    /** The same address under the main origin, for what an organisation's host does not show. */
    String atMain(HttpServerRequest request) {
        var query = request.query();
        return main.origin() + request.path() + (query == null ? "" : "?" + query);
    }
}
