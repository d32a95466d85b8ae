package io.plenary.programme.draft;

import io.plenary.platform.DeletedPerson;
import io.plenary.platform.Refusal;
import io.plenary.programme.plan.PlanLink;
import io.plenary.programme.plan.PlannedRoom;
import io.plenary.programme.plan.PlannedSession;
import io.plenary.programme.plan.PlannedSpeaker;
import io.plenary.programme.plan.PlannedTrack;
import io.plenary.programme.plan.Portrait;
import io.plenary.programme.plan.RichText;
import io.plenary.programme.plan.SessionText;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Items as they are kept: texts without what is dangerous, languages and links in their one form. Cleaning twice changes nothing. */
final class Cleaning {
    private static final int NAME = 200;
    private static final int PERSON = 480;
    private static final int TITLE = 300;
    private static final int SUBTITLE = 1_200;
    private static final int ABSTRACT = 20_000;
    private static final int DESCRIPTION = 50_000;
    private static final int BIO = 10_000;
    private static final int ADDRESS = 2_000;
    private static final int KEY = 300;
    private static final int LANGUAGES = 20;
    private static final int LINKS = 50;
    private static final int SPEAKERS = 100;

    private Cleaning() {}

    /** @throws Refusal validation */
    static PlannedTrack track(PlannedTrack one) {
        if (one.colour() < 1 || one.colour() > 8) throw Refusal.field("/colour", "There are colours 1 to 8.");
        var names = byLanguage(one.names(), "/names", name -> Line.needed(name, NAME, "/names"));
        return new PlannedTrack(one.id(), Line.needed(one.name(), NAME, "/name"), one.colour(), names);
    }

    /** @throws Refusal validation */
    static PlannedRoom room(PlannedRoom one) {
        if (one.capacity().filter(people -> people < 1).isPresent())
            throw Refusal.field("/capacity", "A room holds somebody.");
        return new PlannedRoom(one.id(), Line.needed(one.name(), NAME, "/name"), one.capacity());
    }

    /** @throws Refusal validation */
    static PlannedSpeaker speaker(PlannedSpeaker one) {
        return new PlannedSpeaker(
                one.id(),
                one.key().map(Cleaning::key),
                one.person(),
                DeletedPerson.kept(Line.needed(one.name(), PERSON, "/name")),
                one.affiliation()
                        .map(Line::of)
                        .filter(text -> !text.isEmpty())
                        .map(text -> Line.bounded(text, NAME, "/affiliation")),
                one.country().map(code -> code.toUpperCase(Locale.ROOT)),
                rich(one.bio(), BIO, "/bio"),
                byLanguage(one.bios(), "/bios", bio -> rich(bio, BIO, "/bios")),
                one.portrait()
                        .map(face -> new Portrait(face.file(), Line.bounded(Line.of(face.alt()), TITLE, "/portrait"))),
                links(one.links()));
    }

    /** @throws Refusal validation; times are held to their own rules */
    static PlannedSession session(PlannedSession one) {
        if (one.speakers().size() > SPEAKERS) throw Refusal.field("/speakers", "This is too long.");
        return new PlannedSession(
                one.id(),
                one.key().map(Cleaning::key),
                text(one.text(), "/text"),
                byLanguage(one.texts(), "/texts", text -> text(text, "/texts")),
                one.kind(),
                one.kindName()
                        .map(Line::of)
                        .filter(text -> !text.isEmpty())
                        .map(text -> Line.bounded(text, 60, "/kindName")),
                one.track(),
                one.room(),
                one.language().map(code -> language(code, "/language")),
                moment(one.startsAt(), "/startsAt"),
                moment(one.endsAt(), "/endsAt"),
                one.day(),
                one.stage(),
                one.recorded(),
                one.doNotRecord(),
                one.cancelled(),
                List.copyOf(new java.util.LinkedHashSet<>(one.speakers())),
                links(one.links()));
    }

    /** What was written as nothing but blanks is no moment. */
    private static Instant moment(Instant written, String at) {
        if (written == null) throw Refusal.field(at, "This does not have the right form.");
        return written.truncatedTo(ChronoUnit.MICROS);
    }

    /** Kept letter by letter, since other systems compare it; what no database takes is refused. */
    private static String key(String key) {
        if (key.chars().anyMatch(Character::isISOControl))
            throw Refusal.field("/key", "This does not have the right form.");
        return Line.bounded(key, KEY, "/key");
    }

    private static SessionText text(SessionText text, String at) {
        return new SessionText(
                Line.needed(text.title(), TITLE, at + "/title"),
                Line.bounded(Line.of(text.subtitle()), SUBTITLE, at + "/subtitle"),
                rich(text.abstractText(), ABSTRACT, at + "/abstract"),
                rich(text.description(), DESCRIPTION, at + "/description"));
    }

    private static String rich(String html, int longest, String pointer) {
        return Line.bounded(RichText.clean(html), longest, pointer);
    }

    private static <T> Map<String, T> byLanguage(Map<String, T> texts, String at, UnaryOperator<T> clean) {
        if (texts.size() > LANGUAGES) throw Refusal.field(at, "This is too long.");
        var cleaned = new HashMap<String, T>();
        texts.forEach((code, text) -> cleaned.put(language(code, at), clean.apply(text)));
        return cleaned;
    }

    /** BCP 47 in its usual spelling. */
    private static String language(String code, String pointer) {
        try {
            var tag = new Locale.Builder().setLanguageTag(code).build().toLanguageTag();
            if (!tag.equals("und")) return tag;
        } catch (IllformedLocaleException unknown) {
            throw Refusal.field(pointer, "This is no language (BCP 47): " + unknown.getMessage());
        }
        throw Refusal.field(pointer, "This is no language (BCP 47).");
    }

    private static List<PlanLink> links(List<PlanLink> links) {
        if (links.size() > LINKS) throw Refusal.field("/links", "This is too long.");
        return links.stream().map(Cleaning::link).toList();
    }

    private static PlanLink link(PlanLink link) {
        if (!isWeb(link.url())) throw Refusal.field("/links", "A link begins with http:// or https://.");
        return new PlanLink(Line.needed(link.title(), TITLE, "/links"), Line.bounded(link.url(), ADDRESS, "/links"));
    }

    private static boolean isWeb(String url) {
        try {
            var scheme =
                    Optional.ofNullable(new URI(url).getScheme()).orElse("").toLowerCase(Locale.ROOT);
            return scheme.equals("http") || scheme.equals("https");
        } catch (URISyntaxException broken) {
            return false;
        }
    }
}
