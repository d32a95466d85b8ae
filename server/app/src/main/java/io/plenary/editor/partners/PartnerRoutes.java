package io.plenary.editor.partners;

import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Reply;
import java.util.UUID;

/** Logos of partners over HTTP. */
public final class PartnerRoutes {
    private final PartnerLogos logos;

    public PartnerRoutes(PartnerLogos logos) {
        this.logos = logos;
    }

    public void mount(Operations operations) {
        operations.on(
                "sendPartnerLogo",
                request -> Reply.json(201, logos.send(request.caller(), request.part("slug"), request.stored())));
        operations.on("getPartnerLogo", request -> logos.logo(UUID.fromString(request.part("fileId"))));
    }
}
