package io.plenary.programme.release;

import io.plenary.contract.ids.SpeakerId;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import java.util.List;

/** Difference and releases over HTTP. */
public final class ReleaseRoutes {
    private final ReleaseService releases;
    private final ProfileReleaseService profiles;

    public ReleaseRoutes(ReleaseService releases, ProfileReleaseService profiles) {
        this.releases = releases;
        this.profiles = profiles;
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
                "getProfileChange",
                request -> Reply.ok(profiles.preview(request.caller(), request.part("slug"), speaker(request))));
        operations.on("releaseProfile", request -> {
            var wish = request.body(ProfileReleaseService.Wish.class);
            return Reply.ok(profiles.release(request.caller(), request.part("slug"), speaker(request), wish));
        });
        operations.on(
                "listReleases",
                request -> Reply.ok(new Releases(releases.list(request.caller(), request.part("slug")))));
    }

    private static SpeakerId speaker(Request request) {
        return SpeakerId.of(request.part("speakerId"));
    }
}
