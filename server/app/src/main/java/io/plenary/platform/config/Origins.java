package io.plenary.platform.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/** What counts as an origin that browsers trust with `__Host-` cookies: https anywhere, plain http on loopback only. */
final class Origins {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1");

    private Origins() {}

    static Optional<URI> parse(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException malformed) {
            // The caller reports it, with the setting's name, which is not known here.
            return Optional.empty();
        }
    }

    /** True for localhost and its sub-names, and for 127.0.0.1. */
    static boolean isLoopback(URI origin) {
        String host = origin.getHost();
        return host != null && (LOOPBACK.contains(host) || host.endsWith(".localhost"));
    }

    /** Scheme and host, perhaps a port, and nothing else. */
    static boolean isBare(URI origin) {
        boolean nothingElse =
                (origin.getRawPath() == null || origin.getRawPath().isEmpty())
                        && origin.getRawQuery() == null
                        && origin.getRawFragment() == null
                        && origin.getRawUserInfo() == null;
        return nothingElse && origin.getHost() != null && isWeb(origin);
    }

    /** https, or http on loopback. */
    static boolean isSafe(URI origin) {
        return "https".equals(origin.getScheme()) || isLoopback(origin);
    }

    static boolean isWeb(URI origin) {
        return "https".equals(origin.getScheme()) || "http".equals(origin.getScheme());
    }
}
