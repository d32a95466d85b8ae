package io.plenary.organisations;

import io.plenary.organisations.Vocabulary.Kind;
import io.plenary.organisations.VocabularyService.WrittenList;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;

/** Organisations and their vocabularies over HTTP. */
public final class OrganisationRoutes {
    private final OrganisationService organisations;
    private final VocabularyService vocabularies;

    public OrganisationRoutes(OrganisationService organisations, VocabularyService vocabularies) {
        this.organisations = organisations;
        this.vocabularies = vocabularies;
    }

    private record About(String about, String version) {}

    /** The organisers' lists; their data are asked for by the page, never written into it. */
    public void mount(Pages pages) {
        pages.on("/o/:slug/vocabulary", visit -> {
            var name = organisations.nameOf(visit.caller(), visit.part("slug"));
            return Page.of(name + " · Plenary", "").notForSearch();
        });
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
