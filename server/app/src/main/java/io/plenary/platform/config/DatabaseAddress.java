package io.plenary.platform.config;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where one PostgreSQL database is and as whom to go there.
 *
 * @param host name or address
 * @param port 1 to 65535
 * @param database its name
 * @param user the role
 * @param password of that role
 */
public record DatabaseAddress(String host, int port, String database, String user, Secret password) {
    /** For JDBC, without user and password, so that it may be shown. */
    public String jdbcUrl() {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    /** The same server and database as somebody else. */
    public DatabaseAddress as(String otherUser, Secret otherPassword) {
        return new DatabaseAddress(host, port, database, otherUser, otherPassword);
    }

    /** Another database of the same server. */
    public DatabaseAddress withDatabase(String otherDatabase) {
        return new DatabaseAddress(host, port, otherDatabase, user, password);
    }

    /** Reads `postgresql://user:password@host[:port]/database`; empty when the text is anything else. */
    static Optional<DatabaseAddress> of(String text) {
        URI uri = Origins.parse(text).orElse(null);
        if (uri == null || !("postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme()))) {
            return Optional.empty();
        }
        String[] user = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        String path = uri.getPath();
        if (user.length != 2 || uri.getHost() == null || path == null || path.length() < 2 || uri.getQuery() != null) {
            return Optional.empty();
        }
        int port = uri.getPort() < 0 ? 5432 : uri.getPort();
        return Optional.of(new DatabaseAddress(
                uri.getHost(), port, path.substring(1), decoded(user[0]), new Secret(decoded(user[1]))));
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
