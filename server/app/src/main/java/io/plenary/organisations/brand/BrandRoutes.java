package io.plenary.organisations.brand;

import io.plenary.organisations.OrganisationPage;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;
import java.util.Optional;
import java.util.UUID;

/** The look of an organisation over HTTP. */
public final class BrandRoutes {
    private final BrandService brand;

    public BrandRoutes(BrandService brand) {
        this.brand = brand;
    }

    private record BrandWish(Optional<String> colour, Optional<String> seen) {}

    public void mount(Pages pages) {
        pages.on("/o/:slug/brand", visit -> Page.of("Plenary", "").notForSearch());
    }

    public void mount(Operations operations) {
        operations.on("saveBrand", request -> {
            var wish = request.body(BrandWish.class);
            return Reply.ok(OrganisationPage.of(
                    brand.paint(request.caller(), request.part("slug"), wish.seen(), wish.colour())));
        });
        operations.on(
                "saveLogo",
                request -> Reply.ok(
                        OrganisationPage.of(brand.showLogo(request.caller(), request.part("slug"), request.stored()))));
        operations.on(
                "removeLogo",
                request -> Reply.ok(OrganisationPage.of(brand.removeLogo(request.caller(), request.part("slug")))));
        operations.on("getLogo", request -> brand.logo(request.part("slug"), UUID.fromString(request.part("fileId"))));
    }
}
