package io.plenary.home;

import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Reply;

/** Somebody's home over HTTP. */
public final class HomeRoutes {
    private final HomeService home;

    public HomeRoutes(HomeService home) {
        this.home = home;
    }

    public void mount(Operations operations) {
        operations.on(
                "getHome",
                request -> Reply.ok(home.read(request.caller(), request.sender().locale())));
    }
}
