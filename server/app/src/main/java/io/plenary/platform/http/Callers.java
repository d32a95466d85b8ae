package io.plenary.platform.http;

import io.plenary.contract.ErrorCode;
import io.plenary.platform.Caller;
import io.plenary.platform.Refusal;
import io.vertx.core.http.HttpServerRequest;

/** Finds out who asks. Declared here, answered by accounts; awaits, so it is asked on a virtual thread. */
public interface Callers {

    /** What the request shows of its sender; read on the event loop, judged later. */
    record Credentials(String cookie, String bearer, Site site) {
        private static final Site SOMEWHERE = Site.main("");

        /** At the main address. */
        public Credentials(String cookie, String bearer) {
            this(cookie, bearer, SOMEWHERE);
        }

        /** Where it matters only whether there are any. */
        static Credentials of(HttpServerRequest request) {
            return of(request, SOMEWHERE);
        }

        static Credentials of(HttpServerRequest request, Site site) {
            var header = request.getHeader("Authorization");
            var bearer = header != null && header.regionMatches(true, 0, "Bearer ", 0, 7) ? header.substring(7) : "";
            return new Credentials(Cookies.SIGN_IN.of(request).orElse(""), bearer.strip(), site);
        }
    }

    /** Begins every key of a machine, so that whoever scans for leaked secrets knows one when they see it. */
    String KEY_PREFIX = "plenary_key_";

    /**
     * Whose key a machine shows.
     *
     * @param scope that the operation needs
     * @throws io.plenary.platform.Refusal auth-required for none that holds; forbidden for one that is not for this
     */
    default Caller machine(String key, String scope) {
        throw new Refusal(ErrorCode.AUTH_REQUIRED);
    }

    /** @throws io.plenary.platform.Refusal token-expired or sign-in-ended; nobody at all is not an error here */
    Caller identify(Credentials credentials);
}
