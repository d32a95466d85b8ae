package io.plenary.programme.release;

import io.plenary.calendar.CalendarFile;
import io.plenary.mail.Letters;
import io.plenary.mail.Mail;
import io.plenary.mail.Matter;
import io.plenary.platform.Words;
import io.plenary.programme.agenda.CalendarSession;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** The one mail that somebody gets about a release. */
final class NoticeLetter {
    private static final int MOST_LINES = 20;
    private static final int MOST_ENTRIES = 200;

    private final Letters letters;
    private final String origin;
    private final BiFunction<Release, Reader, String> key;

    /** @param key of release and reader: a second mail of the same key is not sent */
    NoticeLetter(Letters letters, String origin, BiFunction<Release, Reader, String> key) {
        this.letters = letters;
        this.origin = origin;
        this.key = key;
    }

    Mail write(Reader reader, News news) {
        var event = news.event();
        var language = Words.language(reader.locale());
        var letter = letters.write(
                language,
                reader.isWithoutEntry() ? "programme-changed-waiting" : "programme-changed",
                reader.name(),
                event.title(),
                new Letters.Lines(list(reader, news, language)),
                times(reader, event.zone(), language),
                note(news, language),
                origin + "/e/" + event.slug() + "/programme",
                event.organisation().name());
        var intent = "release:" + event.id() + ":" + key.apply(news.release(), reader);
        var matter = Matter.of(event.organisationId().value(), event.id().value());
        var mail = new Mail(intent, reader.email(), letter).about(matter);
        var entries = news.entriesFor(reader, origin, MOST_ENTRIES);
        if (entries.isEmpty()) return mail;
        return mail.withCalendar(CalendarFile.of(entries, news.release().releasedAt()));
    }

    private List<String> list(Reader reader, News news, String language) {
        var zone = ZoneId.of(news.event().zone());
        var own = reader.ownZone(news.event().zone());
        var locale = Locale.forLanguageTag(language);
        var lines = new NoticeLines(letters, language, new NoticeTimes(locale, zone, own));
        var starred = news.starredBy(reader);
        var others = news.othersFor(reader);
        var list = new ArrayList<String>();
        if (!starred.isEmpty()) {
            list.add(letters.part(language, "change.yours"));
            add(list, lines, starred, news, MOST_LINES);
        }
        if (!others.isEmpty() && starred.size() < MOST_LINES) {
            if (!starred.isEmpty()) list.addAll(List.of("", letters.part(language, "change.others")));
            add(list, lines, others, news, MOST_LINES - starred.size());
        }
        var more = starred.size() + others.size() - MOST_LINES;
        if (more > 0) list.addAll(List.of("", letters.part(language, "change.more", Integer.toString(more))));
        return list;
    }

    private static void add(List<String> list, NoticeLines lines, List<CalendarSession> sessions, News news, int most) {
        for (var one : sessions.subList(0, Math.min(most, sessions.size())))
            list.add(lines.line(one, news.changes().get(one.id())));
    }

    private String times(Reader reader, String zone, String language) {
        return reader.ownZone(zone)
                .map(own -> letters.part(language, "change.times-own", zone, own.getId()))
                .orElseGet(() -> letters.part(language, "change.times", zone));
    }

    private Letters.Lines note(News news, String language) {
        var note = news.release().note().strip();
        if (note.isEmpty()) return new Letters.Lines(List.of());
        var house = news.event().organisation().name();
        var lines = new ArrayList<String>();
        lines.add(letters.part(language, "change.note", house));
        note.lines().forEach(lines::add);
        lines.add("");
        lines.add("");
        return new Letters.Lines(lines);
    }
}
