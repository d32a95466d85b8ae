package io.plenary.platform.http;

import io.vertx.core.MultiMap;
import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Where a request really comes from. A proxy is believed only when the operator has named it: anybody can write
 * X-Forwarded-For, and limits by address would then limit nobody.
 */
public final class ClientAddress {
    private static final int LONGEST_ADDRESS = 45;
    private static final int NETWORK_BYTES = 8;

    private final Set<String> trusted;

    /** @param trusted addresses of proxies, as `trusted.proxies` names them */
    public ClientAddress(List<String> trusted) {
        this.trusted = Set.copyOf(trusted);
    }

    /**
     * The nearest address that is no proxy of ours; empty when there is none. Of IPv6 only the network: whoever has one
     * address of it has all of them.
     */
    public String of(SocketAddress remote, MultiMap headers) {
        return network(nearest(remote, headers));
    }

    private static String network(String address) {
        if (address.indexOf(':') < 0) return address;
        try {
            if (!(InetAddress.ofLiteral(address) instanceof Inet6Address whole)) return address;
            return HexFormat.of().formatHex(whole.getAddress(), 0, NETWORK_BYTES) + "/64";
        } catch (IllegalArgumentException unknown) {
            // As the proxy writes it, then.
            return address;
        }
    }

    private String nearest(SocketAddress remote, MultiMap headers) {
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
