package io.plenary.platform.http;

import io.plenary.contract.ids.OrganisationId;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * At which address somebody asks: the main one, where everything is, or a name that an organisation brought.
 *
 * @param origin what a browser there says of itself
 * @param host the name, for an organisation's; empty for the main one
 */
public record Site(String origin, Optional<House> house, String host) {

    /** Whose name it is. @param name as people read it */
    public record House(OrganisationId id, String slug, String name) {}

    public static Site main(String origin) {
        return new Site(origin, Optional.empty(), "");
    }

    static Site of(String mainOrigin, String host, House house) {
        var name = host.toLowerCase(Locale.ROOT);
        return new Site(originAt(mainOrigin, name), Optional.of(house), name);
    }

    public boolean isMain() {
        return house.isEmpty();
    }

    /** The origin of another name of the same installation: same scheme, same port. */
    public static String originAt(String mainOrigin, String host) {
        var main = URI.create(mainOrigin);
        return main.getScheme() + "://" + host + (main.getPort() < 0 ? "" : ":" + main.getPort());
    }
}
