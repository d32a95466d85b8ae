package io.plenary.organisations;

/** The page of an organisation as on the wire. @param version of {@code about} */
public record OrganisationPage(Named organisation, String about, String version, Rights rights) {

    public record Named(String slug, String name, int hue) {
        public static Named of(Organisation one) {
            return new Named(one.slug(), one.name(), one.hue());
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
