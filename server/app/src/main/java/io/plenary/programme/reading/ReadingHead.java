package io.plenary.programme.reading;

import io.plenary.catalogue.EventSummary;
import io.plenary.catalogue.SessionSummary;
import io.plenary.contract.StrictJson;
import io.plenary.platform.Words;
import io.plenary.platform.http.Page;
import io.plenary.programme.plan.RichText;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Title, description and schema.org data of programme, session and speaker pages. Escaped where they are written. */
public final class ReadingHead {
    private static final int DESCRIPTION = 200;

    private final String origin;
    private final Words words;

    /** @param origin of the pages, without a trailing slash */
    public ReadingHead(String origin, Words words) {
        this.origin = origin;
        this.words = words;
    }

    Page programme(ProgrammePage page, String locale) {
        var title = words.fill(locale, "page.programme.title", page.event().title());
        var description = words.fill(
                locale,
                "page.programme.description",
                page.sessions().size(),
                page.days().size(),
                page.event().title());
        return Page.of(title, description).withLanguages("/e/" + page.event().slug() + "/programme", Words.LANGUAGES);
    }

    Page session(SessionDetails page) {
        var text = page.abstractText().map(RichText::plain).orElse("");
        var said = text.isEmpty() ? whenAndWho(page) : text;
        var path = "/e/" + page.event().slug() + "/sessions/" + page.session().id();
        var head = Page.of(page.session().title() + " · " + page.event().title(), shortened(said))
                .withLanguages(path, page.textLanguages());
        return page.event().state() == EventSummary.State.DRAFT ? head : head.withJsonLd(sessionData(page, said));
    }

    private static String whenAndWho(SessionDetails page) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.ENGLISH)
                .format(page.session().day());
        var names = page.speakers().stream().map(SessionSummary.Speaker::name).toList();
        return names.isEmpty() ? day : day + " · " + String.join(", ", names);
    }

    Page speaker(SpeakerPage page) {
        var speaker = page.speaker();
        var said = page.bio().map(RichText::plain).orElseGet(() -> speaker.affiliation()
                .orElse(page.event().title()));
        var head = Page.of(speaker.name() + " · " + page.event().title(), shortened(said))
                .withLanguages("/e/" + page.event().slug() + "/speakers/" + speaker.id(), Words.LANGUAGES);
        return page.event().state() == EventSummary.State.DRAFT ? head : head.withJsonLd(speakerData(page, said));
    }

    /** @see <a href="https://schema.org/Event">schema.org Event</a> */
    private String sessionData(SessionDetails page, String said) {
        var session = page.session();
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", "Event");
        data.put("name", session.title());
        data.put("description", shortened(said));
        data.put("url", eventUrl(page.event()) + "/sessions/" + session.id());
        data.put("startDate", at(session.startsAt(), page.event().zone()));
        data.put("endDate", at(session.endsAt(), page.event().zone()));
        data.put(
                "eventStatus",
                "https://schema.org/" + (session.cancelled().isPresent() ? "EventCancelled" : "EventScheduled"));
        data.put("location", location(page));
        data.put("superEvent", superEvent(page.event()));
        session.language().ifPresent(language -> data.put("inLanguage", language));
        var performers = new ArrayList<Object>();
        for (var speaker : page.speakers()) performers.add(Map.of("@type", "Person", "name", speaker.name()));
        if (!performers.isEmpty()) data.put("performer", performers);
        return StrictJson.write(data);
    }

    private Object location(SessionDetails page) {
        var online = Map.<String, Object>of("@type", "VirtualLocation", "url", eventUrl(page.event()));
        if (page.session().stage() != SessionSummary.Stage.IN_PERSON) return online;
        return page.room()
                .<Object>map(room -> Map.of("@type", "Place", "name", room.name(), "address", room.name()))
                .orElse(online);
    }

    private Map<String, Object> superEvent(EventSummary event) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@type", "Event");
        data.put("name", event.title());
        data.put("url", eventUrl(event));
        data.put("startDate", at(event.startsAt(), event.zone()));
        data.put("endDate", at(event.endsAt(), event.zone()));
        data.put("location", Map.of("@type", "VirtualLocation", "url", eventUrl(event)));
        return data;
    }

    /** @see <a href="https://schema.org/Person">schema.org Person</a> */
    private String speakerData(SpeakerPage page, String said) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", "Person");
        data.put("name", page.speaker().name());
        data.put("description", shortened(said));
        data.put("url", eventUrl(page.event()) + "/speakers/" + page.speaker().id());
        page.speaker()
                .affiliation()
                .ifPresent(name -> data.put("affiliation", Map.of("@type", "Organization", "name", name)));
        data.put("performerIn", List.of(superEvent(page.event())));
        return StrictJson.write(data);
    }

    private static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= DESCRIPTION) return line;
        var end = line.lastIndexOf(' ', DESCRIPTION);
        return line.substring(0, end > DESCRIPTION / 2 ? end : line.offsetByCodePoints(0, DESCRIPTION / 2)) + "…";
    }

    /** With the zone's offset, so that a reader far away shows the right hour. */
    private static String at(Instant instant, String zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(ZoneId.of(zone)));
    }

    private String eventUrl(EventSummary event) {
        return origin + "/e/" + event.slug();
    }
}
