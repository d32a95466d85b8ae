package io.plenary.organisations;

import io.plenary.contract.ErrorCode;
import io.plenary.organisations.Vocabulary.Kind;
import io.plenary.organisations.VocabularyService.WrittenList;
import io.plenary.platform.Refusal;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;
import java.util.Optional;

/** Organisations and their vocabularies over HTTP. */
public final class OrganisationRoutes {
    private final OrganisationService organisations;
    private final IdentityService identities;
    private final VocabularyService vocabularies;

    public OrganisationRoutes(
            OrganisationService organisations, IdentityService identities, VocabularyService vocabularies) {
        this.organisations = organisations;
        this.identities = identities;
        this.vocabularies = vocabularies;
    }

    /** @param version where no If-Match names it */
    private record IdentityWish(String name, String slug, Optional<String> version) {}

    private record About(String about, String version) {}

    /** The organisers' lists; their data are asked for by the page, never written into it. */
    public void mount(Pages pages) {
        pages.onMoved(identities::movedTo);
        pages.on("/o/:slug/name", visit -> Page.of("Plenary", "").notForSearch());
        pages.on("/o/:slug/vocabulary", visit -> {
            var name = organisations.nameOf(visit.caller(), visit.part("slug"));
            return Page.of(name + " · Plenary", "").notForSearch();
        });
    }

    private static Reply tagged(IdentityService.Identity identity) {
        return Reply.ok(identity).with("ETag", "\"" + identity.version() + "\"");
    }

    public void mount(Operations operations) {
        operations.on("getOrganisation", request -> {
            var profile = organisations.getProfile(request.caller(), request.part("slug"));
            return Reply.ok(OrganisationPage.of(profile)).taggedFor(request.caller());
        });
        operations.on("describeOrganisation", request -> {
            var about = request.body(About.class);
            return Reply.ok(OrganisationPage.of(
                    organisations.describe(request.caller(), request.part("slug"), about.version(), about.about())));
        });
        operations.on("getIdentity", request -> tagged(identities.get(request.caller(), request.part("slug"))));
        operations.on("saveIdentity", request -> {
            var wish = request.body(IdentityWish.class);
            var version = request.sender().match().or(wish::version).orElseThrow(() -> new Refusal(ErrorCode.STALE));
            var wanted = new IdentityService.Wish(wish.name(), wish.slug());
            return tagged(identities.save(request.caller(), request.part("slug"), version, wanted));
        });
        operations.on(
                "getFrameSites",
                request -> Reply.ok(organisations.getFrameSites(request.caller(), request.part("slug"))));
        operations.on("saveFrameSites", request -> {
            var sites = request.body(FrameSites.class).sites();
            return Reply.ok(organisations.letFrame(request.caller(), request.part("slug"), sites));
        });
        operations.on("getVocabulary", request -> Reply.ok(vocabularies.get(request.caller(), request.part("slug"))));
        operations.on("saveTerms", request -> {
            var facet = Kind.of(request.part("facet"));
            var list = request.body(WrittenList.class);
            return Reply.ok(vocabularies.save(request.caller(), request.part("slug"), facet, list));
        });
    }
}
