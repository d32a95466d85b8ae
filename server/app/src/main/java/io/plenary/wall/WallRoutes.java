package io.plenary.wall;

import io.plenary.contract.ids.SessionId;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;

/** The shared screen and the timer over HTTP. */
public final class WallRoutes {
    private final WallService walls;

    public WallRoutes(WallService walls) {
        this.walls = walls;
    }

    public void mount(Operations operations) {
        operations
                .on("getWall", request -> Reply.ok(walls.wall(request.caller(), session(request))))
                .on("setWall", this::choose)
                .on("setTimer", this::time)
                .on("stopTimer", request -> Reply.ok(walls.stop(request.caller(), session(request))));
    }

    /** The page that stands on the screen. */
    public void mount(Pages pages) {
        pages.on("/s/:part/wall", visit -> Page.of("Plenary", "").notForSearch());
    }

    private static SessionId session(Request request) {
        return SessionId.of(request.part("sessionId"));
    }

    private Reply choose(Request request) {
        var choice = request.body(Wall.Choice.class);
        return Reply.ok(walls.choose(request.caller(), session(request), choice));
    }

    private Reply time(Request request) {
        var wish = request.body(WallService.TimerWish.class);
        return Reply.ok(walls.time(request.caller(), session(request), wish));
    }
}
