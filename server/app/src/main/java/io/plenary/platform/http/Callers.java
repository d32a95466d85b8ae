package io.plenary.platform.http;

import io.plenary.platform.Caller;
import io.vertx.core.http.HttpServerRequest;

/** Finds out who asks. Declared here, answered by accounts; awaits, so it is asked on a virtual thread. */
public interface Callers {

    /** What the request shows of its sender; read on the event loop, judged later. */
    record Credentials(String cookie, String bearer) {
        static Credentials of(HttpServerRequest request) {
            var header = request.getHeader("Authorization");
            var bearer = header != null && header.regionMatches(true, 0, "Bearer ", 0, 7) ? header.substring(7) : "";
            return new Credentials(Cookies.SIGN_IN.of(request).orElse(""), bearer.strip());
        }
    }

    /** @throws io.plenary.platform.Refusal token-expired or sign-in-ended; nobody at all is not an error here */
    Caller identify(Credentials credentials);
}
