package io.plenary.organisations;

import java.util.Optional;

/** The page of an organisation as on the wire. @param version of {@code about} */
public record OrganisationPage(Named organisation, String about, String version, Rights rights) {

    public record Named(String slug, String name, int hue, Optional<String> colour, Optional<String> logo) {
        public static Named of(Organisation one) {
            var logo = one.logo().map(file -> Organisation.logoPath(one.slug(), file));
            return new Named(one.slug(), one.name(), one.hue(), one.colour(), logo);
        }
    }

    /** {@code organise}: may edit and see drafts. */
    public record Rights(boolean organise) {}

    public static OrganisationPage of(OrganisationService.Profile profile) {
        var one = profile.organisation();
        return new OrganisationPage(
                Named.of(one), profile.about(), profile.version(), new Rights(profile.mayOrganise()));
    }
}
