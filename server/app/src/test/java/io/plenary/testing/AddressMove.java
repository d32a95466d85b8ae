package io.plenary.testing;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody moves to another mailbox, and both say yes. */
public final class AddressMove {
    private static final Pattern SECRET = Pattern.compile("/address/link#([A-Za-z0-9_-]{20,})");

    private AddressMove() {}

    /** @return the browser in which they are signed in */
    public static ApiClient of(TestServer server, World world, String from, String to) {
        var browser = world.signIn(server.browser(), from);
        browser.post("/me/address-change", new JsonObject().put("email", to)).expect(202);
        var links = List.of(from, to).stream()
                .map(email -> Letterbox.newest(server.db(), email, SECRET))
                .toList();
        for (var link : links)
            server.browser()
                    .post("/address-changes/proofs", new JsonObject().put("token", link))
                    .expect(200);
        return browser;
    }
}
