package io.plenary.embed;

import io.plenary.catalogue.EventService;
import io.plenary.platform.Caller;
import io.plenary.programme.reading.ReadingService;

/** Events and programmes as somebody without a sign-in reads them. */
public final class EmbedService {
    private final EventService events;
    private final ReadingService reading;
    private final String origin;

    /** @param origin of the pages, without a trailing slash */
    public EmbedService(EventService events, ReadingService reading, String origin) {
        this.events = events;
        this.reading = reading;
        this.origin = origin;
    }

    /** @param language such as {@code ro}; @throws Refusal not-found, also for a draft */
    EmbeddedEvent getEvent(String slug, String language) {
        return EmbeddedEvent.of(events.getPage(Caller.nobody(), slug, language), origin + "/e/" + slug);
    }

    /** @param language such as {@code ro}; @throws Refusal not-found, also for a draft */
    EmbeddedProgramme getProgramme(String slug, String language) {
        return EmbeddedProgramme.of(getEvent(slug, language), reading.getProgramme(Caller.nobody(), slug, language));
    }
}
