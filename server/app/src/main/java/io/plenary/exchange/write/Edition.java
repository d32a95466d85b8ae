package io.plenary.exchange.write;

import io.plenary.catalogue.Event;
import io.plenary.contract.ids.Id;
import io.plenary.exchange.read.CancelMark;
import io.plenary.programme.plan.Plan;
import io.plenary.programme.plan.PlannedSession;
import io.plenary.programme.plan.PlannedSpeaker;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is written: a plan, and the event around it.
 *
 * @param version in words, such as "release 3"
 * @param page of the event
 */
public record Edition(
        String title, String slug, ZoneId zone, Instant starts, Instant ends, String version, URI page, Plan plan) {
    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    public static Edition of(Event event, String origin, String version, Plan plan) {
        return new Edition(
                event.title(),
                event.slug(),
                ZoneId.of(event.zone()),
                event.startsAt(),
                event.endsAt(),
                version,
                URI.create(origin + "/e/" + event.slug()),
                plan);
    }

    /** Our word for the conference: at least four of a-z, 0-9 and _. */
    String acronym() {
        var word = slug.replaceAll("[^a-z0-9]", "_");
        return word.length() < 4 ? word + "_".repeat(4 - word.length()) : word;
    }

    String page(PlannedSession session) {
        return page + "/sessions/" + session.id();
    }

    /** The key of other systems where it has the form that files ask for, otherwise our own id. */
    static String guid(Optional<String> key, Id id) {
        return key.filter(one -> UUID.matcher(one).matches()).orElse(id.toString());
    }

    /** Formats without a place for it say it in the title, as they all do. */
    static String title(PlannedSession session) {
        var title = legible(session.text().title());
        return session.cancelled() ? CancelMark.OURS + title : title;
    }

    /** The organiser's own word for the kind, or ours. */
    static String type(PlannedSession session) {
        return session.kindName().orElse(session.kind().word());
    }

    /** Names of tracks, rooms and speakers. */
    Map<Id, String> names() {
        var names = new HashMap<Id, String>();
        plan.tracks().forEach(one -> names.put(one.id(), legible(one.name())));
        plan.rooms().forEach(one -> names.put(one.id(), legible(one.name())));
        plan.speakers().forEach(one -> names.put(one.id(), legible(one.name())));
        return names;
    }

    Map<Id, PlannedSpeaker> speakers() {
        var speakers = new HashMap<Id, PlannedSpeaker>();
        plan.speakers().forEach(one -> speakers.put(one.id(), one));
        return speakers;
    }

    /** Without what no XML 1.0 may hold: control characters, half pairs, U+FFFE and U+FFFF. */
    static String legible(String text) {
        var isPlain = text.chars().allMatch(c -> c >= ' ' && c < 0xd800 || c == '\n' || c == '\t');
        if (isPlain) return text;
        var clean = new StringBuilder(text.length());
        text.codePoints().filter(Edition::isLegible).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isLegible(int c) {
        if (c < ' ') return c == '\n' || c == '\t' || c == '\r';
        return c < 0xd800 || c > 0xdfff && c != 0xfffe && c != 0xffff;
    }
}
