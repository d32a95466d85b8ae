package io.plenary.catalogue.feeds;

import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventFilter;
import io.plenary.catalogue.EventService;
import io.plenary.platform.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** Feeds of public events in the reader's language. */
public final class FeedService {
    private final EventService events;
    private final Words words;
    private final String origin;

    /** @param origin of the pages, without a trailing slash */
    public FeedService(EventService events, Words words, String origin) {
        this.events = events;
        this.words = words;
        this.origin = origin;
    }

    /** @param path of the feed itself */
    Feed feed(String path, EventFilter filter, String language) {
        var found = events.publicEvents(filter, language);
        return new Feed(
                origin + path + filter.query(language),
                origin + "/" + filter.query(language),
                title(filter, found, language),
                words.fill(language, "page.catalogue.description"),
                language,
                found.stream().map(event -> item(event, language)).toList());
    }

    private String title(EventFilter filter, List<Event> found, String language) {
        return filter.organisation()
                .flatMap(one -> found.stream().findFirst())
                .map(event -> event.organisation().name() + " · Plenary")
                .orElseGet(() -> words.fill(language, "page.catalogue.title"));
    }

    private Feed.Item item(Event event, String language) {
        return new Feed.Item(
                event.id().toString(),
                event.title(),
                origin + "/e/" + event.slug(),
                when(event, language) + "\n\n" + event.summary(),
                event.organisation().name(),
                List.of(event.kind().word()),
                event.announcedAt());
    }

    /** Such as 22 September 2026, 10:00 (Europe/Bucharest). */
    private static String when(Event event, String language) {
        var format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(Locale.forLanguageTag(language));
        return format.format(event.startsAt().atZone(ZoneId.of(event.zone()))) + " (" + event.zone() + ")";
    }

    String calendar(EventFilter filter, String language) {
        return events.publicCalendar(filter, language);
    }
}
