package io.plenary.platform.http;

import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Optional;

/** The cookies and nothing else of them; each is HttpOnly, Secure, SameSite=Lax (ASVS 3.3). */
public enum Cookies {
    /** The sign-in token. */
    SIGN_IN("__Host-signin", "/"),
    /** The refresh token, sent to the renewing address only. */
    REFRESH("__Secure-refresh", "/api/v1/auth"),
    /** A random name of this browser, to which mailed links are bound. */
    BROWSER("__Host-browser", "/");

    private final String cookie;
    private final String path;

    Cookies(String cookie, String path) {
        this.cookie = cookie;
        this.path = path;
    }

    public Optional<String> of(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(cookie)).map(found -> found.getValue());
    }

    /** Value of a Set-Cookie header. */
    public String set(String value, Duration life) {
        return cookie + "=" + value + "; Max-Age=" + life.toSeconds() + "; Path=" + path
                + "; Secure; HttpOnly; SameSite=Lax";
    }

    public String clear() {
        return set("", Duration.ZERO);
    }
}
