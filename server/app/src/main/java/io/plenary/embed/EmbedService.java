package io.plenary.embed;

import io.plenary.catalogue.EventService;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.Caller;
import io.plenary.programme.reading.ReadingService;

/** Events and programmes as somebody without a sign-in reads them. */
public final class EmbedService {
    private final EventService events;
    private final ReadingService reading;
    private final OrganisationService organisations;
    private final String origin;

    /** @param origin of the pages, without a trailing slash */
    public EmbedService(EventService events, ReadingService reading, OrganisationService organisations, String origin) {
        this.events = events;
        this.reading = reading;
        this.organisations = organisations;
        this.origin = origin;
    }

    /** @param language such as {@code ro}; @throws Refusal not-found, also for a draft */
    EmbeddedEvent getEvent(String slug, String language) {
        return EmbeddedEvent.of(events.getPage(Caller.nobody(), slug, language), origin);
    }

    /** Which sites may show it in a frame, as sources of a policy. @throws Refusal not-found, also for a draft */
    String frameSources(String slug) {
        var event = events.get(Caller.nobody(), slug);
        return organisations.frameSites(event.organisationId()).sources();
    }

    /** @param language such as {@code ro}; @throws Refusal not-found, also for a draft */
    EmbeddedProgramme getProgramme(String slug, String language) {
        return EmbeddedProgramme.of(getEvent(slug, language), reading.getProgramme(Caller.nobody(), slug, language));
    }
}
