package io.plenary.embed;

import io.plenary.catalogue.EventPage;
import io.plenary.catalogue.EventSummary;
import io.plenary.catalogue.PrimaryAction;
import java.time.Instant;
import java.util.Optional;

/** What a button on another site needs. {@code action} is that of somebody who is not signed in. */
record EmbeddedEvent(
        String slug,
        String title,
        String url,
        String organisation,
        Optional<String> logo,
        Instant startsAt,
        Instant endsAt,
        String zone,
        EventSummary.State state,
        PrimaryAction.Kind action) {

    /** @param page as nobody in particular sees it; @param origin of the pages */
    static EmbeddedEvent of(EventPage page, String origin) {
        var event = page.event();
        return new EmbeddedEvent(
                event.slug(),
                event.title(),
                origin + "/e/" + event.slug(),
                event.organisation().name(),
                event.organisation().logo().map(origin::concat),
                event.startsAt(),
                event.endsAt(),
                event.zone(),
                event.state(),
                page.action().kind());
    }
}
