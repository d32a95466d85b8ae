package io.plenary.programme.release;

import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Reply;
import java.util.List;

/** Difference and releases over HTTP. */
public final class ReleaseRoutes {
    private final ReleaseService releases;

    public ReleaseRoutes(ReleaseService releases) {
        this.releases = releases;
    }

    /** The list as on the wire. */
    record Releases(List<Release> releases) {}

    public void mount(Operations operations) {
        operations.on(
                "getDraftDifference", request -> Reply.ok(releases.preview(request.caller(), request.part("slug"))));
        operations.on("releaseProgramme", request -> {
            var wish = request.body(Release.Wish.class);
            return Reply.ok(releases.release(request.caller(), request.part("slug"), wish));
        });
        operations.on(
                "listReleases",
                request -> Reply.ok(new Releases(releases.list(request.caller(), request.part("slug")))));
    }
}
