package io.plenary.platform.http;

import io.vertx.core.MultiMap;
import io.vertx.core.net.SocketAddress;
import java.util.List;
import java.util.Set;

/**
 * Where a request really comes from. A proxy is believed only when the operator has named it: anybody can write
 * X-Forwarded-For, and limits by address would then limit nobody.
 */
public final class ClientAddress {
    private static final int LONGEST_ADDRESS = 45;

    private final Set<String> trusted;

    /** @param trusted addresses of proxies, as `trusted.proxies` names them */
    public ClientAddress(List<String> trusted) {
        this.trusted = Set.copyOf(trusted);
    }

    /** The nearest address that is no proxy of ours; empty when there is none. */
    public String of(SocketAddress remote, MultiMap headers) {
        if (remote == null) return "";
        var nearest = remote.hostAddress();
        var forwarded = headers.getAll("X-Forwarded-For");
        if (!trusted.contains(nearest) || forwarded.isEmpty()) return nearest;
        var hops = List.of(String.join(",", forwarded).split(","));
        for (var hop : hops.reversed()) {
            var address = hop.strip();
            if (address.isEmpty() || address.length() > LONGEST_ADDRESS) return nearest;
            nearest = address;
            if (!trusted.contains(address)) return address;
        }
        return nearest;
    }
}
