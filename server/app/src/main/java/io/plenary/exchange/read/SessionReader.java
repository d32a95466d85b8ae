package io.plenary.exchange.read;

import io.plenary.programme.plan.PlanLink;
import io.plenary.programme.plan.SessionText;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One entry → one session, by the same rules for every format. What cannot be taken is told to the gathering. */
final class SessionReader {
    private static final int TITLE = 300;
    private static final int SUBTITLE = 1_200;
    private static final int ABSTRACT = 20_000;
    private static final int DESCRIPTION = 50_000;
    private static final int NAME = 200;
    private static final int MOST_LINKS = 50;
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final Duration GUESSED = Duration.ofMinutes(30);
    private final Gathering gathering;
    private final Fields fields;
    private final Entry entry;

    SessionReader(Gathering gathering, Entry entry) {
        this.gathering = gathering;
        this.entry = entry;
        fields = entry.fields();
    }

    /** Empty when it has no title or no start; the gathering knows why. */
    Optional<ReadSession> session() {
        var mark = CancelMark.read(fields, CleanText.line(fields.text("title")));
        var title = cut(mark.title(), TITLE);
        if (title.isEmpty())
            return left(Warning.Code.TITLE_MISSING, fields.find("guid", "id").orElse(""));
        var starts = starts();
        if (starts.isEmpty()) return left(Warning.Code.START_UNREADABLE, title);
        return Optional.of(new ReadSession(
                entry.line(),
                key().orElseGet(() -> "title:" + title.toLowerCase(Locale.ROOT) + again(starts.get())),
                text(title),
                CleanText.line(fields.text("type"), KindWords.LONGEST),
                fields.find("track").map(text -> CleanText.line(text, NAME)),
                fields.find("room").map(text -> CleanText.line(text, NAME)),
                language(),
                starts.get(),
                length(starts.get()),
                entry.day(),
                fields.isTrue("do_not_record"),
                mark.isCancelled(),
                List.of(),
                links()));
    }

    private Optional<ReadSession> left(Warning.Code why, String subject) {
        gathering.warn(why, entry.line(), subject);
        key().ifPresent(gathering::unread);
        return Optional.empty();
    }

    private Optional<String> key() {
        return fields.find("guid", "code", "id").map(text -> CleanText.line(text, NAME));
    }

    /** Titles repeat in files without keys; then the start tells them apart. */
    private String again(ReadTime starts) {
        return fields.isTrue("title_repeats") ? "@" + starts.local() : "";
    }

    private SessionText text(String title) {
        return new SessionText(
                title,
                cut(CleanText.line(fields.text("subtitle")), SUBTITLE),
                rich("abstract", ABSTRACT),
                rich("description", DESCRIPTION));
    }

    private String cut(String text, int most) {
        if (text.length() > most) gathering.warn(Warning.Code.TEXT_CUT, entry.line(), text);
        return CleanText.line(text, most);
    }

    private String rich(String name, int most) {
        var rich = CleanText.rich(fields.text(name), most);
        if (rich.dropped()) gathering.warn(Warning.Code.MARKUP_DROPPED, entry.line(), fields.text("title"));
        if (rich.cut()) gathering.warn(Warning.Code.TEXT_CUT, entry.line(), fields.text("title"));
        return rich.html();
    }

    /** A full date wins; else the day that the entry stands under with its time of day. */
    private Optional<ReadTime> starts() {
        var exact = fields.find("date").flatMap(TimeWords::moment).or(() -> fields.find("start")
                .flatMap(TimeWords::moment));
        if (exact.isPresent()) return exact;
        var day = fields.find("date").flatMap(TimeWords::day);
        var time = fields.find("start").flatMap(TimeWords::time);
        if (time.isEmpty()) return Optional.empty();
        return day.map(date -> ReadTime.of(date.atTime(time.get()))).or(() -> entry.day()
                .map(of -> ReadTime.of(onDay(of, time.get()).atTime(time.get()))));
    }

    /** Under a day of the programme, what begins before the change of day is on the next date. */
    private LocalDate onDay(LocalDate day, LocalTime time) {
        return time.isBefore(gathering.dayChange()) ? day.plusDays(1) : day;
    }

    private Duration length(ReadTime starts) {
        var length = fields.find("duration")
                .flatMap(TimeWords::duration)
                .or(() -> fields.find("end").flatMap(end -> until(starts, end)))
                .filter(one -> one.isPositive() && one.compareTo(LONGEST) <= 0);
        if (length.isEmpty()) gathering.warn(Warning.Code.LENGTH_UNREADABLE, entry.line(), fields.text("title"));
        return length.orElse(GUESSED);
    }

    private static Optional<Duration> until(ReadTime starts, String end) {
        var moment = TimeWords.moment(end);
        if (moment.isPresent()) return moment.map(ends -> between(starts, ends));
        return TimeWords.time(end).map(time -> {
            var same = starts.local().toLocalDate().atTime(time);
            return Duration.between(starts.local(), same.isAfter(starts.local()) ? same : same.plusDays(1));
        });
    }

    private static Duration between(ReadTime starts, ReadTime ends) {
        if (starts.offset().isEmpty() || ends.offset().isEmpty()) return Duration.between(starts.local(), ends.local());
        var utc = java.time.ZoneOffset.UTC;
        return Duration.between(starts.in(utc), ends.in(utc));
    }

    private Optional<String> language() {
        var word = fields.find("language");
        var language = word.flatMap(LanguageWords::of);
        if (word.isPresent() && language.isEmpty())
            gathering.warn(Warning.Code.LANGUAGE_UNKNOWN, entry.line(), word.get());
        return language;
    }

    private List<PlanLink> links() {
        var page = fields.find("url").orElse("");
        var links = new ArrayList<PlanLink>();
        for (var link : entry.links()) {
            if (link.address().isBlank()) continue;
            var address = WebAddress.of(link.address(), page);
            if (address.isEmpty() || links.size() >= MOST_LINKS)
                gathering.warn(Warning.Code.LINK_DROPPED, entry.line(), link.address());
            else links.add(new PlanLink(linkTitle(link, address.get()), address.get()));
        }
        return links.stream().distinct().toList();
    }

    /** An address without words is its own title. */
    private static String linkTitle(Entry.Link link, String address) {
        var title = CleanText.line(link.title(), TITLE);
        return title.isEmpty() ? CleanText.line(address, TITLE) : title;
    }
}
