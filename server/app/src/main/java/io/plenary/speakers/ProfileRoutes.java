package io.plenary.speakers;

import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Reply;
import java.util.UUID;

/** Who speakers say they are, over HTTP. */
public final class ProfileRoutes {
    private final ProfileService profiles;

    public ProfileRoutes(ProfileService profiles) {
        this.profiles = profiles;
    }

    public void mount(Operations operations) {
        operations.on(
                "getMyProfile", request -> Reply.ok(profiles.get(request.caller(), SpeakerRoutes.speaker(request))));
        operations.on("saveMyProfile", request -> {
            var wish = request.body(Profile.Wish.class);
            return Reply.ok(profiles.save(request.caller(), SpeakerRoutes.speaker(request), wish));
        });
        operations.on("showMyPortrait", request -> {
            var alt = request.find("alt").orElse("");
            return Reply.ok(profiles.show(request.caller(), SpeakerRoutes.speaker(request), request.stored(), alt));
        });
        operations.on(
                "hideMyPortrait", request -> Reply.ok(profiles.hide(request.caller(), SpeakerRoutes.speaker(request))));
        operations.on(
                "getSpeakerPortrait",
                request -> profiles.portrait(
                        request.caller(), SpeakerRoutes.speaker(request), UUID.fromString(request.part("fileId"))));
    }
}
