package io.plenary.embed;

import io.plenary.catalogue.EventPage;
import io.plenary.catalogue.EventSummary;
import io.plenary.catalogue.PrimaryAction;
import java.time.Instant;

/** What a button on another site needs. {@code action} is that of somebody who is not signed in. */
record EmbeddedEvent(
        String slug,
        String title,
        String url,
        String organisation,
        Instant startsAt,
        Instant endsAt,
        String zone,
        EventSummary.State state,
        PrimaryAction.Kind action) {

    /** @param page as nobody in particular sees it */
    static EmbeddedEvent of(EventPage page, String url) {
        var event = page.event();
        return new EmbeddedEvent(
                event.slug(),
                event.title(),
                url,
                event.organisation().name(),
                event.startsAt(),
                event.endsAt(),
                event.zone(),
                event.state(),
                page.action().kind());
    }
}
