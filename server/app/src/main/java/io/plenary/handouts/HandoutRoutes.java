package io.plenary.handouts;

import io.plenary.contract.ids.SessionId;
import io.plenary.files.FileService.Upload;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import java.util.List;
import java.util.UUID;

/** Files of sessions, over HTTP; a file itself is read by {@code getFile}. */
public final class HandoutRoutes {
    private final HandoutService handouts;

    public HandoutRoutes(HandoutService handouts) {
        this.handouts = handouts;
    }

    private record Order(List<UUID> handouts) {}

    public void mount(Operations operations) {
        operations.on("listHandouts", request -> Reply.ok(handouts.list(request.caller(), session(request))));
        operations.on("addHandout", request -> {
            var upload = new Upload(request.stored(), request.find("name").orElseThrow());
            return Reply.json(201, handouts.add(request.caller(), session(request), upload));
        });
        operations.on("saveHandout", request -> {
            var wish = request.body(Handout.Wish.class);
            return Reply.ok(handouts.save(request.caller(), session(request), handout(request), wish));
        });
        operations.on("orderHandouts", request -> {
            var ids = request.body(Order.class).handouts();
            return Reply.ok(handouts.order(request.caller(), session(request), ids));
        });
        operations.on(
                "removeHandout",
                request -> Reply.ok(handouts.remove(request.caller(), session(request), handout(request))));
    }

    private static SessionId session(Request request) {
        return SessionId.of(request.part("sessionId"));
    }

    private static UUID handout(Request request) {
        return UUID.fromString(request.part("handoutId"));
    }
}
