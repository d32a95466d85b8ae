package io.plenary.catalogue;

import io.plenary.contract.StrictJson;
import io.plenary.organisations.Organisation;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.Words;
import io.plenary.platform.http.Page;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Title, description and schema.org data of catalogue and event pages. Values are escaped where they are written. */
public final class EventHead {
    private static final int DESCRIPTION = 200;
    private static final int SUB_EVENTS = 50;

    private final String origin;
    private final Words words;

    /** @param origin of the pages, without a trailing slash */
    public EventHead(String origin, Words words) {
        this.origin = origin;
        this.words = words;
    }

    Page catalogue(List<EventSummary> events, EventFilter filter, String locale) {
        var list = new LinkedHashMap<String, Object>();
        list.put("@context", "https://schema.org");
        list.put("@type", "ItemList");
        list.put("itemListElement", items(events));
        return Page.of(words.fill(locale, "page.catalogue.title"), words.fill(locale, "page.catalogue.description"))
                .withJsonLd(StrictJson.write(list))
                .withLanguages("/", Words.LANGUAGES)
                .withLinks(feeds(filter, words.fill(locale, "page.catalogue.title"), locale));
    }

    /** An organisation and what it invites to. */
    Page organisation(OrganisationService.Profile profile, List<EventSummary> events, String locale) {
        var organisation = profile.organisation();
        var path = "/o/" + organisation.slug();
        var data = ordered("@context", "https://schema.org", "@type", "Organization", "name", organisation.name());
        data.put("url", origin + path);
        var logo = organisation.logo().map(file -> origin + Organisation.logoPath(organisation.slug(), file));
        logo.ifPresent(address -> data.put("logo", address));
        if (!profile.about().isBlank()) data.put("description", shortened(profile.about()));
        data.put("event", events.stream().map(one -> url(one.slug())).toList());
        var filter = EventFilter.ofOrganisation(organisation.slug(), 1);
        var description = profile.about().isBlank()
                ? words.fill(locale, "page.organisation.description", organisation.name())
                : shortened(profile.about());
        return Page.of(organisation.name() + " · Plenary", description)
                .withImage(logo)
                .withJsonLd(StrictJson.write(data))
                .withLanguages(path, Words.LANGUAGES)
                .withLinks(feeds(filter, organisation.name(), locale));
    }

    /** The same choice as feeds, in the language of the page: feed readers ask for none. */
    private static List<Page.Link> feeds(EventFilter filter, String title, String locale) {
        var query = filter.query(locale);
        return List.of(
                Page.Link.feed("/feeds/events.atom" + query, "application/atom+xml", title),
                Page.Link.feed("/feeds/events.rss" + query, "application/rss+xml", title),
                Page.Link.feed("/feeds/events.ics" + query, "text/calendar", title));
    }

    private List<Object> items(List<EventSummary> events) {
        var items = new ArrayList<>();
        for (var event : events)
            items.add(Map.of("@type", "ListItem", "position", items.size() + 1, "url", url(event.slug())));
        return items;
    }

    Page event(EventPage page) {
        var description = shortened(
                page.event().summary().isBlank()
                        ? page.description()
                        : page.event().summary());
        var path = "/e/" + page.event().slug();
        var calendar = "/api/v1/events/" + page.event().slug() + "/calendar";
        var head = Page.of(page.event().title() + " · Plenary", description)
                .withImage(page.event().organisation().logo().map(origin::concat))
                .withLanguages(path, page.textLanguages())
                .withLinks(List.of(
                        Page.Link.feed(calendar, "text/calendar", page.event().title())));
        if (page.event().state() == EventSummary.State.DRAFT || page.visibility() == Visibility.INVITED)
            return head.notForSearch();
        if (page.visibility() == Visibility.UNLISTED)
            return head.notForSearch().withLinks(EmbedLinks.of(page.event(), origin));
        return head.withJsonLd(jsonLd(page)).withLinks(EmbedLinks.of(page.event(), origin));
    }

    private static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= DESCRIPTION) return line;
        var end = line.lastIndexOf(' ', DESCRIPTION);
        return line.substring(0, end > DESCRIPTION / 2 ? end : DESCRIPTION) + "…";
    }

    /** @see <a href="https://schema.org/Event">schema.org Event</a> */
    String jsonLd(EventPage page) {
        var event = page.event();
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", event.kind() == EventSummary.Kind.SERIES ? "EventSeries" : "Event");
        data.put("name", event.title());
        data.put("description", event.summary().isBlank() ? shortened(page.description()) : event.summary());
        data.put("url", url(event.slug()));
        data.put("startDate", at(event.startsAt(), event.zone()));
        data.put("endDate", at(event.endsAt(), event.zone()));
        data.put("eventStatus", "https://schema.org/" + (isCalledOff(page) ? "EventCancelled" : "EventScheduled"));
        data.put("eventAttendanceMode", mode(event.attendance()));
        data.put("location", location(page));
        var organiser =
                ordered("@type", "Organization", "name", event.organisation().name());
        organiser.put("url", origin + "/o/" + event.organisation().slug());
        data.put("organizer", organiser);
        if (!event.languages().isEmpty()) data.put("inLanguage", event.languages());
        data.put("isAccessibleForFree", event.free());
        if (event.free()) data.put("offers", offers(page));
        if (!page.speakers().isEmpty()) data.put("performer", performers(page));
        if (page.sessions().size() > 1) data.put("subEvent", subEvents(page));
        if (page.sessionCount() > SUB_EVENTS) data.put("subjectOf", programme(page));
        return StrictJson.write(data);
    }

    private static boolean isCalledOff(EventPage page) {
        return page.sessionCount() > 0
                && page.sessionCount() == page.sessions().size()
                && page.sessions().stream().allMatch(one -> one.cancelled().isPresent());
    }

    /** Where the sessions are that have no place in the head, and how many there are. */
    private Map<String, Object> programme(EventPage page) {
        var name = page.event().title() + ": " + page.sessionCount() + " sessions";
        return ordered(
                "@type", "CreativeWork", "name", name, "url", url(page.event().slug()) + "/programme");
    }

    private static String mode(EventSummary.Attendance attendance) {
        return "https://schema.org/"
                + switch (attendance) {
                    case ONLINE -> "OnlineEventAttendanceMode";
                    case IN_PERSON -> "OfflineEventAttendanceMode";
                    case HYBRID -> "MixedEventAttendanceMode";
                };
    }

    private Object location(EventPage page) {
        var online = Map.<String, Object>of(
                "@type", "VirtualLocation", "url", url(page.event().slug()));
        var place = page.venue()
                .<Map<String, Object>>map(
                        venue -> ordered("@type", "Place", "name", venue.name(), "address", venue.address()));
        return switch (page.event().attendance()) {
            case ONLINE -> online;
            case IN_PERSON -> place.orElse(online);
            case HYBRID -> place.<Object>map(where -> List.of(where, online)).orElse(online);
        };
    }

    private Map<String, Object> offers(EventPage page) {
        var full = page.admission().state() == Seats.State.FULL;
        var offer = ordered("@type", "Offer", "price", "0", "priceCurrency", "EUR");
        offer.put("availability", "https://schema.org/" + (full ? "SoldOut" : "InStock"));
        offer.put("url", url(page.event().slug()));
        return offer;
    }

    private static List<Object> performers(EventPage page) {
        var performers = new ArrayList<>();
        for (var speaker : page.speakers()) performers.add(ordered("@type", "Person", "name", speaker.name()));
        return performers;
    }

    private List<Object> subEvents(EventPage page) {
        var zone = page.event().zone();
        var events = new ArrayList<>();
        for (var session : page.sessions().stream().limit(SUB_EVENTS).toList()) {
            var one = ordered("@type", "Event", "name", session.title());
            one.put("startDate", at(session.startsAt(), zone));
            one.put("endDate", at(session.endsAt(), zone));
            one.put("location", location(page));
            if (session.cancelled().isPresent()) one.put("eventStatus", "https://schema.org/EventCancelled");
            events.add(one);
        }
        return events;
    }

    private static LinkedHashMap<String, Object> ordered(String... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (var n = 0; n < pairs.length; n += 2) map.put(pairs[n], pairs[n + 1]);
        return map;
    }

    /** With the zone's offset, so that a reader far away shows the right hour. */
    private static String at(Instant instant, String zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(ZoneId.of(zone)));
    }

    private String url(String slug) {
        return origin + "/e/" + slug;
    }
}
